package ical_test

import (
	"testing"
	"time"

	goical "github.com/emersion/go-ical"
	"github.com/teambition/rrule-go"

	"heartland/internal/ical"
	"heartland/internal/timetable"
)

// The zone that is written changes at the very instants at which the IANA
// database changes it.
func TestZoneChangesAsIANASays(t *testing.T) {
	for _, name := range []string{"Pacific/Auckland", "Pacific/Chatham"} {
		t.Run(name, func(t *testing.T) {
			e := booking()
			e.Zone = name
			zone := child(parse(t, ical.Appointment(e)).Component, "VTIMEZONE")
			if got := text(t, zone.Props, "TZID"); got != name {
				t.Fatalf("TZID is %q", got)
			}
			loc, err := timetable.Zone(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, kind := range []string{"DAYLIGHT", "STANDARD"} {
				changes := instants(t, child(zone, kind))
				if len(changes) != 30 {
					t.Fatalf("%s has %d changes in 30 years", kind, len(changes))
				}
				for _, c := range changes {
					before, _ := offset(c.at.Add(-time.Second), loc)
					after, letters := offset(c.at, loc)
					if before != c.from || after != c.to || letters != c.name {
						t.Errorf("%s at %v: %d to %d %s, IANA says %d to %d %s", kind, c.at, c.from, c.to, c.name, before, after, letters)
					}
				}
			}
		})
	}
}

func TestZoneSundays(t *testing.T) {
	for _, c := range []struct{ zone, kind, want string }{
		{"Pacific/Auckland", "DAYLIGHT", "20260927T020000"},
		{"Pacific/Auckland", "STANDARD", "20260405T030000"},
		{"Pacific/Chatham", "DAYLIGHT", "20260927T024500"},
		{"Pacific/Chatham", "STANDARD", "20260405T034500"},
	} {
		e := booking()
		e.Zone = c.zone
		zone := child(parse(t, ical.Appointment(e)).Component, "VTIMEZONE")
		var found bool
		for _, wall := range walls(t, child(zone, c.kind)) {
			found = found || wall.Format("20060102T150405") == c.want
		}
		if !found {
			t.Errorf("%s in %s does not start at %s", c.kind, c.zone, c.want)
		}
	}
}

type zoneChange struct {
	at       time.Time
	from, to int
	name     string
}

func offset(at time.Time, loc *time.Location) (int, string) {
	letters, seconds := at.In(loc).Zone()
	return seconds, letters
}

// walls are the wall times of the changes of 30 years.
func walls(t *testing.T, c *goical.Component) []time.Time {
	t.Helper()
	rule, err := c.Props.RecurrenceRule()
	if err != nil {
		t.Fatal(err)
	}
	first, err := c.Props.Get("DTSTART").DateTime(time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	rule.Dtstart, rule.Count = first, 30
	r, err := rrule.NewRRule(*rule)
	if err != nil {
		t.Fatal(err)
	}
	return r.All()
}

func instants(t *testing.T, c *goical.Component) []zoneChange {
	t.Helper()
	from, to := seconds(t, c, "TZOFFSETFROM"), seconds(t, c, "TZOFFSETTO")
	var changes []zoneChange
	for _, wall := range walls(t, c) {
		at := wall.Add(-time.Duration(from) * time.Second)
		changes = append(changes, zoneChange{at, from, to, text(t, c.Props, "TZNAME")})
	}
	return changes
}

func seconds(t *testing.T, c *goical.Component, name string) int {
	t.Helper()
	at, err := time.Parse("-0700", c.Props.Get(name).Value)
	if err != nil {
		t.Fatal(err)
	}
	_, s := at.Zone()
	return s
}
