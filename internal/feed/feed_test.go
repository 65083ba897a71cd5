package feed_test

import (
	"bytes"
	"context"
	"log/slog"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	ical "github.com/arran4/golang-ical"
	"github.com/google/uuid"

	"heartland/internal/directory"
	"heartland/internal/feed"
	"heartland/internal/identity"
	"heartland/internal/seed"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/timetable"
	"heartland/internal/visit"
)

// now is Monday 23 November 2026, eight in the morning in Auckland.
var now = time.Date(2026, time.November, 22, 19, 0, 0, 0, time.UTC)

type bench struct {
	*testing.T
	store *store.Store
	room  *feed.Room
}

func setup(t *testing.T) *bench {
	t.Helper()
	ctx := context.Background()
	b := &bench{T: t, store: storetest.Prepared(t, "sample-booked", func(s *store.Store) error {
		if _, err := seed.Load(ctx, s.DB, timetable.DateOf(now)); err != nil {
			return err
		}
		if _, err := (visit.Writer{DB: s.DB, Log: slog.New(slog.DiscardHandler)}).WriteAhead(ctx, now); err != nil {
			return err
		}
		return seed.Book(ctx, s.DB, identity.NewTokens([]byte("a secret for tests")), now)
	})}
	clock := func() time.Time { return now }
	dir, err := directory.Open(ctx, b.store.Public, clock)
	if err != nil {
		t.Fatal(err)
	}
	b.room = feed.New(dir, &url.URL{Scheme: "https", Host: "heartland.example"}, clock)
	return b
}

func (b *bench) read(kind feed.Kind, slug, lang string) (*ical.Calendar, string) {
	b.Helper()
	file, err := b.room.Feed(context.Background(), string(kind), slug, lang)
	if err != nil || file == nil {
		b.Fatalf("%s %s: %v", kind, slug, err)
	}
	calendar, err := ical.ParseCalendar(bytes.NewReader(file))
	if err != nil {
		b.Fatal(err)
	}
	return calendar, strings.ReplaceAll(string(file), "\r\n ", "")
}

func (b *bench) event(c *ical.Calendar, id uuid.UUID) *ical.VEvent {
	b.Helper()
	at := slices.IndexFunc(c.Events(), func(e *ical.VEvent) bool { return e.Id() == id.String()+"@heartland" })
	if at < 0 {
		b.Fatalf("%s is not in the feed", id)
	}
	return c.Events()[at]
}

func value(e *ical.VEvent, name ical.ComponentProperty) string {
	if property := e.GetProperty(name); property != nil {
		return property.Value
	}
	return ""
}

func (b *bench) exec(statement string, args ...any) {
	b.Helper()
	if _, err := b.store.DB.Exec(statement, args...); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) count(query string, args ...any) (n int) {
	b.Helper()
	if err := b.store.DB.QueryRow(query, args...).Scan(&n); err != nil {
		b.Fatal(err)
	}
	return n
}

func TestAFeedIsTheDirectorys(t *testing.T) {
	b := setup(t)
	today := timetable.Date{Year: 2026, Month: time.November, Day: 23}
	for _, c := range []struct {
		kind        feed.Kind
		slug, where string
	}{
		{feed.Centre, "opotiki", "centre_id = (SELECT id FROM centres WHERE slug = 'opotiki')"},
		{feed.Agency, "inland-revenue", "provider_id = (SELECT id FROM providers WHERE slug = 'inland-revenue')"},
	} {
		calendar, _ := b.read(c.kind, c.slug, "")
		want := b.count("SELECT count(*) FROM visits WHERE date BETWEEN $1 AND $2 AND "+c.where, today.AddDays(-14), today.AddDays(92))
		if got := len(calendar.Events()); got != want || got == 0 || got >= 2000 {
			t.Errorf("%s %s: %d events, want %d", c.kind, c.slug, got, want)
		}
	}
	if _, text := b.read(feed.Agency, "inland-revenue", ""); !strings.Contains(text, "DTSTART;TZID=Pacific/Auckland:") {
		t.Error("no wall times")
	}
	var slug string
	if err := b.store.DB.QueryRow(`SELECT p.slug FROM providers AS p JOIN visits AS v ON v.provider_id = p.id
		WHERE p.kind = 'COMMUNITY_ORGANISATION' AND v.date BETWEEN $1 AND $2 LIMIT 1`, today, today.AddDays(90)).Scan(&slug); err != nil {
		t.Fatal(err)
	}
	if calendar, _ := b.read(feed.CommunityOrganisation, slug, ""); len(calendar.Events()) == 0 {
		t.Errorf("%s has no visits", slug)
	}
}

