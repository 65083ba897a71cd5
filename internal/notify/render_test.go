package notify

import (
	"strings"
	"testing"
	"time"

	"heartland/internal/timetable"
)

const aLink = "https://heartland.example.nz/bookings/BCDFGHJK#AAAAAAAAAAAAAAAAAAAAAAAA"

func said(t *testing.T) facts {
	t.Helper()
	loc, err := timetable.Zone("Pacific/Auckland")
	if err != nil {
		t.Fatal(err)
	}
	return facts{
		words:       wordsIn("en"),
		startsAt:    time.Date(2026, 11, 23, 20, 30, 0, 0, time.UTC).In(loc),
		centre:      "Ōpōtiki Heartland Services",
		town:        "Ōpōtiki",
		address:     "12 Sample Street, Ōpōtiki 3122",
		coordinator: "Mere",
		phone:       "0800 000 123",
		reference:   "BCDF GHJK",
		link:        aLink,
	}
}

func TestText(t *testing.T) {
	f := said(t)
	want := `Kia ora,

Your Heartland appointment is booked.

Tuesday 24 November, 9:30am
Ōpōtiki Heartland Services
12 Sample Street, Ōpōtiki 3122

Reference: BCDF GHJK

To see what to bring, or to cancel, open:
` + aLink + `

Or ring Mere on 0800 000 123.

Ngā mihi,
Heartland
`
	if got := f.text(); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if got := f.subject(); got != "Your Heartland appointment" {
		t.Errorf("the subject is %q", got)
	}
}

func TestTextCancelled(t *testing.T) {
	f := said(t)
	f.cancelled, f.coordinator = true, ""
	got := f.text()
	for _, part := range []string{
		"Your Heartland appointment is cancelled. You do not need to come.", "Tuesday 24 November, 9:30am",
		"To see it, or to book another time, open:\n" + aLink, "Or ring 0800 000 123.",
	} {
		if !strings.Contains(got, part) {
			t.Errorf("%q is missing from:\n%s", part, got)
		}
	}
	if got := f.subject(); got != "Your Heartland appointment is cancelled" {
		t.Errorf("the subject is %q", got)
	}
}

func TestTextWithoutAPhone(t *testing.T) {
	f := said(t)
	f.phone, f.address = "", ""
	if got := f.text(); strings.Contains(got, "Or ring") || strings.Contains(got, "\n\n\n") {
		t.Errorf("got:\n%s", got)
	}
}

func TestTextInMaori(t *testing.T) {
	f := said(t)
	f.words = wordsIn("mi-NZ")
	got := f.text()
	for _, part := range []string{"Tūrei 24 Noema, 9:30am", "Tohutoro: BCDF GHJK"} {
		if !strings.Contains(got, part) {
			t.Errorf("%q is missing from:\n%s", part, got)
		}
	}
}

// Every word of every language is there.
func TestWordsAreWhole(t *testing.T) {
	for _, language := range []string{"en", "en-NZ", "mi", "MI", "sm", ""} {
		w := wordsIn(language)
		for d := range 7 {
			if w.days[d] == "" || w.shortDays[d] == "" {
				t.Errorf("%q has no name for day %d", language, d)
			}
		}
		for m := range 12 {
			if w.months[m] == "" || w.shortMonths[m] == "" {
				t.Errorf("%q has no name for month %d", language, m+1)
			}
		}
	}
	if wordsIn("sm") != &english || wordsIn("mi") != &maori {
		t.Error("a language has the wrong words")
	}
}

