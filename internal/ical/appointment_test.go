package ical_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	goical "github.com/emersion/go-ical"
	"pgregory.net/rapid"

	"heartland/internal/ical"
	"heartland/internal/timetable"
)

func booking() ical.Event {
	return ical.Event{
		ID:          "019ab3f0-0000-7000-8000-000000000001",
		StartsAt:    time.Date(2026, 11, 23, 20, 30, 0, 0, time.UTC),
		EndsAt:      time.Date(2026, 11, 23, 21, 0, 0, 0, time.UTC),
		Zone:        "Pacific/Auckland",
		ChangedAt:   time.Date(2026, 11, 1, 3, 4, 5, 0, time.UTC),
		Centre:      "Ōpōtiki Heartland Services",
		Address:     "12 Sample Street, Ōpōtiki 3122",
		Reference:   "ABCD EFGH",
		Coordinator: "Mere",
		Phone:       "0800 000 123",
		URL:         "https://heartland.example.nz/bookings/ABCDEFGH",
	}
}

// fatal is what *testing.T and *rapid.T share.
type fatal interface {
	Helper()
	Fatalf(format string, args ...any)
}

func parse(t fatal, file []byte) *goical.Calendar {
	t.Helper()
	calendar, err := goical.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		t.Fatalf("the file cannot be read back: %v\n%s", err, file)
	}
	return calendar
}

func text(t fatal, props goical.Props, name string) string {
	t.Helper()
	prop := props.Get(name)
	if prop == nil {
		t.Fatalf("there is no %s", name)
	}
	if prop.ValueType() != goical.ValueText {
		return prop.Value
	}
	value, err := prop.Text()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return value
}

func child(c *goical.Component, name string) *goical.Component {
	for _, one := range c.Children {
		if one.Name == name {
			return one
		}
	}
	return nil
}

