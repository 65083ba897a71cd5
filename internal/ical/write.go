package ical

import (
	"bytes"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"github.com/emersion/go-ical"

	"heartland/internal/timetable"
)

func newCalendar() *ical.Calendar {
	calendar := ical.NewCalendar()
	calendar.Props.SetText(ical.PropProductID, "-//Heartland Services//Heartland//EN")
	calendar.Props.SetText(ical.PropVersion, "2.0")
	calendar.Props.SetText(ical.PropCalendarScale, "GREGORIAN")
	calendar.Props.SetText(ical.PropMethod, "PUBLISH")
	return calendar
}

// newEvent is an entry with what every one has; its times are written in the
// zone they are in.
func newEvent(id string, sequence int, changed, starts, ends time.Time) *ical.Component {
	c := ical.NewComponent(ical.CompEvent)
	c.Props.SetText(ical.PropUID, clean(id))
	c.Props.SetDateTime(ical.PropDateTimeStamp, changed.UTC())
	c.Props.SetDateTime(ical.PropDateTimeStart, starts)
	c.Props.SetDateTime(ical.PropDateTimeEnd, ends)
	setRaw(c, ical.PropSequence, strconv.Itoa(sequence))
	return c
}

// clock is the zone in which to write times, UTC where the name is not one that
// we can describe.
func clock(name string) (*time.Location, bool) {
	if _, known := zones[name]; known {
		if loc, err := timetable.Zone(name); err == nil {
			return loc, true
		}
	}
	return time.UTC, false
}

func write(calendar *ical.Calendar) []byte {
	var buf bytes.Buffer
	if err := ical.NewEncoder(&buf).Encode(calendar); err != nil {
		// Only a component that this package builds wrongly can bring us here.
		panic(fmt.Sprintf("ical: %v", err))
	}
	return fold(buf.Bytes())
}

// setText sets words; without any there is no property.
func setText(c *ical.Component, name, value string) {
	if value = clean(value); value != "" {
		c.Props.SetText(name, value)
	}
}

func setURI(c *ical.Component, name, address string) {
	if u, err := url.Parse(address); err == nil && address != "" {
		c.Props.SetURI(name, u)
	}
}

func setStatus(c *ical.Component, cancelled bool) {
	status := ical.EventConfirmed
	if cancelled {
		status = ical.EventCancelled
	}
	c.Props.SetText(ical.PropStatus, string(status))
}

// setRaw sets a value that is no text: nothing in it is escaped.
func setRaw(c *ical.Component, name, value string) {
	prop := ical.NewProp(name)
	prop.Value = value
	c.Props.Set(prop)
}