func TestNobodyHasNoFeed(t *testing.T) {
	b := setup(t)
	for _, of := range [][2]string{{"centres", "nowhere"}, {"agencies", "opotiki"}, {"organisations", "inland-revenue"}, {"visits", "opotiki"}} {
		if file, err := b.room.Feed(context.Background(), of[0], of[1], ""); file != nil || err != nil {
			t.Errorf("%v: %v %s", of, err, file)
		}
	}
}

func TestACancelledAndAMovedVisitStay(t *testing.T) {
	b := setup(t)
	ids := make([]uuid.UUID, 0, 2)
	rows, err := b.store.DB.Query(`SELECT v.id FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
		WHERE c.slug = 'opotiki' AND v.version = 1 AND v.status = 'SCHEDULED' AND v.date > '2026-11-24' ORDER BY v.date, v.id LIMIT 2`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	before, _ := b.read(feed.Centre, "opotiki", "")
	for _, id := range ids {
		if e := b.event(before, id); value(e, "STATUS") != "CONFIRMED" || value(e, "SEQUENCE") != "0" {
			t.Fatalf("before: %v", e.Properties)
		}
	}
	b.exec(`UPDATE visits SET status = 'CANCELLED', cancel_reason = 'The road is closed, sorry.', version = version + 1 WHERE id = $1`, ids[0])
	b.exec(`UPDATE visits SET moved_from = date, date = date + 1, starts_at = starts_at + interval '1 day',
		ends_at = ends_at + interval '1 day', version = version + 1 WHERE id = $1`, ids[1])
	after, _ := b.read(feed.Centre, "opotiki", "")
	off := b.event(after, ids[0])
	if value(off, "STATUS") != "CANCELLED" || value(off, "SEQUENCE") != "1" || !strings.HasPrefix(value(off, "SUMMARY"), "Cancelled: ") ||
		!strings.HasPrefix(value(off, "DESCRIPTION"), "Cancelled. The road is closed, sorry.\n") || strings.Contains(value(off, "DESCRIPTION"), "Book a time") {
		t.Errorf("cancelled: %v", off.Properties)
	}
	moved, was := b.event(after, ids[1]), b.event(before, ids[1])
	starts, _ := moved.GetStartAt()
	first, _ := was.GetStartAt()
	if value(moved, "STATUS") != "CONFIRMED" || value(moved, "SEQUENCE") != "1" || !starts.Equal(first.AddDate(0, 0, 1)) ||
		!strings.HasPrefix(value(moved, "DESCRIPTION"), "Moved from "+first.Format("Monday 2 January")+".\n") {
		t.Errorf("moved: %v", moved.Properties)
	}
}

func TestTheWordsOfAVisit(t *testing.T) {
	b := setup(t)
	_, text := b.read(feed.Centre, "opotiki", "")
	for _, want := range []string{" at Heartland Services Ōpōtiki\r\n", "Book a time: https://heartland.example/visits/", `\nServices: `, `\nRing `, `\nSample: made up.`, "Just come in"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%.3000s", want, text)
		}
	}
	_, maori := b.read(feed.Centre, "opotiki", "mi")
	for _, want := range []string{`SUMMARY;LANGUAGE=mi:Te Tari Taake\, `, `\nNgā ratonga: `, `\nWaea: `, "opotiki.ics?lang=mi"} {
		if !strings.Contains(maori, want) {
			t.Errorf("no %q in\n%.3000s", want, maori)
		}
	}
}

func TestTheChathamIslandsHaveTheirOwnClock(t *testing.T) {
	b := setup(t)
	var slug string
	if err := b.store.DB.QueryRow("SELECT slug FROM centres WHERE time_zone = 'Pacific/Chatham' LIMIT 1").Scan(&slug); err != nil {
		t.Fatal(err)
	}
	if _, text := b.read(feed.Centre, slug, ""); !strings.Contains(text, "TZID:Pacific/Chatham\r\n") || strings.Contains(text, "Auckland") {
		t.Errorf("%.2000s", text)
	}
}
