package timetable_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/timetable"
)

func TestZone(t *testing.T) {
	for _, name := range []string{"Pacific/Auckland", "Pacific/Chatham", "UTC"} {
		loc := zone(t, name)
		if loc.String() != name {
			t.Errorf("%s: got %v", name, loc)
		}
		if again := zone(t, name); again != loc {
			t.Errorf("%s: loaded twice", name)
		}
	}
	for _, name := range []string{
		"", "Local", "Pacific", "Pacific/Nowhere", "NZ time", "../UTC", "/etc/localtime",
		"Pacific//Auckland", "./Pacific/Auckland", "Pacific/Auckland/", "right/Pacific/Auckland",
	} {
		t.Run("refuses_"+name, func(t *testing.T) {
			_, err := timetable.Zone(name)
			wantInvalid(t, err)
		})
	}
}

func TestAt(t *testing.T) {
	for name, tc := range map[string]struct {
		day, clock, zone string
		want             string // in UTC; "" when there is no such time
	}{
		"auckland_winter":               {"2026-07-14", "10:00", "Pacific/Auckland", "2026-07-13T22:00:00Z"},
		"auckland_summer":               {"2026-12-15", "10:00", "Pacific/Auckland", "2026-12-14T21:00:00Z"},
		"auckland_dst_start_before":     {"2026-09-27", "01:59", "Pacific/Auckland", "2026-09-26T13:59:00Z"},
		"auckland_dst_start":            {"2026-09-27", "02:00", "Pacific/Auckland", ""},
		"auckland_dst_start_half":       {"2026-09-27", "02:30", "Pacific/Auckland", ""},
		"auckland_dst_start_last":       {"2026-09-27", "02:59", "Pacific/Auckland", ""},
		"auckland_dst_start_after":      {"2026-09-27", "03:00", "Pacific/Auckland", "2026-09-26T14:00:00Z"},
		"auckland_dst_start_ten":        {"2026-09-27", "10:00", "Pacific/Auckland", "2026-09-26T21:00:00Z"},
		"auckland_dst_end_before":       {"2027-04-04", "01:59", "Pacific/Auckland", "2027-04-03T12:59:00Z"},
		"auckland_dst_end_first":        {"2027-04-04", "02:00", "Pacific/Auckland", "2027-04-03T13:00:00Z"},
		"auckland_dst_end_half":         {"2027-04-04", "02:30", "Pacific/Auckland", "2027-04-03T13:30:00Z"},
		"auckland_dst_end_after":        {"2027-04-04", "03:00", "Pacific/Auckland", "2027-04-03T15:00:00Z"},
		"auckland_dst_end_ten":          {"2027-04-04", "10:00", "Pacific/Auckland", "2027-04-03T22:00:00Z"},
		"auckland_end_of_day":           {"2026-11-24", "24:00", "Pacific/Auckland", "2026-11-24T11:00:00Z"},
		"auckland_end_of_dst_start_day": {"2026-09-27", "24:00", "Pacific/Auckland", "2026-09-27T11:00:00Z"},
		"chatham_winter_1245":           {"2026-07-14", "10:00", "Pacific/Chatham", "2026-07-13T21:15:00Z"},
		"chatham_summer_1345":           {"2026-12-15", "10:00", "Pacific/Chatham", "2026-12-14T20:15:00Z"},
		"chatham_dst_start_before":      {"2026-09-27", "02:44", "Pacific/Chatham", "2026-09-26T13:59:00Z"},
		"chatham_dst_start":             {"2026-09-27", "02:45", "Pacific/Chatham", ""},
		"chatham_dst_start_last":        {"2026-09-27", "03:44", "Pacific/Chatham", ""},
		"chatham_dst_start_after":       {"2026-09-27", "03:45", "Pacific/Chatham", "2026-09-26T14:00:00Z"},
		"chatham_dst_end_first":         {"2027-04-04", "02:45", "Pacific/Chatham", "2027-04-03T13:00:00Z"},
		"chatham_dst_end_last":          {"2027-04-04", "03:44", "Pacific/Chatham", "2027-04-03T13:59:00Z"},
		"chatham_dst_end_after":         {"2027-04-04", "03:45", "Pacific/Chatham", "2027-04-03T15:00:00Z"},
		"samoa_day_that_never_was":      {"2011-12-30", "12:00", "Pacific/Apia", ""},
	} {
		t.Run(name, func(t *testing.T) {
			loc := zone(t, tc.zone)
			got, err := timetable.At(day(t, tc.day), clock(t, tc.clock), loc)
			if tc.want == "" {
				wantInvalid(t, err)
				return
			}
			if err != nil || got.UTC().Format(time.RFC3339) != tc.want || got.Location() != loc {
				t.Fatalf("got %v, %v; want %s", got, err, tc.want)
			}
		})
	}
}

func TestAtChathamOffsets(t *testing.T) {
	for on, want := range map[string]int{
		"2026-09-26": 12*3600 + 45*60,
		"2026-09-28": 13*3600 + 45*60,
		"2027-04-03": 13*3600 + 45*60,
		"2027-04-05": 12*3600 + 45*60,
	} {
		at, err := timetable.At(day(t, on), clock(t, "12:00"), zone(t, "Pacific/Chatham"))
		if err != nil {
			t.Fatal(err)
		}
		if _, offset := at.Zone(); offset != want {
			t.Errorf("%s: got %d seconds, want %d", on, offset, want)
		}
	}
}

func TestAtRefusesWhatIsNoDayOrTime(t *testing.T) {
	loc := zone(t, "Pacific/Auckland")
	for name, tc := range map[string]struct {
		day   timetable.Date
		clock timetable.Clock
	}{
		"impossible_day": {timetable.Date{Year: 2026, Month: time.February, Day: 30}, 600},
		"no_day":         {timetable.Date{}, 600},
		"before_zero":    {day(t, "2026-11-24"), -1},
		"after_24":       {day(t, "2026-11-24"), 1441},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := timetable.At(tc.day, tc.clock, loc)
			wantInvalid(t, err)
		})
	}
}

// The twin looks at every minute of three days and takes the first that reads
// as the wall time asked for.
func TestAtAgreesWithLookingAtEveryMinute(t *testing.T) {
	changes := days(t, "2026-04-05", "2026-09-27", "2027-04-04", "2027-09-26", "2026-11-24")
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(changes).Draw(t, "day")
		c := timetable.Clock(rapid.IntRange(0, 1439).Draw(t, "clock"))
		loc := zone(t, rapid.SampledFrom([]string{"Pacific/Auckland", "Pacific/Chatham"}).Draw(t, "zone"))
		var want time.Time
		for m := -24 * 60; m < 48*60; m++ {
			at := d.UTC().Add(time.Duration(m) * time.Minute).In(loc)
			if timetable.DateOf(at) == d && at.Hour()*60+at.Minute() == int(c) {
				want = at
				break
			}
		}
		got, err := timetable.At(d, c, loc)
		if (err != nil) != want.IsZero() || !got.Equal(want) {
			t.Fatalf("%v %v in %v: got %v, %v; want %v", d, c, loc, got, err, want)
		}
	})
}
