package timetable_test

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/timetable"
)

func TestParseDate(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want timetable.Date
		bad  bool
	}{
		"plain":             {in: "2026-11-24", want: timetable.Date{Year: 2026, Month: time.November, Day: 24}},
		"leap_day":          {in: "2028-02-29", want: timetable.Date{Year: 2028, Month: time.February, Day: 29}},
		"no_leap_day":       {in: "2027-02-29", bad: true},
		"century_no_leap":   {in: "2100-02-29", bad: true},
		"thirty_first_june": {in: "2026-06-31", bad: true},
		"month_13":          {in: "2026-13-01", bad: true},
		"day_zero":          {in: "2026-01-00", bad: true},
		"year_zero":         {in: "0000-01-01", bad: true},
		"one_digit":         {in: "2026-1-2", bad: true},
		"nz_order":          {in: "24/11/2026", bad: true},
		"with_time":         {in: "2026-11-24T00:00:00Z", bad: true},
		"spaces":            {in: " 2026-11-24", bad: true},
		"newline":           {in: "2026-11-24\n", bad: true},
		"other_digits":      {in: "２０２６-11-24", bad: true},
		"empty":             {in: "", bad: true},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := timetable.ParseDate(tc.in)
			if tc.bad {
				wantInvalid(t, err)
				return
			}
			if err != nil || got != tc.want || got.String() != tc.in {
				t.Fatalf("got %v, %v; want %v", got, err, tc.want)
			}
		})
	}
}

func TestDateOfTakesTheDayWhereTheTimeIs(t *testing.T) {
	instant := time.Date(2026, 11, 23, 11, 30, 0, 0, time.UTC)
	if got := timetable.DateOf(instant); got != day(t, "2026-11-23") {
		t.Errorf("UTC: got %v", got)
	}
	if got := timetable.DateOf(instant.In(zone(t, "Pacific/Auckland"))); got != day(t, "2026-11-24") {
		t.Errorf("Auckland: got %v", got)
	}
}

func TestDateArithmeticAgreesWithTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDay(1900, 2200).Draw(t, "day")
		n := rapid.IntRange(-40_000, 40_000).Draw(t, "n")
		moved := d.AddDays(n)
		if d.DaysUntil(moved) != n || moved.AddDays(-n) != d {
			t.Fatalf("%v + %d = %v, which is %d days away", d, n, moved, d.DaysUntil(moved))
		}
		if d.Before(moved) != (n > 0) || d.After(moved) != (n < 0) || (d.Compare(moved) == 0) != (n == 0) {
			t.Fatalf("%v and %v are in the wrong order", d, moved)
		}
		if want := time.Weekday(((int(d.Weekday())+n)%7 + 7) % 7); moved.Weekday() != want {
			t.Fatalf("%v is a %v, want %v", moved, moved.Weekday(), want)
		}
		if again := day(t, d.String()); again != d {
			t.Fatalf("%v read back as %v", d, again)
		}
	})
}

func TestDateMidnight(t *testing.T) {
	d := day(t, "2026-11-24")
	if got := d.Midnight(zone(t, "Pacific/Auckland")).UTC().Format(time.RFC3339); got != "2026-11-23T11:00:00Z" {
		t.Errorf("Auckland: got %s", got)
	}
	if got := d.UTC().Format(time.RFC3339); got != "2026-11-24T00:00:00Z" {
		t.Errorf("UTC: got %s", got)
	}
}

func TestDateInAColumn(t *testing.T) {
	d := day(t, "2026-11-24")
	if v, err := d.Value(); err != nil || v != "2026-11-24" {
		t.Errorf("Value: got %v, %v", v, err)
	}
	if v, err := (timetable.Date{}).Value(); err != nil || v != nil {
		t.Errorf("Value of no day: got %v, %v", v, err)
	}
	if v, err := (timetable.Date{Year: 2026, Month: time.February, Day: 30}).Value(); err == nil {
		t.Errorf("Value of an impossible day: got %v", v)
	}
	for name, src := range map[string]any{
		"time":  time.Date(2026, 11, 24, 0, 0, 0, 0, time.FixedZone("", 0)),
		"text":  "2026-11-24",
		"bytes": []byte("2026-11-24"),
	} {
		var got timetable.Date
		if err := got.Scan(src); err != nil || got != d {
			t.Errorf("Scan %s: got %v, %v", name, got, err)
		}
	}
	got := d
	if err := got.Scan(nil); err != nil || !got.IsZero() {
		t.Errorf("Scan NULL: got %v, %v", got, err)
	}
	for name, src := range map[string]any{"number": int64(20261124), "impossible": "2026-02-30"} {
		if err := got.Scan(src); err == nil {
			t.Errorf("Scan %s: got %v, want an error", name, got)
		}
	}
}

func TestDateInJSON(t *testing.T) {
	type row struct{ Days []timetable.Date }
	in := row{Days: append(days(t, "2026-11-24", "2027-02-28"), timetable.Date{})}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"Days":["2026-11-24","2027-02-28",""]}` {
		t.Fatalf("got %s, %v", text, err)
	}
	var out row
	if err := json.Unmarshal(text, &out); err != nil || len(out.Days) != 3 || out.Days[0] != in.Days[0] || !out.Days[2].IsZero() {
		t.Fatalf("read back %v, %v", out, err)
	}
	wantInvalid(t, json.Unmarshal([]byte(`{"Days":["2026-02-30"]}`), &out))
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2026-11-24", "2028-02-29", "2027-02-29", "0000-00-00", "9999-12-31", "", "2026-1-2"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := timetable.ParseDate(s)
		if err != nil {
			wantInvalid(t, err)
			return
		}
		if d.String() != s || timetable.DateOf(d.UTC()) != d {
			t.Fatalf("%q read as %v", s, d)
		}
	})
}
