// Package ical owns the iCalendar text (RFC 5545) of a booking. It does not
// know where the booking comes from, who may read it or how it travels.
package ical

import (
	"bytes"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"heartland/internal/timetable"
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
	calendar := ical.NewCalendar()
	calendar.Props.SetText(ical.PropProductID, "-//Heartland Services//Heartland//EN")
	calendar.Props.SetText(ical.PropVersion, "2.0")
	calendar.Props.SetText(ical.PropCalendarScale, "GREGORIAN")
	calendar.Props.SetText(ical.PropMethod, "PUBLISH")
	loc := time.UTC
	if zone, known := zones[e.Zone]; known {
		if named, err := timetable.Zone(e.Zone); err == nil {
			loc = named
			calendar.Children = append(calendar.Children, zone.component(e.Zone))
		}
	}
	calendar.Children = append(calendar.Children, event(e, loc))
	var buf bytes.Buffer
	if err := ical.NewEncoder(&buf).Encode(calendar); err != nil {
		// Only a component that this file builds wrongly can bring us here.
		panic(fmt.Sprintf("ical: %v", err))
	}
	return fold(buf.Bytes())
}

func event(e Event, loc *time.Location) *ical.Component {
	c := ical.NewComponent(ical.CompEvent)
	setText := func(name, value string) {
		if value = clean(value); value != "" {
			c.Props.SetText(name, value)
		}
	}
	c.Props.SetText(ical.PropUID, clean(e.ID))
	c.Props.SetDateTime(ical.PropDateTimeStamp, e.ChangedAt.UTC())
	c.Props.SetDateTime(ical.PropDateTimeStart, e.StartsAt.In(loc))
	c.Props.SetDateTime(ical.PropDateTimeEnd, e.EndsAt.In(loc))
	setNumber(c, ical.PropSequence, e.Sequence)
	setText(ical.PropSummary, summary)
	setText(ical.PropLocation, joined(", ", e.Centre, e.Address))
	setText(ical.PropDescription, description(e))
	// A shared calendar then shows others that the time is taken, no more.
	c.Props.SetText(ical.PropClass, "PRIVATE")
	if u, err := url.Parse(e.URL); err == nil && e.URL != "" {
		c.Props.SetURI(ical.PropURL, u)
	}
	if e.Cancelled {
		c.Props.SetText(ical.PropStatus, string(ical.EventCancelled))
		return c
	}
	c.Props.SetText(ical.PropStatus, string(ical.EventConfirmed))
	c.Children = append(c.Children, dayBefore())
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

func setNumber(c *ical.Component, name string, n int) {
	prop := ical.NewProp(name)
	prop.Value = strconv.Itoa(n)
	c.Props.Set(prop)
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
