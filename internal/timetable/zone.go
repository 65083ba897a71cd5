package timetable

import (
	"path"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // a centre's zone must load on a machine without zone files

	"heartland/internal/fault"
)

// zones keeps what was loaded: a zone never changes while the program runs.
var zones sync.Map // name → *time.Location

// Zone loads an IANA zone such as "Pacific/Auckland" or "Pacific/Chatham". An
// unknown name, an empty one and "Local" are fault.Invalid: the centre's zone
// decides, never the server's.
func Zone(name string) (*time.Location, error) {
	if loc, ok := zones.Load(name); ok {
		return loc.(*time.Location), nil
	}
	const message = "Choose a time zone by its name, for example Pacific/Auckland or Pacific/Chatham."
	// Some machines keep a second set under right/, which counts leap seconds.
	// A name spelt like a path with detours would be kept once per spelling.
	if name == "Local" || path.Clean(name) != name || strings.HasPrefix(name, "right/") {
		return nil, fault.New(fault.Invalid, message)
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil, fault.Wrap(err, fault.Invalid, message)
	}
	zones.Store(name, loc)
	return loc, nil
}

// At gives the instant of wall time c on day d in loc, in loc. A local time
// that does not exist, because daylight saving starts, is fault.Invalid, and so
// is an impossible day or time; one that comes twice means the first.
func At(d Date, c Clock, loc *time.Location) (time.Time, error) {
	if !d.valid() || !c.valid() {
		return time.Time{}, fault.New(fault.Invalid, "Choose a day in the calendar and a time from 00:00 to 24:00.")
	}
	// time.Date does not promise which instant it gives around a change, so both
	// offsets are tried and the wall time is read back.
	wall := time.Date(d.Year, d.Month, d.Day, 0, int(c), 0, 0, time.UTC)
	var first time.Time
	for _, near := range []time.Duration{-24 * time.Hour, 24 * time.Hour} {
		_, offset := wall.Add(near).In(loc).Zone()
		t := wall.Add(-time.Duration(offset) * time.Second).In(loc)
		if sameWall(t, wall) && (first.IsZero() || t.Before(first)) {
			first = t
		}
	}
	if first.IsZero() {
		return time.Time{}, fault.New(fault.Invalid,
			c.String()+" does not exist on "+d.String()+", because the clocks change then. Choose a time before or after the change.")
	}
	return first, nil
}

func sameWall(a, b time.Time) bool {
	return DateOf(a) == DateOf(b) && a.Hour() == b.Hour() && a.Minute() == b.Minute() && a.Second() == b.Second()
}
