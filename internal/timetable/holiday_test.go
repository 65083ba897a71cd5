package timetable_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"heartland/internal/timetable"
)

// The published national holidays, "name date", with * on a Mondayised day.
func TestHolidaysOfAYear(t *testing.T) {
	for year, want := range map[int][]string{
		2013: { // before s 45A, and Matariki
			"New Year's Day 2013-01-01", "Day after New Year's Day 2013-01-02", "Waitangi Day 2013-02-06",
			"Good Friday 2013-03-29", "Easter Monday 2013-04-01", "Anzac Day 2013-04-25",
			"Queen's Birthday 2013-06-03", "Labour Day 2013-10-28", "Christmas Day 2013-12-25", "Boxing Day 2013-12-26",
		},
		2022: {
			"New Year's Day 2022-01-01", "Day after New Year's Day 2022-01-02",
			"New Year's Day* 2022-01-03", "Day after New Year's Day* 2022-01-04", "Waitangi Day 2022-02-06",
			"Waitangi Day* 2022-02-07", "Good Friday 2022-04-15", "Easter Monday 2022-04-18", "Anzac Day 2022-04-25",
			"Queen's Birthday 2022-06-06", "Matariki 2022-06-24", "Queen Elizabeth II Memorial Day 2022-09-26",
			"Labour Day 2022-10-24", "Christmas Day 2022-12-25", "Boxing Day 2022-12-26", "Christmas Day* 2022-12-27",
		},
		2026: {
			"New Year's Day 2026-01-01", "Day after New Year's Day 2026-01-02", "Waitangi Day 2026-02-06",
			"Good Friday 2026-04-03", "Easter Monday 2026-04-06", "Anzac Day 2026-04-25", "Anzac Day* 2026-04-27",
			"King's Birthday 2026-06-01", "Matariki 2026-07-10", "Labour Day 2026-10-26",
			"Christmas Day 2026-12-25", "Boxing Day 2026-12-26", "Boxing Day* 2026-12-28",
		},
		2027: {
			"New Year's Day 2027-01-01", "Day after New Year's Day 2027-01-02", "Day after New Year's Day* 2027-01-04",
			"Waitangi Day 2027-02-06", "Waitangi Day* 2027-02-08", "Good Friday 2027-03-26", "Easter Monday 2027-03-29",
			"Anzac Day 2027-04-25", "Anzac Day* 2027-04-26", "King's Birthday 2027-06-07", "Matariki 2027-06-25",
			"Labour Day 2027-10-25", "Christmas Day 2027-12-25", "Boxing Day 2027-12-26",
			"Christmas Day* 2027-12-27", "Boxing Day* 2027-12-28",
		},
		2053: { // no Matariki after the schedule
			"New Year's Day 2053-01-01", "Day after New Year's Day 2053-01-02", "Waitangi Day 2053-02-06",
			"Good Friday 2053-04-04", "Easter Monday 2053-04-07", "Anzac Day 2053-04-25",
			"King's Birthday 2053-06-02", "Labour Day 2053-10-27", "Christmas Day 2053-12-25", "Boxing Day 2053-12-26",
		},
		2003: nil,
	} {
		t.Run(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006"), func(t *testing.T) {
			var got []string
			for _, h := range timetable.Holidays(year, "") {
				name := h.Name
				if h.Observed {
					name += "*"
				}
				got = append(got, name+" "+h.Date.String())
				if h.Source == "" {
					t.Errorf("%s has no source", name)
				}
			}
			if !slices.Equal(got, want) {
				t.Fatalf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestMondayisedDays(t *testing.T) {
	for name, tc := range map[string]struct {
		holiday, observed string
	}{
		"new_year_saturday":      {"2028-01-01", "2028-01-03"},
		"second_sunday":          {"2028-01-02", "2028-01-04"},
		"new_year_sunday":        {"2023-01-01", "2023-01-03"},
		"second_saturday":        {"2027-01-02", "2027-01-04"},
		"christmas_saturday":     {"2027-12-25", "2027-12-27"},
		"boxing_sunday":          {"2027-12-26", "2027-12-28"},
		"christmas_sunday":       {"2022-12-25", "2022-12-27"},
		"boxing_saturday":        {"2026-12-26", "2026-12-28"},
		"waitangi_saturday":      {"2016-02-06", "2016-02-08"},
		"waitangi_sunday":        {"2022-02-06", "2022-02-07"},
		"anzac_saturday":         {"2015-04-25", "2015-04-27"},
		"anzac_sunday":           {"2021-04-25", "2021-04-26"},
		"weekday_is_not_moved":   {"2025-12-25", ""},
		"waitangi_2010_saturday": {"2010-02-06", ""},
		"anzac_2010_sunday":      {"2010-04-25", ""},
	} {
		t.Run(name, func(t *testing.T) {
			h, ok := timetable.IsHoliday(day(t, tc.holiday), "")
			if !ok || h.Observed {
				t.Fatalf("calendar day: got %+v, %v", h, ok)
			}
			var got string
			for _, o := range timetable.Holidays(h.Date.Year, "") {
				if o.Name == h.Name && o.Observed {
					got = o.Date.String()
				}
			}
			if got != tc.observed {
				t.Fatalf("got %q, want %q", got, tc.observed)
			}
			if tc.observed == "" {
				return
			}
			if o, ok := timetable.IsHoliday(day(t, tc.observed), ""); !ok || !o.Observed || o.Name != h.Name {
				t.Fatalf("observed day: got %+v, %v", o, ok)
			}
		})
	}
}

func TestEveryHolidayIsOnAWeekdayOrMondayised(t *testing.T) {
	for year := 2014; year <= 2100; year++ {
		seen := map[string]int{}
		hs := timetable.Holidays(year, "")
		for i, h := range hs {
			if i > 0 && h.Date.Before(hs[i-1].Date) {
				t.Fatalf("%v comes after %v", h, hs[i-1])
			}
			if wd := h.Date.Weekday(); wd != time.Saturday && wd != time.Sunday {
				seen[h.Name]++
			}
		}
		for _, h := range hs {
			if seen[h.Name] != 1 {
				t.Errorf("%d: %s is on %d weekdays, want 1", year, h.Name, seen[h.Name])
			}
		}
	}
}

// schedule1 is the table written out a second time, as it would be read
// aloud, so that a slip in either copy shows.
const schedule1 = `
2022 24 June, 2023 14 July, 2024 28 June, 2025 20 June, 2026 10 July, 2027 25 June, 2028 14 July,
2029 6 July, 2030 21 June, 2031 11 July, 2032 2 July, 2033 24 June, 2034 7 July, 2035 29 June,
2036 18 July, 2037 10 July, 2038 25 June, 2039 15 July, 2040 6 July, 2041 19 July, 2042 11 July,
2043 3 July, 2044 24 June, 2045 7 July, 2046 29 June, 2047 19 July, 2048 3 July, 2049 25 June,
2050 15 July, 2051 30 June, 2052 21 June`

func TestMatarikiIsTheFridayInTheSchedule(t *testing.T) {
	want := map[int]timetable.Date{}
	for entry := range strings.SplitSeq(schedule1, ",") {
		at, err := time.Parse("2006 2 January", strings.TrimSpace(entry))
		if err != nil {
			t.Fatal(err)
		}
		want[at.Year()] = timetable.DateOf(at)
	}
	for year := 2020; year <= 2055; year++ {
		var got timetable.Date // none outside 2022 to 2052
		for _, h := range timetable.Holidays(year, "") {
			if h.Name == "Matariki" {
				got = h.Date
			}
		}
		if got != want[year] || (!got.IsZero() && got.Weekday() != time.Friday) {
			t.Errorf("%d: got %v %v, want %v", year, got.Weekday(), got, want[year])
		}
	}
	if len(want) != 31 {
		t.Errorf("the schedule has %d years, want 31", len(want))
	}
}

func TestEasterSundays(t *testing.T) {
	for _, sunday := range days(t, "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2035-03-25", "2038-04-25") {
		friday, ok := timetable.IsHoliday(sunday.AddDays(-2), "")
		if !ok || friday.Name != "Good Friday" {
			t.Errorf("%v: got %+v before it", sunday, friday)
		}
		monday, ok := timetable.IsHoliday(sunday.AddDays(1), "")
		if !ok || monday.Name != "Easter Monday" {
			t.Errorf("%v: got %+v after it", sunday, monday)
		}
	}
}

func TestACalendarDayComesBeforeAnObservedOne(t *testing.T) {
	// In 2038 Anzac Day is Easter Sunday, so its Monday is Easter Monday too.
	h, ok := timetable.IsHoliday(day(t, "2038-04-26"), "")
	if !ok || h.Name != "Easter Monday" || h.Observed {
		t.Fatalf("got %+v, %v", h, ok)
	}
}

func TestIsHolidayOnAnOrdinaryDay(t *testing.T) {
	for _, d := range days(t, "2026-11-24", "2026-04-05", "2026-12-27", "2026-11-13") {
		if h, ok := timetable.IsHoliday(d, ""); ok {
			t.Errorf("%v: got %+v", d, h)
		}
	}
}
