package timetable_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/fault"
	"heartland/internal/timetable"
)

// fatal is what *testing.T and *rapid.T share.
type fatal interface {
	Helper()
	Fatalf(format string, args ...any)
}

func day(t fatal, s string) timetable.Date {
	t.Helper()
	d, err := timetable.ParseDate(s)
	if err != nil {
		t.Fatalf("ParseDate(%q): %v", s, err)
	}
	return d
}

func days(t fatal, ss ...string) []timetable.Date {
	t.Helper()
	var ds []timetable.Date
	for _, s := range ss {
		ds = append(ds, day(t, s))
	}
	return ds
}

func clock(t fatal, s string) timetable.Clock {
	t.Helper()
	c, err := timetable.ParseClock(s)
	if err != nil {
		t.Fatalf("ParseClock(%q): %v", s, err)
	}
	return c
}

func zone(t fatal, name string) *time.Location {
	t.Helper()
	loc, err := timetable.Zone(name)
	if err != nil {
		t.Fatalf("Zone(%q): %v", name, err)
	}
	return loc
}

func wantInvalid(t *testing.T, err error) {
	t.Helper()
	if err == nil || fault.CodeOf(err) != fault.Invalid {
		t.Fatalf("got error %v, want %s", err, fault.Invalid)
	}
}

// anyDay draws a day in the years a schedule may meet.
func anyDay(from, to int) *rapid.Generator[timetable.Date] {
	first := timetable.Date{Year: from, Month: time.January, Day: 1}
	last := timetable.Date{Year: to, Month: time.December, Day: 31}
	return rapid.Map(rapid.IntRange(0, first.DaysUntil(last)), first.AddDays)
}
