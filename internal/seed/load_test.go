package seed

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"heartland/internal/identity"
	"heartland/internal/store/storetest"
	"heartland/internal/visit"
)

// early is nine in the morning of monday in most of New Zealand.
var early = time.Date(2026, 11, 22, 20, 0, 0, 0, time.UTC)

var tokens = identity.NewTokens([]byte("a secret for tests"))

// loaded is a database with the sample directory, its visits and its bookings.
func loaded(t *testing.T) *sql.DB {
	t.Helper()
	db := storetest.New(t).DB
	if ok, err := Load(context.Background(), db, monday); err != nil || !ok {
		t.Fatalf("Load = %v, %v", ok, err)
	}
	if _, err := (visit.Writer{DB: db, Log: slog.New(slog.DiscardHandler)}).WriteAhead(context.Background(), early); err != nil {
		t.Fatal(err)
	}
	if err := Book(context.Background(), db, tokens, early); err != nil {
		t.Fatal(err)
	}
	return db
}

func count(t *testing.T, db *sql.DB, query string, args ...any) int {
	t.Helper()
	var n int
	if err := db.QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

func TestSampleDirectory(t *testing.T) {
	db := loaded(t)
	t.Run("every row is written", func(t *testing.T) { everyRow(t, db) })
	t.Run("hours that are not known are null", func(t *testing.T) {
		if n := count(t, db, "SELECT count(*) FROM centres WHERE hours IS NULL AND status = 'OPEN'"); n != 2 {
			t.Errorf("%d centres", n)
		}
	})
	t.Run("a second load does nothing", func(t *testing.T) {
		before := count(t, db, "SELECT count(*) FROM visit_schedules")
		ok, err := Load(context.Background(), db, monday.AddDays(1))
		if after := count(t, db, "SELECT count(*) FROM visit_schedules"); ok || err != nil || after != before {
			t.Errorf("Load = %v, %v; %d schedules, then %d", ok, err, before, after)
		}
	})
	t.Run("a second booking does nothing", func(t *testing.T) {
		before := count(t, db, "SELECT count(*) FROM appointments")
		err := Book(context.Background(), db, tokens, early.Add(time.Hour))
		if after := count(t, db, "SELECT count(*) FROM appointments"); err != nil || after != before {
			t.Errorf("Book = %v; %d appointments, then %d", err, before, after)
		}
	})
	t.Run("bookings keep the rules", func(t *testing.T) { bookingsKeepTheRules(t, db) })
	t.Run("some visits are upset", func(t *testing.T) { someVisitsAreUpset(t, db) })
	t.Run("the token opens the booking", func(t *testing.T) {
		var id uuid.UUID
		var hash []byte
		if err := db.QueryRow("SELECT id, token_hash FROM appointments LIMIT 1").Scan(&id, &hash); err != nil {
			t.Fatal(err)
		}
		if !identity.Match(hash, tokens.Manage(id, 1)) {
			t.Error("the token does not match")
		}
	})
	t.Run("another server makes the same", func(t *testing.T) { sameAgain(t, db, loaded(t)) })
}

func everyRow(t *testing.T, db *sql.DB) {
	made := setup(t)
	for table, want := range map[string]int{
		"places": len(made.places), "centres": len(made.centres), "providers": len(made.providers),
		"agencies": len(made.agencies), "community_organisations": len(made.organisations),
		"services": len(made.services), "needs": len(made.needs), "client_groups": len(made.groups),
		"visit_schedules": len(made.schedules), "centre_client_groups": 7,
	} {
		if got := count(t, db, "SELECT count(*) FROM "+table); got != want {
			t.Errorf("%s: %d rows, want %d", table, got, want)
		}
	}
	for _, links := range []string{"service_needs", "service_client_groups", "visit_schedule_services"} {
		if count(t, db, "SELECT count(*) FROM "+links) == 0 {
			t.Errorf("%s is empty", links)
		}
	}
}

func bookingsKeepTheRules(t *testing.T, db *sql.DB) {
	for name, query := range map[string]string{
		"on a visit that has started": `SELECT count(*) FROM appointments AS a JOIN visits AS v ON v.id = a.visit_id WHERE v.starts_at <= $1`,
		"at a time that is none, or kept by the centre": `
			SELECT count(*) FROM appointments AS a JOIN visits AS v ON v.id = a.visit_id JOIN centres AS c ON c.id = v.centre_id
			WHERE a.created_at <= $1 AND NOT EXISTS (
				SELECT FROM visit_slots(v, coalesce(v.kept_slots, c.kept_slots)) AS s
				WHERE s.starts_at = a.starts_at AND s.ends_at = a.ends_at)`,
		"by somebody who can be reached": `SELECT count(*) FROM persons WHERE created_at <= $1 AND (phone IS NOT NULL OR email IS NOT NULL)`,
	} {
		if n := count(t, db, query, early); n != 0 {
			t.Errorf("%d bookings %s", n, name)
		}
	}
	share := func(from, to int) float64 {
		seats := count(t, db, `SELECT sum(v.seats) FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
			CROSS JOIN LATERAL visit_slots(v, coalesce(v.kept_slots, c.kept_slots))
			WHERE v.mode <> 'DROP_IN' AND v.starts_at > $1 AND v.starts_at < $2`, early.AddDate(0, 0, from), early.AddDate(0, 0, to))
		booked := count(t, db, `SELECT count(*) FROM appointments AS a JOIN visits AS v ON v.id = a.visit_id
			WHERE v.starts_at > $1 AND v.starts_at < $2`, early.AddDate(0, 0, from), early.AddDate(0, 0, to))
		return float64(booked) / float64(seats)
	}
	if soon := share(0, soonDays); soon < 0.27 || soon > 0.33 {
		t.Errorf("%.3f of the seats of the next four weeks", soon)
	}
	if later := share(soonDays, horizonDays); later < 0.08 || later > 0.12 {
		t.Errorf("%.3f of the seats after that", later)
	}
}

// someVisitsAreUpset: about 15 in a thousand are cancelled, a few moved, none of
// them next week, and nobody is booked where nobody comes.
func someVisitsAreUpset(t *testing.T, db *sql.DB) {
	all := count(t, db, "SELECT count(*) FROM visits WHERE original_date BETWEEN $1 AND $2", monday.AddDays(7), monday.AddDays(80))
	cancelled := count(t, db, "SELECT count(*) FROM visits WHERE status = 'CANCELLED' AND cancel_reason <> '' AND cancelled_at = $1 AND version = 2", early)
	moved := count(t, db, `SELECT count(*) FROM visits AS v JOIN visit_schedules AS h ON h.id = v.schedule_id
		WHERE v.status = 'SCHEDULED' AND v.moved_from = v.original_date AND v.date = v.original_date + 1 AND v.moved_at = $1 AND v.version = 2
		  AND (v.starts_at AT TIME ZONE v.time_zone)::date = v.date AND extract(isodow FROM v.date) < 6
		  AND to_char(v.starts_at AT TIME ZONE v.time_zone, 'HH24:MI') = h.starts_at`, early)
	if share := float64(cancelled) / float64(all); share < 0.01 || share > 0.02 {
		t.Errorf("%d of %d visits are cancelled", cancelled, all)
	}
	if moved == 0 || moved > cancelled/2 {
		t.Errorf("%d visits are moved, %d cancelled", moved, cancelled)
	}
	if n := count(t, db, "SELECT count(*) FROM visits WHERE version > 1"); n != cancelled+moved {
		t.Errorf("%d visits changed, but %d and %d are as they should be", n, cancelled, moved)
	}
	if n := count(t, db, "SELECT count(*) FROM visits WHERE version > 1 AND original_date NOT BETWEEN $1 AND $2", monday.AddDays(7), monday.AddDays(81)); n != 0 {
		t.Errorf("%d visits of the next days or far ahead are upset", n)
	}
	if n := count(t, db, "SELECT count(*) FROM appointments AS a JOIN visits AS v ON v.id = a.visit_id WHERE v.status = 'CANCELLED'"); n != 0 {
		t.Errorf("%d people are booked on a cancelled visit", n)
	}
}

// sameAgain compares all rows but for the times they were written at and for the
// visits' ids, which are not of the sample's making.
func sameAgain(t *testing.T, one, other *sql.DB) {
	for _, table := range []string{
		"places", "client_groups", "needs", "centres", "providers", "agencies", "community_organisations", "services",
		"visit_schedules", "service_needs", "service_client_groups", "visit_schedule_services", "persons", "appointments",
	} {
		digest := func(db *sql.DB) (sum string) {
			t.Helper()
			err := db.QueryRow(fmt.Sprintf(`SELECT md5(string_agg(row, ',' ORDER BY row)) FROM (
				SELECT (to_jsonb(t) - 'created_at' - 'updated_at' - 'visit_id')::text AS row FROM %s AS t) AS rows`, table)).Scan(&sum)
			if err != nil {
				t.Fatal(err)
			}
			return sum
		}
		if digest(one) != digest(other) {
			t.Errorf("%s differ", table)
		}
	}
}

func TestTwoServersLoadOnce(t *testing.T) {
	db := storetest.New(t).DB
	var made [2]bool
	var group errgroup.Group
	for i := range made {
		group.Go(func() (err error) {
			made[i], err = Load(context.Background(), db, monday)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if made[0] == made[1] {
		t.Errorf("loaded: %v", made)
	}
}
