package timetable_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/timetable"
)

func window(t fatal, d, from, to, zoneName string) timetable.Window {
	t.Helper()
	w, err := timetable.WindowOn(day(t, d), clock(t, from), clock(t, to), zone(t, zoneName))
	if err != nil {
		t.Fatalf("WindowOn: %v", err)
	}
	return w
}

func TestSlots(t *testing.T) {
	type span struct{ from, to string }
	for name, tc := range map[string]struct {
		day    string
		visit  span
		length int
		breaks []span
		want   []string // wall times the slots start at
	}{
		"whole_slots":        {"2026-11-24", span{"09:30", "11:00"}, 30, nil, []string{"09:30", "10:00", "10:30"}},
		"last_one_cut_off":   {"2026-11-24", span{"09:30", "10:50"}, 30, nil, []string{"09:30", "10:00"}},
		"too_short":          {"2026-11-24", span{"09:30", "09:50"}, 30, nil, nil},
		"no_length":          {"2026-11-24", span{"09:30", "11:00"}, 0, nil, nil},
		"negative_length":    {"2026-11-24", span{"09:30", "11:00"}, -30, nil, nil},
		"lunch":              {"2026-11-24", span{"11:00", "14:00"}, 30, []span{{"12:00", "13:00"}}, []string{"11:00", "11:30", "13:00", "13:30"}},
		"break_off_the_grid": {"2026-11-24", span{"09:00", "11:00"}, 30, []span{{"09:45", "10:05"}}, []string{"09:00", "10:30"}},
		"two_breaks":         {"2026-11-24", span{"09:00", "11:00"}, 30, []span{{"10:30", "11:00"}, {"09:00", "09:01"}}, []string{"09:30", "10:00"}},
		"break_outside":      {"2026-11-24", span{"09:00", "10:00"}, 30, []span{{"12:00", "13:00"}}, []string{"09:00", "09:30"}},
		"auckland_dst_start": {"2026-09-27", span{"01:00", "04:00"}, 60, nil, []string{"01:00", "03:00"}},
		"auckland_dst_end":   {"2027-04-04", span{"01:00", "04:00"}, 60, nil, []string{"01:00", "02:00", "02:00", "03:00"}},
	} {
		t.Run(name, func(t *testing.T) {
			visit := window(t, tc.day, tc.visit.from, tc.visit.to, "Pacific/Auckland")
			var breaks []timetable.Window
			for _, b := range tc.breaks {
				breaks = append(breaks, window(t, tc.day, b.from, b.to, "Pacific/Auckland"))
			}
			var got []string
			for _, s := range timetable.Slots(visit.StartsAt, visit.EndsAt, tc.length, breaks) {
				got = append(got, s.StartsAt.Format("15:04"))
				if s.EndsAt.Sub(s.StartsAt) != time.Duration(tc.length)*time.Minute {
					t.Errorf("slot %v has the wrong length", s)
				}
			}
			if !slices.Equal(got, tc.want) {
				t.Fatalf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestSlotsIgnoreAnEmptyBreak(t *testing.T) {
	visit := window(t, "2026-11-24", "09:00", "10:00", "Pacific/Auckland")
	at := visit.StartsAt.Add(10 * time.Minute)
	empty := []timetable.Window{{StartsAt: at, EndsAt: at}, {StartsAt: at.Add(time.Minute), EndsAt: at}}
	if got := timetable.Slots(visit.StartsAt, visit.EndsAt, 30, empty); len(got) != 2 {
		t.Fatalf("got %v", got)
	}
}

// The twin asks of every minute of the visit whether a break covers it.
func TestSlotsAgreeWithLookingAtEveryMinute(t *testing.T) {
	start := day(t, "2026-11-24").UTC().Add(9 * time.Hour)
	minute := func(n int) time.Time { return start.Add(time.Duration(n) * time.Minute) }
	rapid.Check(t, func(t *rapid.T) {
		end := rapid.IntRange(0, 500).Draw(t, "end")
		length := rapid.IntRange(1, 90).Draw(t, "length")
		busy := map[int]bool{}
		var breaks []timetable.Window
		for range rapid.IntRange(0, 4).Draw(t, "breaks") {
			from := rapid.IntRange(-60, 520).Draw(t, "from")
			to := from + rapid.IntRange(0, 60).Draw(t, "for")
			breaks = append(breaks, timetable.Window{StartsAt: minute(from), EndsAt: minute(to)})
			for m := from; m < to; m++ {
				busy[m] = true
			}
		}
		var want []timetable.Window
		for from := 0; from+length <= end; from += length {
			free := true
			for m := from; m < from+length; m++ {
				free = free && !busy[m]
			}
			if free {
				want = append(want, timetable.Window{StartsAt: minute(from), EndsAt: minute(from + length)})
			}
		}
		if got := timetable.Slots(start, minute(end), length, breaks); !slices.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

func TestWindowOn(t *testing.T) {
	for name, tc := range map[string]struct {
		day, from, to string
		want          time.Duration // 0 when refused
	}{
		"plain":              {"2026-11-24", "09:30", "15:00", 5*time.Hour + 30*time.Minute},
		"to_end_of_day":      {"2026-11-24", "20:00", "24:00", 4 * time.Hour},
		"auckland_dst_start": {"2026-09-27", "01:00", "04:00", 2 * time.Hour},
		"auckland_dst_end":   {"2027-04-04", "01:00", "04:00", 4 * time.Hour},
		"ends_when_starts":   {"2026-11-24", "09:30", "09:30", 0},
		"ends_before":        {"2026-11-24", "15:00", "09:30", 0},
		"start_not_there":    {"2026-09-27", "02:30", "04:00", 0},
		"end_not_there":      {"2026-09-27", "01:00", "02:30", 0},
	} {
		t.Run(name, func(t *testing.T) {
			w, err := timetable.WindowOn(day(t, tc.day), clock(t, tc.from), clock(t, tc.to), zone(t, "Pacific/Auckland"))
			if tc.want == 0 {
				wantInvalid(t, err)
				return
			}
			if err != nil || w.EndsAt.Sub(w.StartsAt) != tc.want {
				t.Fatalf("got %v, %v; want %v", w, err, tc.want)
			}
		})
	}
}
