package timetable

import (
	"time"

	"heartland/internal/fault"
)

// Window is a stretch of time: from StartsAt up to, not including, EndsAt.
type Window struct{ StartsAt, EndsAt time.Time }

// WindowOn gives the window between two wall times on day d in loc, for a visit
// or a break. A time that does not exist there and an end that does not come
// after the start are fault.Invalid.
func WindowOn(d Date, from, to Clock, loc *time.Location) (Window, error) {
	if to <= from {
		return Window{}, fault.New(fault.Invalid, "The end must come after the start.")
	}
	startsAt, err := At(d, from, loc)
	if err != nil {
		return Window{}, err
	}
	endsAt, err := At(d, to, loc)
	if err != nil {
		return Window{}, err
	}
	return Window{StartsAt: startsAt, EndsAt: endsAt}, nil
}
