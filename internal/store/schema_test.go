package store_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"heartland/ent"
	"heartland/internal/store/storetest"
)

// The migrations are written by hand and the entities are in ent/schema: where
// they differ, ent says here what would have to be done to the database.
func TestMigrationsMakeWhatEntDescribes(t *testing.T) {
	s := storetest.New(t)
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, s.DB)))
	var missing bytes.Buffer
	if err := client.Schema.WriteTo(context.Background(), &missing); err != nil {
		t.Fatal(err)
	}
	if missing.Len() > 0 {
		t.Errorf("the migrations lack:\n%s", missing.String())
	}
}

// Every table is either public or closed to the public: a new one must be put
// on one side on purpose.
func TestPublicRoleReadsNothingPersonal(t *testing.T) {
	s, ctx := storetest.New(t), context.Background()
	public := map[string]bool{
		"agencies": true, "centre_client_groups": true, "centres": true, "client_groups": true, "community_organisations": true,
		"needs": true, "notices": true, "places": true, "providers": true, "resource_needs": true, "resources": true, "service_client_groups": true, "service_needs": true, "services": true,
		"visit_schedule_services": true, "visit_schedules": true, "visits": true,
	}
	rows, err := s.DB.QueryContext(ctx, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'goose_db_version'`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var tables []string
	for rows.Next() {
		var table string
		if err := rows.Scan(&table); err != nil {
			t.Fatal(err)
		}
		tables = append(tables, table)
	}
	if err := rows.Err(); err != nil || len(tables) < 19 {
		t.Fatalf("%d tables, %v", len(tables), err)
	}
	for _, table := range tables {
		_, err := s.Public.ExecContext(ctx, "SELECT * FROM "+table)
		if refused := err != nil && strings.Contains(err.Error(), "permission denied"); refused == public[table] {
			t.Errorf("%s: %v", table, err)
		}
	}
	for statement, allowed := range map[string]bool{
		"SELECT visit_id, starts_at, seat, status, expires_at FROM appointments": true,
		"SELECT person_id FROM appointments":                                     false,
		"SELECT words FROM appointments":                                         false,
		"SELECT reference FROM appointments":                                     false,
		"INSERT INTO needs (id) VALUES (gen_random_uuid())":                      false,
		"UPDATE centres SET phone = ''":                                          false,
		"RESET ROLE; SELECT name FROM persons":                                   false,
	} {
		if _, err := s.Public.ExecContext(ctx, statement); (err == nil) != allowed {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

// Rules that PostgreSQL itself holds.
func TestDatabaseRefusesImpossibleAppointments(t *testing.T) {
	s, ctx := storetest.New(t), context.Background()
	for _, statement := range []string{
		`INSERT INTO places VALUES ('00000000-0000-7000-8000-000000000001', now(), now(), 'p', 'P', 'p', 'R', 0, 0, NULL, 'test')`,
		`INSERT INTO centres (id, created_at, updated_at, translations, slug, name, kind, place_id, lat, lon, time_zone, facilities, accessibility, languages, hours_exceptions, coordinator_languages, coordinator_hours)
		 VALUES ('00000000-0000-7000-8000-000000000002', now(), now(), '{}', 'c', 'C', 'URBAN', '00000000-0000-7000-8000-000000000001', 0, 0, 'Pacific/Auckland', '[]', '[]', '[]', '[]', '[]', '[]')`,
		`INSERT INTO providers (id, created_at, updated_at, translations, kind, slug, name, summary)
		 VALUES ('00000000-0000-7000-8000-000000000003', now(), now(), '{}', 'AGENCY', 'a', 'A', 'A')`,
		`INSERT INTO visits (id, created_at, updated_at, original_date, date, starts_at, ends_at, time_zone, promised_on, mode, slot_minutes, breaks, centre_id, provider_id)
		 VALUES ('00000000-0000-7000-8000-000000000004', now(), now(), '2026-11-24', '2026-11-24', '2026-11-24 10:00+13', '2026-11-24 12:00+13', 'Pacific/Auckland', '2026-11-01', 'APPOINTMENT', 30, '[]', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003')`,
		`INSERT INTO persons (id, created_at, updated_at, name) VALUES ('00000000-0000-7000-8000-000000000005', now(), now(), 'P')`,
	} {
		if _, err := s.DB.ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	const insert = `INSERT INTO appointments (id, created_at, updated_at, visit_id, starts_at, ends_at, time_zone, seat, status, expires_at, reference, token_hash, person_id)
		VALUES (gen_random_uuid(), now(), now(), '00000000-0000-7000-8000-000000000004', '2026-11-24 10:00+13', `
	for _, test := range []struct {
		name, values string
		allowed      bool
	}{
		{"a hold", `'2026-11-24 10:30+13', 'Pacific/Auckland', 1, 'HELD', now() + interval '10 minutes', NULL, NULL, NULL)`, true},
		{"a second live one on the seat", `'2026-11-24 10:30+13', 'Pacific/Auckland', 1, 'BOOKED', NULL, 'AAAA', '\x00', '00000000-0000-7000-8000-000000000005')`, false},
		{"a cancelled one on the seat", `'2026-11-24 10:30+13', 'Pacific/Auckland', 1, 'CANCELLED', NULL, 'BBBB', '\x00', NULL)`, true},
		{"a hold without an end", `'2026-11-24 10:30+13', 'Pacific/Auckland', 2, 'HELD', NULL, NULL, NULL, NULL)`, false},
		{"a hold with a person", `'2026-11-24 10:30+13', 'Pacific/Auckland', 2, 'HELD', now(), NULL, NULL, '00000000-0000-7000-8000-000000000005')`, false},
		{"booked without a person", `'2026-11-24 10:30+13', 'Pacific/Auckland', 2, 'BOOKED', NULL, 'CCCC', '\x00', NULL)`, false},
		{"booked without a reference", `'2026-11-24 10:30+13', 'Pacific/Auckland', 2, 'BOOKED', NULL, NULL, '\x00', '00000000-0000-7000-8000-000000000005')`, false},
		{"an end before its start", `'2026-11-24 09:30+13', 'Pacific/Auckland', 2, 'CANCELLED', NULL, 'DDDD', '\x00', NULL)`, false},
	} {
		if _, err := s.DB.ExecContext(ctx, insert+test.values); (err == nil) != test.allowed {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}
