package visit_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/timetable"
)

type span struct{ from, to string }

// slots asks PostgreSQL for the times of a visit that is in no table.
func slots(s *store.Store, day timetable.Date, visit span, zone string, minutes int, breaks []span, kept int) ([]time.Time, error) {
	loc, err := timetable.Zone(zone)
	if err != nil {
		return nil, err
	}
	from, to := at(day, visit.from, loc), at(day, visit.to, loc)
	pauses := []map[string]string{}
	for _, b := range breaks {
		pauses = append(pauses, map[string]string{"from": b.from, "to": b.to})
	}
	row, err := json.Marshal(map[string]any{
		"date": day.String(), "starts_at": from, "ends_at": to, "time_zone": zone, "slot_minutes": minutes, "breaks": pauses,
	})
	if err != nil {
		return nil, err
	}
	rows, err := s.DB.QueryContext(context.Background(),
		`SELECT s.starts_at FROM jsonb_populate_record(NULL::visits, $1) AS v, visit_slots(v, $2) AS s ORDER BY 1`, row, kept)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []time.Time
	for rows.Next() {
		var starts time.Time
		if err := rows.Scan(&starts); err != nil {
			return nil, err
		}
		found = append(found, starts.In(loc))
	}
	return found, rows.Err()
}

func at(day timetable.Date, clock string, loc *time.Location) time.Time {
	c, err := timetable.ParseClock(clock)
	if err != nil {
		panic(err)
	}
	t, err := timetable.At(day, c, loc)
	if err != nil {
		panic(err)
	}
	return t
}

func date(text string) timetable.Date {
	d, err := timetable.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

func TestSlotsOfAVisit(t *testing.T) {
	s := storetest.New(t)
	for name, test := range map[string]struct {
		day, zone string
		visit     span
		minutes   int
		breaks    []span
		kept      int
		want      []string
	}{
		"whole_slots":        {visit: span{"09:30", "11:00"}, minutes: 30, want: []string{"09:30", "10:00", "10:30"}},
		"last_one_cut_off":   {visit: span{"09:30", "10:50"}, minutes: 30, want: []string{"09:30", "10:00"}},
		"too_short":          {visit: span{"09:30", "09:50"}, minutes: 30},
		"lunch":              {visit: span{"11:00", "14:00"}, minutes: 30, breaks: []span{{"12:00", "13:00"}}, want: []string{"11:00", "11:30", "13:00", "13:30"}},
		"break_off_the_grid": {visit: span{"09:00", "11:00"}, minutes: 30, breaks: []span{{"09:45", "10:05"}}, want: []string{"09:00", "10:30"}},
		"two_breaks":         {visit: span{"09:00", "11:00"}, minutes: 30, breaks: []span{{"10:30", "11:00"}, {"09:00", "09:01"}}, want: []string{"09:30", "10:00"}},
		"last_two_kept":      {visit: span{"09:00", "11:00"}, minutes: 30, kept: 2, want: []string{"09:00", "09:30"}},
		"all_kept":           {visit: span{"09:00", "10:00"}, minutes: 30, kept: 9},
		"kept_before_lunch":  {visit: span{"11:00", "13:30"}, minutes: 30, breaks: []span{{"12:00", "12:30"}}, kept: 1, want: []string{"11:00", "11:30", "12:30"}},
		"auckland_dst_start": {day: "2026-09-27", visit: span{"01:00", "04:00"}, minutes: 60, want: []string{"01:00", "03:00"}},
		"auckland_dst_end":   {day: "2027-04-04", visit: span{"01:00", "04:00"}, minutes: 60, want: []string{"01:00", "02:00", "02:00", "03:00"}},
		"chatham_islands":    {zone: "Pacific/Chatham", visit: span{"09:30", "10:30"}, minutes: 30, breaks: []span{{"10:00", "10:15"}}, want: []string{"09:30"}},
	} {
		t.Run(name, func(t *testing.T) {
			if test.day == "" {
				test.day = "2026-11-24"
			}
			if test.zone == "" {
				test.zone = "Pacific/Auckland"
			}
			found, err := slots(s, date(test.day), test.visit, test.zone, test.minutes, test.breaks, test.kept)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, start := range found {
				got = append(got, start.Format("15:04"))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// The twin asks of every minute of the visit whether a break covers it.
func TestSlotsAgreeWithLookingAtEveryMinute(t *testing.T) {
	s, day := storetest.New(t), date("2026-11-24")
	clock := func(minute int) string { return fmt.Sprintf("%02d:%02d", minute/60, minute%60) }
	rapid.Check(t, func(t *rapid.T) {
		const begin = 9 * 60
		end := begin + rapid.IntRange(1, 500).Draw(t, "end")
		length, kept := rapid.IntRange(5, 90).Draw(t, "length"), rapid.IntRange(0, 3).Draw(t, "kept")
		busy, breaks := map[int]bool{}, []span{}
		for range rapid.IntRange(0, 3).Draw(t, "breaks") {
			from := begin + rapid.IntRange(-60, 520).Draw(t, "from")
			to := from + rapid.IntRange(1, 60).Draw(t, "for")
			breaks = append(breaks, span{clock(from), clock(to)})
			for m := from; m < to; m++ {
				busy[m] = true
			}
		}
		var want []string
		for from := begin; from+length <= end; from += length {
			free := true
			for m := from; m < from+length; m++ {
				free = free && !busy[m]
			}
			if free {
				want = append(want, clock(from))
			}
		}
		want = want[:max(0, len(want)-kept)]
		found, err := slots(s, day, span{clock(begin), clock(end)}, "Pacific/Auckland", length, breaks, kept)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, start := range found {
			got = append(got, start.Format("15:04"))
		}
		if !slices.Equal(got, want) && len(got)+len(want) > 0 {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}
