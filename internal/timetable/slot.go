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

// Slots cuts the time from startsAt to endsAt into slots of length minutes and
// gives the whole ones, leaving out those that overlap a break. The grid counts
// from startsAt and a break does not move it, so a slot keeps its time when a
// break is added; a slot may end when a break starts. Minutes are elapsed ones,
// so that no slot is longer or shorter on the day the clocks change. A length
// below 1 gives none.
func Slots(startsAt, endsAt time.Time, length int, breaks []Window) []Window {
	if length < 1 {
		return nil
	}
	var slots []Window
	step := time.Duration(length) * time.Minute
	for start := startsAt; !start.Add(step).After(endsAt); start = start.Add(step) {
		slot := Window{StartsAt: start, EndsAt: start.Add(step)}
		if !overlapsAny(slot, breaks) {
			slots = append(slots, slot)
		}
	}
	return slots
}

func overlapsAny(w Window, others []Window) bool {
	for _, o := range others {
		empty := !o.StartsAt.Before(o.EndsAt)
		if !empty && w.StartsAt.Before(o.EndsAt) && o.StartsAt.Before(w.EndsAt) {
			return true
		}
	}
	return false
}
