package booking

import (
	"context"
	"net/url"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"heartland/ent"
	"heartland/ent/message"
	"heartland/ent/visit"
	"heartland/internal/identity"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/timetable"
)

// monday is nine in the morning in Ōpōtiki, the day before the visit.
var monday = time.Date(2026, time.November, 22, 20, 0, 0, 0, time.UTC)

// everyChannel is a server that can send emails and texts.
type everyChannel struct{}

func (everyChannel) Can(message.Channel) bool { return true }

// desk is a centre with one visit the next day, 10:00 to 11:30 in three times of
// half an hour, one seat at each.
type desk struct {
	*Room
	store *store.Store
	visit *ent.Visit
	need  *ent.Need
}

func setup(t *testing.T) *desk {
	t.Helper()
	s := storetest.New(t)
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, s.DB)))
	ctx := context.Background()
	town := client.Place.Create().SetSlug("opotiki").SetName("Ōpōtiki").SetFolded("opotiki").SetRegion("Bay of Plenty").
		SetLat(-38).SetLon(177.3).SetSource("test").SaveX(ctx)
	centre := client.Centre.Create().SetSlug("opotiki").SetName("Heartland Services Ōpōtiki").SetKind("PROVINCIAL").
		SetPlace(town).SetLat(-38).SetLon(177.3).SetTimeZone("Pacific/Auckland").SetKeptSlots(0).SaveX(ctx)
	agency := client.Provider.Create().SetKind("AGENCY").SetSlug("inland-revenue").SetName("Inland Revenue").SetSummary("Tax.").SaveX(ctx)
	need := client.Need.Create().SetSlug("tax").SetName("Tax").SetPosition(1).SaveX(ctx)
	home, err := url.Parse("https://heartland.example")
	if err != nil {
		t.Fatal(err)
	}
	tuesday := timetable.Date{Year: 2026, Month: time.November, Day: 24}
	v := client.Visit.Create().SetCentre(centre).SetProvider(agency).SetDate(tuesday.UTC()).SetOriginalDate(tuesday.UTC()).
		SetPromisedOn(tuesday.UTC()).SetStartsAt(at("10:00")).SetEndsAt(at("11:30")).SetTimeZone("Pacific/Auckland").
		SetMode(visit.ModeAPPOINTMENT).SetSlotMinutes(30).SaveX(ctx)
	room := New(s.DB, identity.NewTokens([]byte("a secret for tests")), everyChannel{}, func() {}, home)
	return &desk{Room: room, store: s, visit: v, need: need}
}

// at is a time of day on the visit's day, in Ōpōtiki.
func at(clock string) time.Time {
	t, err := time.Parse(time.RFC3339, "2026-11-24T"+clock+":00+13:00")
	if err != nil {
		panic(err)
	}
	return t
}

func (d *desk) input(clock string) Input {
	return Input{
		Visit: d.visit.ID, StartsAt: at(clock), Person: Person{Name: "Aroha Sample"},
		Key: "key " + clock + strings.Repeat("x", 8),
	}
}