func TestClockAndDay(t *testing.T) {
	for name, c := range map[string]struct{ zone, at, day, clock string }{
		"morning":             {"Pacific/Auckland", "2026-11-23T20:30:00Z", "Tuesday 24 November", "9:30am"},
		"whole_hour":          {"Pacific/Auckland", "2026-11-24T01:00:00Z", "Tuesday 24 November", "2pm"},
		"noon":                {"Pacific/Auckland", "2026-11-23T23:00:00Z", "Tuesday 24 November", "12 noon"},
		"after_noon":          {"Pacific/Auckland", "2026-11-23T23:15:00Z", "Tuesday 24 November", "12:15pm"},
		"day_of_dst_start":    {"Pacific/Auckland", "2026-09-26T21:00:00Z", "Sunday 27 September", "10am"},
		"day_before_dst_ends": {"Pacific/Auckland", "2026-04-03T21:00:00Z", "Saturday 4 April", "10am"},
		"day_of_dst_end":      {"Pacific/Auckland", "2026-04-04T22:00:00Z", "Sunday 5 April", "10am"},
		"chatham_summer":      {"Pacific/Chatham", "2026-11-23T19:45:00Z", "Tuesday 24 November", "9:30am"},
		"chatham_winter":      {"Pacific/Chatham", "2026-06-01T20:45:00Z", "Tuesday 2 June", "9:30am"},
	} {
		t.Run(name, func(t *testing.T) {
			loc, err := timetable.Zone(c.zone)
			if err != nil {
				t.Fatal(err)
			}
			at, err := time.Parse(time.RFC3339, c.at)
			if err != nil {
				t.Fatal(err)
			}
			if got := english.day(at.In(loc)); got != c.day {
				t.Errorf("the day is %q, want %q", got, c.day)
			}
			if got := english.clock(at.In(loc)); got != c.clock {
				t.Errorf("the time is %q, want %q", got, c.clock)
			}
		})
	}
}

func TestSMS(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*facts)
		want   string
		texts  int
	}{
		"macrons_take_two": {func(*facts) {},
			"Heartland, Tue 24 Nov 9:30am, Ōpōtiki. Ref BCDF GHJK. " + aLink, 2},
		"without_macrons_all_in_one": {func(f *facts) { f.centre, f.town = "Wairoa Heartland Services", "Wairoa" },
			"Heartland, Tue 24 Nov 9:30am, Wairoa. Ref BCDF GHJK. " + aLink + " Ring 0800 000 123", 1},
		"short_centre": {func(f *facts) { f.centre, f.phone = "Wairoa Hub", "" },
			"Heartland appointment, Tue 24 Nov 9:30am, Wairoa Hub. Ref BCDF GHJK. " + aLink, 1},
		"cancelled": {func(f *facts) { f.cancelled = true },
			"Heartland cancelled, Tue 24 Nov 9:30am, Ōpōtiki. Ref BCDF GHJK. Ring 0800 000 123", 2},
		"macrons_go_when_nothing_else_fits": {func(f *facts) {
			f.link = strings.Replace(aLink, "heartland", strings.Repeat("long-", 4)+"heartland", 1)
		}, "Heartland, Tue 24 Nov 9:30am, Opotiki. Ref BCDF GHJK. " +
			strings.Replace(aLink, "heartland", strings.Repeat("long-", 4)+"heartland", 1), 1},
		"te_reo_māori": {func(f *facts) { f.words = wordsIn("mi") },
			"Heartland, Tūr 24 Noe 9:30am, Ōpōtiki. Ref BCDF GHJK. " + aLink, 2},
	} {
		t.Run(name, func(t *testing.T) {
			f := said(t)
			c.change(&f)
			got := f.sms()
			if got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
			if n := segments(got); n != c.texts {
				t.Errorf("it takes %d texts, want %d", n, c.texts)
			}
		})
	}
}

func TestSpaced(t *testing.T) {
	for in, want := range map[string]string{"BCDFGHJK": "BCDF GHJK", "BCDF": "BCDF", "BCDFGH": "BCDF GH", "": ""} {
		if got := spaced(in); got != want {
			t.Errorf("%q is spaced %q, want %q", in, got, want)
		}
	}
}

func TestBackoff(t *testing.T) {
	var before time.Duration
	for attempts := 1; attempts < 100; attempts++ {
		wait := backoff(attempts)
		if wait < firstRetry || wait > longestRetry*3/2 {
			t.Errorf("after %d attempts it waits %v", attempts, wait)
		}
		if attempts <= 6 && wait < before {
			t.Errorf("after %d attempts it waits %v, less than before", attempts, wait)
		}
		before = wait
	}
}
