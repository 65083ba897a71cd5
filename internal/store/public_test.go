package store_test

import (
	"database/sql"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"heartland/internal/store"
	"heartland/internal/store/storetest"
)

const noRight, readOnly = "42501", "25006"

// personal makes a table that no migration has opened to the public.
func personal(t *testing.T, db *sql.DB) {
	t.Helper()
	for _, statement := range []string{
		"CREATE TABLE diary (secret text)",
		"CREATE TABLE notice (words text)",
		"GRANT SELECT, INSERT ON notice TO heartland_public",
	} {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPublicIsRefused(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	personal(t, s.DB)
	if _, err := s.Public.Exec("SELECT words FROM notice"); err != nil {
		t.Errorf("a public table: %v", err)
	}
	for statement, code := range map[string]pqerror.Code{
		"SELECT secret FROM diary":                  noRight,
		"RESET ROLE; SELECT secret FROM diary":      noRight,
		"DISCARD ALL":                               "",
		"INSERT INTO notice VALUES ('x')":           readOnly,
		"CREATE TABLE mine ()":                      readOnly,
		"GRANT SELECT ON diary TO heartland_public": readOnly,
		"ALTER ROLE heartland_public BYPASSRLS":     readOnly,
		"COPY (SELECT 1) TO PROGRAM 'true'":         noRight,
		"SELECT pg_read_file('PG_VERSION')":         noRight,
	} {
		_, err := s.Public.Exec(statement)
		if code == "" && err != nil || code != "" && pq.As(err, code) == nil {
			t.Errorf("%s: %v, want %s", statement, err, code)
		}
	}
	// Read only is a fence; the role is the wall behind it.
	conn, err := s.Public.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(t.Context(), "SET default_transaction_read_only = off"); err != nil {
		t.Fatal(err)
	}
	_, err = conn.ExecContext(t.Context(), "UPDATE diary SET secret = 'told'")
	if pq.As(err, noRight) == nil {
		t.Errorf("with the fence down: %v, want %s", err, noRight)
	}
}

func TestPublicReadsNoPerson(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for _, table := range []string{"persons", "messages", "replays", "unmet_needs", "goose_db_version"} {
		if _, err := s.Public.Exec("SELECT FROM " + table); pq.As(err, noRight) == nil {
			t.Errorf("%s: %v, want %s", table, err, noRight)
		}
	}
	if _, err := s.Public.Exec("SELECT FROM centres"); err != nil {
		t.Error(err)
	}
}

// A pgbouncer that ignores start parameters must not hand the application's
// rights to the public.
func TestPublicPoolWithoutItsRoleDoesNotOpen(t *testing.T) {
	t.Parallel()
	db, err := store.OpenWithoutRole(storetest.New(t).DSN())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.PingContext(t.Context()); err == nil {
		t.Error("it opened")
	}
}