func TestAppointment(t *testing.T) {
	calendar := parse(t, ical.Appointment(booking()))
	if got := text(t, calendar.Props, "METHOD"); got != "PUBLISH" {
		t.Errorf("METHOD is %q", got)
	}
	event := child(calendar.Component, "VEVENT")
	for name, want := range map[string]string{
		"UID":         "019ab3f0-0000-7000-8000-000000000001",
		"SUMMARY":     "Heartland appointment",
		"STATUS":      "CONFIRMED",
		"SEQUENCE":    "0",
		"CLASS":       "PRIVATE",
		"DTSTAMP":     "20261101T030405Z",
		"DTSTART":     "20261124T093000",
		"DTEND":       "20261124T100000",
		"LOCATION":    "Ōpōtiki Heartland Services, 12 Sample Street, Ōpōtiki 3122",
		"DESCRIPTION": "Reference: ABCD EFGH\nTo change it, ring Mere on 0800 000 123.\nhttps://heartland.example.nz/bookings/ABCDEFGH",
		"URL":         "https://heartland.example.nz/bookings/ABCDEFGH",
	} {
		if got := text(t, event.Props, name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if zone := event.Props.Get("DTSTART").Params.Get("TZID"); zone != "Pacific/Auckland" {
		t.Errorf("DTSTART is in %q", zone)
	}
	alarm := child(event, "VALARM")
	if alarm == nil || alarm.Props.Get("TRIGGER").Value != "-P1D" {
		t.Errorf("no reminder the day before: %v", alarm)
	}
}

func TestAppointmentCancelled(t *testing.T) {
	e := booking()
	e.Cancelled, e.Sequence = true, 1
	event := child(parse(t, ical.Appointment(e)).Component, "VEVENT")
	if got := text(t, event.Props, "STATUS"); got != "CANCELLED" {
		t.Errorf("STATUS is %q", got)
	}
	if got := text(t, event.Props, "SEQUENCE"); got != "1" {
		t.Errorf("SEQUENCE is %q", got)
	}
	if got := text(t, event.Props, "UID"); got != e.ID {
		t.Errorf("UID is %q: the calendar cannot know which entry to take away", got)
	}
	if child(event, "VALARM") != nil {
		t.Error("a cancelled appointment still reminds")
	}
}

func TestAppointmentSparse(t *testing.T) {
	e := booking()
	e.Address, e.Coordinator, e.Phone, e.URL = "", "", "", ""
	event := child(parse(t, ical.Appointment(e)).Component, "VEVENT")
	if got := text(t, event.Props, "DESCRIPTION"); got != "Reference: ABCD EFGH" {
		t.Errorf("DESCRIPTION is %q", got)
	}
	if got := text(t, event.Props, "LOCATION"); got != "Ōpōtiki Heartland Services" {
		t.Errorf("LOCATION is %q", got)
	}
	if event.Props.Get("URL") != nil {
		t.Error("an empty URL is written")
	}
}

func TestAppointmentWallTime(t *testing.T) {
	for name, c := range map[string]struct {
		zone       string
		startsAt   string
		wall, tzid string
	}{
		"winter":                {"Pacific/Auckland", "2026-07-13T22:00:00Z", "20260714T100000", "Pacific/Auckland"},
		"summer":                {"Pacific/Auckland", "2026-12-14T21:00:00Z", "20261215T100000", "Pacific/Auckland"},
		"day_before_dst_start":  {"Pacific/Auckland", "2026-09-25T22:00:00Z", "20260926T100000", "Pacific/Auckland"},
		"day_of_dst_start":      {"Pacific/Auckland", "2026-09-26T21:00:00Z", "20260927T100000", "Pacific/Auckland"},
		"day_of_dst_end":        {"Pacific/Auckland", "2026-04-04T22:00:00Z", "20260405T100000", "Pacific/Auckland"},
		"chatham_summer":        {"Pacific/Chatham", "2026-11-23T19:45:00Z", "20261124T093000", "Pacific/Chatham"},
		"chatham_winter":        {"Pacific/Chatham", "2026-06-01T20:45:00Z", "20260602T093000", "Pacific/Chatham"},
		"zone_not_ours_is_utc":  {"Europe/London", "2026-06-01T20:45:00Z", "20260601T204500Z", ""},
		"zone_missing_is_utc":   {"", "2026-06-01T20:45:00Z", "20260601T204500Z", ""},
		"zone_injection_is_utc": {"UTC\r\nX:1", "2026-06-01T20:45:00Z", "20260601T204500Z", ""},
	} {
		t.Run(name, func(t *testing.T) {
			e := booking()
			e.Zone = c.zone
			e.StartsAt, _ = time.Parse(time.RFC3339, c.startsAt)
			e.EndsAt = e.StartsAt.Add(time.Hour)
			start := child(parse(t, ical.Appointment(e)).Component, "VEVENT").Props.Get("DTSTART")
			if start.Value != c.wall || start.Params.Get("TZID") != c.tzid {
				t.Errorf("DTSTART;TZID=%s:%s, want %s:%s", start.Params.Get("TZID"), start.Value, c.tzid, c.wall)
			}
		})
	}
}

// Whatever words come in, the file holds what RFC 5545 allows and gives the
// same words back.
func TestAppointmentAnyWords(t *testing.T) {
	words := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.SampledFrom([]rune("\r\n\\;,:\"'āĒō🙂\u2028\x00\x7f BEGINEND"))),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }))
	rapid.Check(t, func(t *rapid.T) {
		e := booking()
		for _, field := range []*string{&e.ID, &e.Centre, &e.Address, &e.Reference, &e.Coordinator, &e.Phone, &e.URL} {
			*field = words.Draw(t, "words")
		}
		e.Centre = "C" + e.Centre
		file := ical.Appointment(e)
		checkLines(t, file)
		event := child(parse(t, file).Component, "VEVENT")
		if got := text(t, event.Props, "UID"); got != ical.Clean(e.ID) {
			t.Fatalf("UID is %q, want %q", got, ical.Clean(e.ID))
		}
		want := e.Centre
		if e.Address != "" {
			want += ", "
		}
		if got := text(t, event.Props, "LOCATION"); got != ical.Clean(want+e.Address) {
			t.Fatalf("LOCATION is %q, want %q", got, ical.Clean(want+e.Address))
		}
		if got := text(t, event.Props, "SUMMARY"); got != "Heartland appointment" {
			t.Fatalf("SUMMARY is %q", got)
		}
	})
}

func checkLines(t fatal, file []byte) {
	t.Helper()
	if !bytes.HasSuffix(file, []byte("\r\n")) {
		t.Fatalf("the last line has no end")
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(string(file), "\r\n"), "\r\n") {
		if len(line) > 75 {
			t.Fatalf("a line of %d octets: %q", len(line), line)
		}
		if strings.ToValidUTF8(line, "") != line {
			t.Fatalf("a character is cut: %q", line)
		}
		if strings.ContainsAny(line, "\r\n\x00") {
			t.Fatalf("a stray control character: %q", line)
		}
	}
}

// Any instant comes back from the file as the same instant.
func TestAppointmentAnyInstant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := booking()
		e.Zone = rapid.SampledFrom([]string{"Pacific/Auckland", "Pacific/Chatham"}).Draw(t, "zone")
		loc, err := timetable.Zone(e.Zone)
		if err != nil {
			t.Fatalf("%v", err)
		}
		// A visit is by day; the hour that comes twice is at night.
		d := timetable.Date{Year: 2026, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 20*365).Draw(t, "day"))
		e.StartsAt, err = timetable.At(d, timetable.Clock(rapid.IntRange(4*60, 23*60).Draw(t, "time")), loc)
		if err != nil {
			t.Fatalf("%v", err)
		}
		e.EndsAt = e.StartsAt.Add(time.Hour)
		got, err := parse(t, ical.Appointment(e)).Events()[0].DateTimeStart(nil)
		if err != nil || !got.Equal(e.StartsAt) {
			t.Fatalf("%v came back as %v (%v)", e.StartsAt, got, err)
		}
	})
}
