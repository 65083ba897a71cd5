package head

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"heartland/internal/timetable"
)

// The application writes the same titles a moment later: other words would
// change before one's eyes.
func TestWordsAreThoseOfTheFrontEnd(t *testing.T) {
	catalogues := map[string]map[string]string{"en": catalogue(t, "en"), "mi": catalogue(t, "mi")}
	for id, w := range map[string]word{
		"home.title": homeTitle, "home.lead": homeLead, "home.unsure": unsure, "town.title": townTitle, "town.near": townNear,
		"centres.title": centresTitle, "month.title": monthTitle, "shell.centres": centresHeading, "shell.needs": needsShort, "needs.title": needsTitle,
		"provider.visits": nextVisits, "visits.none": noVisits, "visits.cancelled": cancelled, "provider.services": servicesHeading,
		"need.help": helpHeading, "danger.call": danger, "danger.now": dangerNow, "danger.refuge": refuge, "browse.agencies": agenciesTitle, "browse.groups": groupsTitle,
		"browse.organisations": bodiesTitle, "browse.services": servicesTitle, "danger.leave": leave, "notFound.title": notFound, "notFound.ring": notFoundRing,
		"ask.coordinator": askFor, "ask.centre": askAt, "provider.ring": ringHeading, "open.unknown": hoursUnknown,
		"open.planned": notOpenYet, "km.short": kmAway, "time.chatham": chathamTime, "sample.notice": sampleDirectory,
		"time.to": between, "service.cost": costHeading,
	} {
		if w.en == "" || w.en != catalogues["en"][id] || w.mi != catalogues["mi"][id] {
			t.Errorf("%s is %q and %q there, %q and %q here", id, catalogues["en"][id], catalogues["mi"][id], w.en, w.mi)
		}
	}
}

var entries = regexp.MustCompile(`(?s)msgid "([^"]+)"\nmsgstr ((?:"[^\n]*"\n?)+)`)

func catalogue(t *testing.T, language string) map[string]string {
	t.Helper()
	raw, err := os.ReadFile("../../frontend/src/words/" + language + ".po")
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, entry := range entries.FindAllStringSubmatch(string(raw), -1) {
		var words strings.Builder
		for part := range strings.Lines(entry[2]) {
			words.WriteString(strings.Trim(strings.TrimSpace(part), `"`))
		}
		all[entry[1]] = words.String()
	}
	return all
}

func TestDaysAndMonthsAreThoseOfTheFrontEnd(t *testing.T) {
	raw, err := os.ReadFile("../../frontend/src/lib/time.ts")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []language{english, maori} {
		week, year := days[l], months[l]
		for _, name := range append(week[:], year[:]...) {
			if !strings.Contains(string(raw), "'"+name+"'") {
				t.Errorf("%s is not a name there", name)
			}
		}
	}
}

func TestDayAndTime(t *testing.T) {
	at := time.Date(2026, time.November, 24, 9, 30, 0, 0, time.UTC)
	for want, got := range map[string]string{
		"Tuesday 24 November":             english.day(at, at),
		"Rātū 24 Whiringa-ā-rangi":        maori.day(at, at),
		"Tuesday 24 November 2026":        english.day(at, at.AddDate(1, 0, 0)),
		"9:30am to 4pm":                   english.span(wall(at), timetable.Clock(16*60)),
		"12pm ki te 12:05pm":              maori.span(timetable.Clock(720), timetable.Clock(725)),
		"This is a long description of …": described("This is a long description of " + strings.Repeat("x", 200)),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
