// Package seed owns the sample directory: it makes believable centres, providers
// and timetables from its data files and writes them, and fills a share of the
// seats. It does not write visits, and everything it invents is marked as a
// sample.
package seed
