package seed

import (
	"testing"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/centre"
	"heartland/ent/visitschedule"
	"heartland/internal/timetable"
)

// day is a schedule on one date.
type day struct {
	*ent.VisitSchedule
	at   *ent.Centre
	date timetable.Date
}

// year gives the days of every schedule for twelve months.
func year(t *testing.T, made plan, from timetable.Date) []day {
	t.Helper()
	centres := map[uuid.UUID]*ent.Centre{}
	for _, c := range made.centres {
		centres[c.ID] = c
	}
	var days []day
	for _, s := range made.schedules {
		at := centres[s.CentreID]
		rule := timetable.Rule{
			RRule: s.Rule, From: timetable.DateOf(s.ValidFrom), SkipHolidays: s.SkipsHolidays, Anniversary: at.Anniversary,
		}
		if err := rule.Validate(); err != nil {
			t.Fatalf("%s: %v", s.Rule, err)
		}
		dates, err := rule.Dates(from, from.AddDays(365))
		if err != nil || len(dates) == 0 {
			t.Fatalf("%s at %s: %d days, %v", s.Rule, at.Slug, len(dates), err)
		}
		for _, date := range dates {
			days = append(days, day{s, at, date})
		}
	}
	return days
}

func TestNumberOfVisits(t *testing.T) {
	made := setup(t)
	for _, from := range []timetable.Date{monday, monday.AddDays(95), monday.AddDays(401)} {
		visits := 0
		for _, d := range year(t, made, from) {
			if d.Mode != visitschedule.ModeRESIDENT {
				visits++
			}
		}
		if visits < 35_000 || visits > 45_000 {
			t.Errorf("%d visits in the twelve months from %s", visits, from)
		}
	}
}

func TestVisitsComeWhenTheCentreIsOpen(t *testing.T) {
	for _, d := range year(t, setup(t), monday) {
		if d.at.Status != centre.StatusOPEN {
			t.Fatalf("a visit to %s, which is not open", d.at.Slug)
		}
		if d.at.Hours == nil {
			continue
		}
		open := false
		for _, h := range d.at.Hours {
			open = open || h.Weekday == int(d.date.Weekday()) && h.Opens <= d.StartsAt && d.EndsAt <= h.Closes
		}
		if !open {
			t.Fatalf("%s on %s, %s to %s: %s is closed", d.Rule, d.date, d.StartsAt, d.EndsAt, d.at.Slug)
		}
	}
}

func TestNobodySharesARoom(t *testing.T) {
	type place struct {
		centre uuid.UUID
		room   string
		date   timetable.Date
	}
	inRoom := map[place][]day{}
	for _, d := range year(t, setup(t), monday) {
		key := place{d.CentreID, d.Room, d.date}
		for _, other := range inRoom[key] {
			if d.StartsAt < other.EndsAt && other.StartsAt < d.EndsAt {
				t.Fatalf("%s on %s: two in %s", d.at.Slug, d.date, d.Room)
			}
		}
		inRoom[key] = append(inRoom[key], d)
	}
}

func TestEverySchedulePromisesSomething(t *testing.T) {
	for _, s := range setup(t).schedules {
		if len(s.Edges.Services) == 0 {
			t.Errorf("%s: no services", s.ID)
		}
		for _, offered := range s.Edges.Services {
			if offered.ProviderID != s.ProviderID {
				t.Errorf("%s: the service %s is somebody else's", s.ID, offered.Slug)
			}
		}
		bookable := s.Mode == visitschedule.ModeAPPOINTMENT || s.Mode == visitschedule.ModeBOTH
		if bookable != (s.SlotMinutes != nil) {
			t.Errorf("%s: mode %s with slots %v", s.ID, s.Mode, s.SlotMinutes)
			continue
		}
		from, _ := timetable.ParseClock(s.StartsAt)
		to, _ := timetable.ParseClock(s.EndsAt)
		if length := int(to - from); length < 90 || bookable && length < 2**s.SlotMinutes {
			t.Errorf("%s: only %d minutes", s.ID, length)
		}
	}
}

func TestSomebodyComesToOpotikiOnMostDays(t *testing.T) {
	visited := map[timetable.Date]bool{}
	for _, d := range year(t, setup(t), monday) {
		if d.at.Slug == "opotiki" && d.Mode != visitschedule.ModeRESIDENT && d.date.Before(monday.AddDays(28)) {
			visited[d.date] = true
		}
	}
	if len(visited) < 18 {
		t.Errorf("visits on %d of 20 weekdays", len(visited))
	}
}

func TestChathamIslandsFourTimesAYear(t *testing.T) {
	agencies := map[timetable.Date]map[uuid.UUID]bool{}
	for _, d := range year(t, setup(t), monday) {
		if d.at.Slug != "chatham-islands" || d.Mode == visitschedule.ModeRESIDENT || d.SkipsHolidays {
			continue
		}
		if agencies[d.date] == nil {
			agencies[d.date] = map[uuid.UUID]bool{}
		}
		agencies[d.date][d.ProviderID] = true
	}
	if len(agencies) != 8 {
		t.Fatalf("they come on %d days, want two days four times", len(agencies))
	}
	for date, who := range agencies {
		_, before := agencies[date.AddDays(-1)]
		_, after := agencies[date.AddDays(1)]
		if len(who) < 5 || before == after {
			t.Errorf("%s: %d agencies; the day before %v, the day after %v", date, len(who), before, after)
		}
	}
}

func TestARoundTravelsTogether(t *testing.T) {
	together := map[string]int{}
	for _, d := range year(t, setup(t), monday) {
		if d.Circuit != "" {
			together[d.Circuit+d.at.Slug+d.date.String()]++
		}
	}
	most := map[bool]int{}
	for _, n := range together {
		most[n >= 4]++
	}
	if most[true] < 12*24 {
		t.Errorf("%d days on which four or more come together", most[true])
	}
}
