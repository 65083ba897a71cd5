package ical_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	other "github.com/arran4/golang-ical"

	"heartland/internal/ical"
	"heartland/internal/timetable"
)

const macrons = "āēīōūĀĒĪŌŪ"

// changes are days around both changes of daylight saving, in both zones, with
// the instant of ten in the morning on the wall.
var changes = []struct{ zone, day, instant string }{
	{"Pacific/Auckland", "2026-09-26", "2026-09-25T22:00:00Z"},
	{"Pacific/Auckland", "2026-09-27", "2026-09-26T21:00:00Z"},
	{"Pacific/Auckland", "2027-04-03", "2027-04-02T21:00:00Z"},
	{"Pacific/Auckland", "2027-04-04", "2027-04-03T22:00:00Z"},
	{"Pacific/Chatham", "2026-09-26", "2026-09-25T21:15:00Z"},
	{"Pacific/Chatham", "2026-09-27", "2026-09-26T20:15:00Z"},
	{"Pacific/Chatham", "2027-04-03", "2027-04-02T20:15:00Z"},
	{"Pacific/Chatham", "2027-04-04", "2027-04-03T21:15:00Z"},
}

func feedEvents(t *testing.T) []ical.FeedEvent {
	t.Helper()
	var events []ical.FeedEvent
	for _, c := range changes {
		loc, err := timetable.Zone(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		day, err := timetable.ParseDate(c.day)
		if err != nil {
			t.Fatal(err)
		}
		window, err := timetable.WindowOn(day, 10*60, 15*60+30, loc)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, ical.FeedEvent{
			ID: strings.ToLower(filepath.Base(c.zone)) + "-" + c.day, StartsAt: window.StartsAt, EndsAt: window.EndsAt, Zone: c.zone,
			ChangedAt: time.Date(2026, 9, 1, 3, 4, 5, 0, time.UTC),
			Summary:   "Inland Revenue at Heartland Services Ōpōtiki", Language: "en-NZ",
			Location:    "Heartland Services Ōpōtiki, 12 Sample Street; the door with the ramp, Ōpōtiki 3122",
			Description: "Services: Talk about tax, child support; " + macrons + "\nRing 0800 000 123\nBack\\slash",
			Lat:         -38.0055, Lon: 177.287, URL: "https://heartland.example/visits/VmlzaXQ",
		})
	}
	last := len(events) - 1
	events[last].Cancelled, events[last].Sequence = true, 2
	events[last].Summary, events[last].Language = "Kua whakakorea: Te Tari Taake, Ōpōtiki", "mi"
	return events
}

func feedOf(t *testing.T) []byte {
	return ical.Feed("Heartland Services: Ōpōtiki", "en-NZ", "https://heartland.example/calendar/centres/opotiki.ics", feedEvents(t))
}

// The front end's tests read the same file by a third library.
func TestFeedStaysTheSame(t *testing.T) {
	golden := filepath.Join("testdata", "feed.ics")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(golden, feedOf(t), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := feedOf(t); !bytes.Equal(got, want) {
		t.Errorf("the feed differs from %s; if that is right, run with UPDATE_GOLDEN=1:\n%s", golden, got)
	}
}

func readOther(t *testing.T, file []byte) *other.Calendar {
	t.Helper()
	checkLines(t, file)
	calendar, err := other.ParseCalendar(bytes.NewReader(file))
	if err != nil {
		t.Fatalf("%v\n%s", err, file)
	}
	return calendar
}

func TestFeedReadByAnotherLibrary(t *testing.T) {
	calendar := readOther(t, feedOf(t))
	if len(calendar.Events()) != len(changes) || len(calendar.Timezones()) != 2 {
		t.Fatalf("%d events, %d zones", len(calendar.Events()), len(calendar.Timezones()))
	}
	for i, event := range calendar.Events() {
		want, _ := time.Parse(time.RFC3339, changes[i].instant)
		starts, err := event.GetStartAt()
		if err != nil || !starts.Equal(want) || starts.Format("15:04") != "10:00" {
			t.Errorf("%s starts at %v (%v), want %v", event.Id(), starts, err, want)
		}
		ends, err := event.GetEndAt()
		if err != nil || !ends.Equal(want.Add(5*time.Hour+30*time.Minute)) {
			t.Errorf("%s ends at %v (%v)", event.Id(), ends, err)
		}
		wrote := feedEvents(t)[i]
		for name, want := range map[other.ComponentProperty]string{
			other.ComponentPropertyUniqueId:    wrote.ID + "@heartland",
			other.ComponentPropertySummary:     wrote.Summary,
			other.ComponentPropertyLocation:    wrote.Location,
			other.ComponentPropertyDescription: wrote.Description,
			other.ComponentPropertyUrl:         wrote.URL,
			"GEO":                              "-38.0055;177.287",
			"TRANSP":                           "TRANSPARENT",
			"CATEGORIES":                       "Heartland",
			"DTSTAMP":                          "20260901T030405Z",
			"LAST-MODIFIED":                    "20260901T030405Z",
		} {
			if got := event.GetProperty(name); got == nil || got.Value != want {
				t.Errorf("%s of %s is %v, want %q", name, event.Id(), got, want)
			}
		}
	}
}

func TestFeedTellsWhatIsOff(t *testing.T) {
	events := readOther(t, feedOf(t)).Events()
	for i, want := range map[int][3]string{0: {"CONFIRMED", "0", "en-NZ"}, len(events) - 1: {"CANCELLED", "2", "mi"}} {
		summary := events[i].GetProperty("SUMMARY")
		got := [3]string{events[i].GetProperty("STATUS").Value, events[i].GetProperty("SEQUENCE").Value, strings.Join(summary.ICalParameters["LANGUAGE"], "")}
		if got != want {
			t.Errorf("event %d: %v, want %v", i, got, want)
		}
	}
}

func TestFeedTellsHowToFollowIt(t *testing.T) {
	file := strings.ReplaceAll(string(feedOf(t)), "\r\n ", "")
	for _, line := range []string{
		"VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME;LANGUAGE=en-NZ:Heartland Services: Ōpōtiki",
		"X-WR-CALNAME:Heartland Services: Ōpōtiki", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
		"SOURCE;VALUE=URI:https://heartland.example/calendar/centres/opotiki.ics",
	} {
		if !strings.Contains(file, "\r\n"+line+"\r\n") {
			t.Errorf("no line %s", line)
		}
	}
}

func TestFeedOfOtherZonesAndOfNothing(t *testing.T) {
	one := feedEvents(t)[0]
	one.Zone, one.Lat, one.Lon, one.URL = "Europe/London", 0, 0, ""
	file := string(ical.Feed("Elsewhere", "", "", []ical.FeedEvent{one}))
	for _, never := range []string{"VTIMEZONE", "TZID", "GEO", "URL", "SOURCE", "NAME;"} {
		if strings.Contains(file, never) {
			t.Errorf("%s in\n%s", never, file)
		}
	}
	if !strings.Contains(file, "\r\nDTSTART:20260925T220000Z\r\n") {
		t.Errorf("the start is not in UTC:\n%s", file)
	}
	if empty := readOther(t, ical.Feed("Nobody", "en-NZ", "", nil)); len(empty.Events()) != 0 || len(empty.Timezones()) != 1 {
		t.Errorf("a feed of nothing: %v", empty)
	}
}
