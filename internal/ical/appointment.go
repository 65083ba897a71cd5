// Package ical owns the iCalendar text (RFC 5545) of a booking and of a feed of
// visits. It does not know where they come from, who may read them or how they
// travel.
package ical

import (
	"strings"
	"time"

	"github.com/emersion/go-ical"
)

// MIMEType is the content type of what Appointment gives.
const MIMEType = "text/calendar; charset=utf-8; method=PUBLISH"

// summary is all that somebody who looks over a shoulder may learn: it names
// neither the agency nor the need.
const summary = "Heartland appointment"

// Event is one booking as a calendar shows it. Nothing in it may name the
// agency, the need or the person.
type Event struct {
	ID        string    // the appointment's id, the same in every file about it
	Sequence  int       // 0 at first, higher with each change
	Cancelled bool      // tells a calendar that already has it
	StartsAt  time.Time // instants; Zone gives the wall time
	EndsAt    time.Time
	Zone      string    // the centre's IANA name
	ChangedAt time.Time // when the booking was last changed

	Centre      string
	Address     string
	Reference   string // spaced as it is read aloud
	Coordinator string // first name; empty when nobody is named
	Phone       string
	URL         string // of the booking; a calendar is often shared, so without the manage token
}

// Appointment writes the calendar file of one booking in UTF-8: times in the
// centre's zone, which it describes, and a reminder the day before. A zone
// other than New Zealand's two gives times in UTC.
func Appointment(e Event) []byte {
	calendar := newCalendar()
	loc, known := clock(e.Zone)
	if known {
		calendar.Children = append(calendar.Children, zones[e.Zone].component(e.Zone))
	}
	calendar.Children = append(calendar.Children, event(e, loc))
	return write(calendar)
}

func event(e Event, loc *time.Location) *ical.Component {
	c := newEvent(e.ID, e.Sequence, e.ChangedAt, e.StartsAt.In(loc), e.EndsAt.In(loc))
	setText(c, ical.PropSummary, summary)
	setText(c, ical.PropLocation, joined(", ", e.Centre, e.Address))
	setText(c, ical.PropDescription, description(e))
	// A shared calendar then shows others that the time is taken, no more.
	c.Props.SetText(ical.PropClass, "PRIVATE")
	setURI(c, ical.PropURL, e.URL)
	setStatus(c, e.Cancelled)
	if !e.Cancelled {
		c.Children = append(c.Children, dayBefore())
	}
	return c
}

func description(e Event) string {
	var lines []string
	if e.Cancelled {
		lines = append(lines, "This appointment is cancelled.")
	}
	if e.Reference != "" {
		lines = append(lines, "Reference: "+e.Reference)
	}
	switch {
	case e.Phone != "" && e.Coordinator != "":
		lines = append(lines, "To change it, ring "+e.Coordinator+" on "+e.Phone+".")
	case e.Phone != "":
		lines = append(lines, "To change it, ring "+e.Phone+".")
	}
	return joined("\n", append(lines, e.URL)...)
}

// dayBefore reminds at the same wall time a day earlier: a day in a duration
// is not 24 hours when the clocks change (RFC 5545, 3.3.6).
func dayBefore() *ical.Component {
	alarm := ical.NewComponent(ical.CompAlarm)
	alarm.Props.SetText(ical.PropAction, "DISPLAY")
	alarm.Props.SetText(ical.PropDescription, summary)
	trigger := ical.NewProp(ical.PropTrigger)
	trigger.Value = "-P1D"
	alarm.Props.Set(trigger)
	return alarm
}

// joined joins what is not empty.
func joined(separator string, parts ...string) string {
	var full []string
	for _, part := range parts {
		if part != "" {
			full = append(full, part)
		}
	}
	return strings.Join(full, separator)
}
