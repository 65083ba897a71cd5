package timetable_test

import (
	"testing"
	"time"

	"heartland/internal/timetable"
)

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
