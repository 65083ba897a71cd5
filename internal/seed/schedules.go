package seed

import (
	"fmt"
	"slices"
	"strings"

	"heartland/ent"
	"heartland/ent/schema"
	"heartland/ent/visitschedule"
	"heartland/internal/timetable"
)

// anchor is the Monday from which every timetable counts. It does not move with
// the day of seeding, so that a fortnight stays the same fortnight.
var anchor = timetable.Date{Year: 2026, Month: 1, Day: 5}

// lunch of an officer who is there all day.
var lunch = schema.Break{From: "12:30", To: "13:00"}

// makeSchedules makes every promise to be somewhere from the rounds of the data
// file: who goes to which centres, in which rhythm and on which days in turn.
func (m *maker) makeSchedules() {
	for _, r := range m.table("rounds.csv") {
		stop := 0
		for _, traveller := range m.travellers(r["provider"]) {
			for _, at := range m.stops(r, traveller) {
				m.addSchedule(r, traveller, at, stop)
				stop++
			}
		}
		if stop == 0 {
			m.fail("round of %s to %s goes nowhere", r["provider"], r["centres"])
		}
	}
}

func (m *maker) travellers(name string) []*body {
	if kind, isKind := strings.CutPrefix(name, "kind:"); isKind {
		return m.byKind[kind]
	}
	if known, found := m.provider[name]; found {
		return []*body{known}
	}
	return nil
}

// addSchedule makes the promise to one centre; stop is its place in the round.
func (m *maker) addSchedule(r row, traveller *body, at *site, stop int) {
	turn := spread(traveller.Slug, 12) + stop
	promise := m.rhythm(r, at, turn, stop)
	if len(promise.days) == 0 {
		m.fail("%s is never at %s when it is open", traveller.Slug, at.Slug)
		return
	}
	times := strings.Fields(r["hours"])
	when := at.hours.fit(m.span(times[stop%len(times)]), promise.days)

	key := traveller.Slug + "/" + at.Slug
	m.visitedBy[key]++
	made := &ent.VisitSchedule{
		ID:         id("schedule", fmt.Sprintf("%s/%d", key, m.visitedBy[key])),
		ProviderID: traveller.ID, CentreID: at.ID, Translations: schema.Translations{}, Sample: true,
		Rule: promise.rule, ValidFrom: promise.from.UTC(), ExtraDates: []string{}, ExcludedDates: []string{},
		SkipsHolidays: r["skips_holidays"] == "yes",
		StartsAt:      when.from.String(), EndsAt: when.to.String(),
		Mode: visitschedule.Mode(r["mode"]), SlotMinutes: m.optional(r["slot_minutes"]), Seats: m.int(r["seats"]),
		Breaks: breaks(when, r["mode"]), KeptSlots: m.optional(r["kept_slots"]),
	}
	if made.Room = r["room"]; made.Room == "" {
		made.Room = m.room(at, made.Mode, promise, when)
	}
	if r["days"] == roundDay {
		made.Circuit, made.CircuitOrder = at.circuit, at.circuitOrder
	}
	for _, offered := range traveller.services {
		if slices.Contains(offered.Channels, "IN_PERSON") {
			made.Edges.Services = append(made.Edges.Services, offered)
		}
	}
	m.schedules = append(m.schedules, made)
}

func breaks(when span, mode string) []schema.Break {
	allDay := when.from <= 11*60 && when.to >= 14*60+30
	if !allDay || mode == string(visitschedule.ModeRESIDENT) {
		return []schema.Break{}
	}
	return []schema.Break{lunch}
}
