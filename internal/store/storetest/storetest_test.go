package storetest

import (
	"testing"
	"time"
)

func TestEachTestHasItsOwnDatabase(t *testing.T) {
	t.Parallel()
	first, second := New(t), New(t)
	if _, err := first.DB.Exec("CREATE TABLE only_here (id int)"); err != nil {
		t.Fatal(err)
	}
	var there bool
	if err := second.DB.QueryRow("SELECT to_regclass('only_here') IS NOT NULL").Scan(&there); err != nil || there {
		t.Errorf("there %v, %v", there, err)
	}
	const databases = 20
	began := time.Now()
	for range databases {
		New(t)
	}
	t.Logf("%v for a database", time.Since(began)/databases)
}

func TestCountStatements(t *testing.T) {
	t.Parallel()
	s := New(t)
	statements := CountStatements(t, s.DB, func() {
		tx, err := s.DB.Begin()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Exec("SELECT 1"); err != nil {
			t.Fatal(err)
		}
		var number int
		if err := tx.QueryRow("SELECT $1::int", 2).Scan(&number); err != nil || number != 2 {
			t.Fatal(number, err)
		}
		prepared, err := tx.Prepare("SELECT $1::int + 1")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = prepared.Close() }()
		for range 2 {
			if err := prepared.QueryRow(1).Scan(&number); err != nil || number != 2 {
				t.Fatal(number, err)
			}
		}
		if err := tx.Commit(); err != nil {
			t.Fatal(err)
		}
	})
	if len(statements) != 4 || statements[0] != "SELECT 1" || statements[3] != "SELECT $1::int + 1" {
		t.Errorf("%q", statements)
	}
	if other := CountStatements(t, s.Public, func() {}); len(other) != 0 {
		t.Errorf("the other pool has %q", other)
	}
}

func TestWithDatabase(t *testing.T) {
	for dsn, want := range map[string]string{
		"postgres://jo:x@host:5432/postgres?sslmode=disable": "postgres://jo:x@host:5432/mine?sslmode=disable",
		"postgres://host":           "postgres://host/mine",
		"host=/tmp dbname=postgres": "host=/tmp dbname=postgres dbname=mine",
	} {
		if got := withDatabase(dsn, "mine"); got != want {
			t.Errorf("%s: %s, want %s", dsn, got, want)
		}
	}
}
