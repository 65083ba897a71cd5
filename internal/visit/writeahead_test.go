package visit_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"heartland/ent"
	entvisit "heartland/ent/visit"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/visit"
)

// now is Monday 23 November 2026, noon in Auckland.
var now = time.Date(2026, time.November, 22, 23, 0, 0, 0, time.UTC)

type fixture struct {
	store  *store.Store
	ent    *ent.Client
	writer visit.Writer
	agency *ent.Provider
	centre *ent.Centre
}

func setup(t *testing.T, zone string) fixture {
	t.Helper()
	s, ctx := storetest.New(t), context.Background()
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, s.DB)))
	town := client.Place.Create().SetSlug("t").SetName("T").SetFolded("t").SetRegion("R").SetLat(-38).SetLon(177).SetSource("test").SaveX(ctx)
	return fixture{
		store: s, ent: client, writer: visit.Writer{DB: s.DB, Log: slog.New(slog.DiscardHandler)},
		agency: client.Provider.Create().SetKind("AGENCY").SetSlug("a").SetName("A").SetSummary("A").SaveX(ctx),
		centre: client.Centre.Create().SetSlug("c").SetName("C").SetKind("PROVINCIAL").SetPlace(town).SetLat(-38).SetLon(177).
			SetTimeZone(zone).SetAnniversary("canterbury").SaveX(ctx),
	}
}

func (f fixture) schedule(rule, startsAt, endsAt string) *ent.VisitScheduleCreate {
	return f.ent.VisitSchedule.Create().SetProvider(f.agency).SetCentre(f.centre).SetRule(rule).
		SetValidFrom(date("2026-01-05").UTC()).SetStartsAt(startsAt).SetEndsAt(endsAt).SetMode("APPOINTMENT").SetSlotMinutes(30)
}

func (f fixture) write(t *testing.T, at time.Time) int64 {
	t.Helper()
	added, err := f.writer.WriteAhead(context.Background(), at)
	if err != nil {
		t.Fatal(err)
	}
	return added
}

func TestWriteAheadTwiceChangesNothing(t *testing.T) {
	f, ctx := setup(t, "Pacific/Auckland"), context.Background()
	f.schedule("FREQ=WEEKLY;BYDAY=TU", "10:00", "12:00").SaveX(ctx)
	if added := f.write(t, now); added != 53 {
		t.Errorf("%d visits in a year of Tuesdays", added)
	}
	first := f.ent.Visit.Query().Order(entvisit.ByDate()).FirstX(ctx)
	f.ent.Visit.UpdateOne(first).SetStatus(entvisit.StatusCANCELLED).SetDate(first.Date.AddDate(0, 0, 1)).SaveX(ctx)
	f.ent.VisitSchedule.Update().ClearWrittenTo().ExecX(ctx)
	if added := f.write(t, now); added != 0 {
		t.Errorf("%d visits are new the second time", added)
	}
	if again := f.ent.Visit.GetX(ctx, first.ID); again.Status != entvisit.StatusCANCELLED || again.Date.Equal(first.Date) {
		t.Error("a cancelled, moved day was written over")
	}
}

func TestVisitsRollOnWithTheClock(t *testing.T) {
	f, ctx := setup(t, "Pacific/Auckland"), context.Background()
	f.schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "10:00", "12:00").SaveX(ctx)
	f.write(t, now)
	before := f.ent.Visit.Query().CountX(ctx)
	if added := f.write(t, now.AddDate(0, 0, 28)); added != 2 {
		t.Errorf("four weeks on, %d visits are new", added)
	}
	days := f.ent.Visit.Query().Order(entvisit.ByDate()).AllX(ctx)
	if len(days) != before+2 {
		t.Errorf("%d visits", len(days))
	}
	for i, v := range days {
		if weeks := int(v.Date.Sub(date("2026-01-06").UTC()).Hours()) / (24 * 7); v.Date.Weekday() != time.Tuesday || weeks%2 != 0 {
			t.Errorf("visit %d is on %s, week %d from the first", i, v.Date, weeks)
		}
	}
}

func TestTenOClockStaysTenOClock(t *testing.T) {
	for _, zone := range []string{"Pacific/Auckland", "Pacific/Chatham"} {
		f, ctx := setup(t, zone), context.Background()
		f.schedule("FREQ=WEEKLY;BYDAY=SU", "10:00", "12:00").SaveX(ctx)
		f.write(t, now)
		loc, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		offsets := map[int]bool{}
		for _, v := range f.ent.Visit.Query().AllX(ctx) {
			local := v.StartsAt.In(loc)
			if local.Hour() != 10 || local.Minute() != 0 || v.TimeZone != zone {
				t.Errorf("%s: a visit at %s", zone, local)
			}
			_, offset := local.Zone()
			offsets[offset] = true
		}
		if len(offsets) != 2 {
			t.Errorf("%s: a year has %d offsets", zone, len(offsets))
		}
	}
}

func TestHolidaysAreSkippedWhereTheScheduleSaysSo(t *testing.T) {
	f, ctx := setup(t, "Pacific/Auckland"), context.Background()
	careful := f.schedule("FREQ=WEEKLY;BYDAY=FR", "10:00", "12:00").SaveX(ctx)
	always := f.schedule("FREQ=WEEKLY;BYDAY=FR", "13:00", "14:00").SetSkipsHolidays(false).SaveX(ctx)
	f.write(t, now)
	for day, name := range map[string]string{
		"2026-12-25": "Christmas", "2027-01-01": "New Year", "2027-06-25": "Matariki", "2027-03-26": "Good Friday", "2027-11-12": "Canterbury",
	} {
		if f.ent.Visit.Query().Where(entvisit.ScheduleID(careful.ID), entvisit.Date(date(day).UTC())).ExistX(ctx) {
			t.Errorf("somebody comes at %s", name)
		}
		if !f.ent.Visit.Query().Where(entvisit.ScheduleID(always.ID), entvisit.Date(date(day).UTC())).ExistX(ctx) {
			t.Errorf("nobody comes at %s, though the schedule says so", name)
		}
	}
}

func TestATimeThatDoesNotExistHasNoVisit(t *testing.T) {
	f, ctx := setup(t, "Pacific/Chatham"), context.Background()
	f.schedule("FREQ=WEEKLY;BYDAY=SU", "03:00", "05:00").SaveX(ctx)
	f.write(t, now)
	if f.ent.Visit.Query().Where(entvisit.Date(date("2027-09-26").UTC())).ExistX(ctx) {
		t.Error("a visit begins at three on the Chatham Islands, when the clock goes from 2:45 to 3:45")
	}
}

func TestPresencesAndPlannedCentresHaveNoVisits(t *testing.T) {
	f, ctx := setup(t, "Pacific/Auckland"), context.Background()
	f.schedule("FREQ=WEEKLY;BYDAY=MO,TU", "10:00", "12:00").SetMode("RESIDENT").SaveX(ctx)
	if added := f.write(t, now); added != 0 {
		t.Errorf("%d visits of a presence", added)
	}
	f.schedule("FREQ=WEEKLY;BYDAY=TU", "10:00", "12:00").SaveX(ctx)
	f.ent.Centre.UpdateOne(f.centre).SetStatus("PLANNED").ExecX(ctx)
	if added := f.write(t, now); added != 0 {
		t.Errorf("%d visits at a centre that is not open yet", added)
	}
}
