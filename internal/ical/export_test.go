package ical

// Clean and Fold are the two steps that the properties look at alone.
var (
	Clean = clean
	Fold  = fold
)
