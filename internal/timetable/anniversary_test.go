package timetable_test

import (
	"testing"

	"heartland/internal/timetable"
)

func TestAnniversaryDays(t *testing.T) {
	published := map[string]map[int]string{
		"northland":        {2026: "2026-01-26", 2027: "2027-02-01"},
		"auckland":         {2026: "2026-01-26", 2027: "2027-02-01"},
		"taranaki":         {2026: "2026-03-09", 2027: "2027-03-08"},
		"hawkes-bay":       {2026: "2026-10-23", 2027: "2027-10-22"},
		"wellington":       {2026: "2026-01-19", 2027: "2027-01-25"},
		"marlborough":      {2026: "2026-11-02", 2027: "2027-11-01"},
		"nelson":           {2026: "2026-02-02", 2027: "2027-02-01"},
		"canterbury":       {2022: "2022-11-11", 2026: "2026-11-13", 2027: "2027-11-12"},
		"south-canterbury": {2022: "2022-11-11", 2026: "2026-09-28", 2027: "2027-09-27"},
		"westland":         {2026: "2026-11-30", 2027: "2027-11-29"},
		"otago":            {2008: "2008-03-25", 2026: "2026-03-23", 2027: "2027-03-22", 2035: "2035-03-27"},
		"southland":        {2011: "2011-01-17", 2012: "2012-04-10", 2026: "2026-04-07", 2027: "2027-03-30"},
		"chatham-islands":  {2026: "2026-11-30", 2027: "2027-11-29"},
	}
	table := timetable.Anniversaries()
	if len(table) != len(published) {
		t.Fatalf("got %d anniversary days, want %d", len(table), len(published))
	}
	for _, a := range table {
		t.Run(a.Key, func(t *testing.T) {
			if a.Name == "" || a.Observance == "" || a.Source == "" {
				t.Errorf("something is missing in %+v", a)
			}
			for year, want := range published[a.Key] {
				if got := a.On(year); got != day(t, want) {
					t.Errorf("%d: got %v, want %s", year, got, want)
				}
				h, ok := timetable.IsHoliday(day(t, want), a.Key)
				if !ok || h.Name != a.Name || h.Observed {
					t.Errorf("%s: got %+v, %v", want, h, ok)
				}
			}
			if len(published[a.Key]) == 0 {
				t.Error("no published date to hold it against")
			}
		})
	}
}

func TestAnAnniversaryDayIsAHolidayOnlyThere(t *testing.T) {
	d := day(t, "2026-11-13")
	for _, key := range []string{"", "otago", "unknown"} {
		if h, ok := timetable.IsHoliday(d, key); ok {
			t.Errorf("%q: got %+v", key, h)
		}
	}
	if got, want := len(timetable.Holidays(2026, "unknown")), len(timetable.Holidays(2026, "")); got != want {
		t.Errorf("an unknown key gives %d holidays, want %d", got, want)
	}
}

func TestAnniversariesGivesACopy(t *testing.T) {
	timetable.Anniversaries()[0].Key = "changed"
	if got := timetable.Anniversaries()[0].Key; got != "northland" {
		t.Fatalf("got %q", got)
	}
}
