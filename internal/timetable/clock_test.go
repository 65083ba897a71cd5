package timetable_test

import (
	"encoding/json"
	"testing"

	"heartland/internal/timetable"
)

func TestParseClock(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want timetable.Clock
		text string
		bad  bool
	}{
		"half_past_nine":   {in: "09:30", want: 570, text: "09:30"},
		"no_leading_zero":  {in: "9:30", want: 570, text: "09:30"},
		"midnight":         {in: "00:00", want: 0, text: "00:00"},
		"last_minute":      {in: "23:59", want: 1439, text: "23:59"},
		"end_of_day":       {in: "24:00", want: 1440, text: "24:00"},
		"past_end_of_day":  {in: "24:01", bad: true},
		"hour_25":          {in: "25:00", bad: true},
		"minute_60":        {in: "09:60", bad: true},
		"one_digit_minute": {in: "09:3", bad: true},
		"seconds":          {in: "09:30:00", bad: true},
		"dot":              {in: "9.30", bad: true},
		"am":               {in: "9:30am", bad: true},
		"minus":            {in: "-9:30", bad: true},
		"newline":          {in: "09:30\n", bad: true},
		"empty":            {in: "", bad: true},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := timetable.ParseClock(tc.in)
			if tc.bad {
				wantInvalid(t, err)
				return
			}
			if err != nil || got != tc.want || got.String() != tc.text {
				t.Fatalf("got %d (%s), %v; want %d", got, got, err, tc.want)
			}
		})
	}
}

func TestClockInAColumn(t *testing.T) {
	c := clock(t, "09:30")
	if v, err := c.Value(); err != nil || v != "09:30" {
		t.Errorf("Value: got %v, %v", v, err)
	}
	for _, wrong := range []timetable.Clock{-1, 1441} {
		if v, err := wrong.Value(); err == nil {
			t.Errorf("Value of %d: got %v, want an error", wrong, v)
		}
	}
	for _, src := range []any{"09:30", []byte("09:30")} {
		var got timetable.Clock
		if err := got.Scan(src); err != nil || got != c {
			t.Errorf("Scan %T: got %v, %v", src, got, err)
		}
	}
	for _, src := range []any{nil, int64(570), "9.30"} {
		var got timetable.Clock
		if err := got.Scan(src); err == nil {
			t.Errorf("Scan %v: got %v, want an error", src, got)
		}
	}
}

func TestClockInJSON(t *testing.T) {
	text, err := json.Marshal([]timetable.Clock{570, 1440})
	if err != nil || string(text) != `["09:30","24:00"]` {
		t.Fatalf("got %s, %v", text, err)
	}
	var back []timetable.Clock
	if err := json.Unmarshal(text, &back); err != nil || back[0] != 570 || back[1] != 1440 {
		t.Fatalf("read back %v, %v", back, err)
	}
	if text, err := json.Marshal(timetable.Clock(-1)); err == nil {
		t.Fatalf("got %s, want an error", text)
	}
}

func FuzzParseClock(f *testing.F) {
	for _, seed := range []string{"09:30", "9:30", "24:00", "24:01", "99:99", "", "-1:00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := timetable.ParseClock(s)
		if err != nil {
			wantInvalid(t, err)
			return
		}
		if again, err := timetable.ParseClock(c.String()); err != nil || again != c {
			t.Fatalf("%q read as %v, read back as %v, %v", s, c, again, err)
		}
	})
}
