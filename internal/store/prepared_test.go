package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lib/pq"

	"heartland/internal/store/storetest"
)

// one takes a single connection of a new database.
func one(t *testing.T) (*sql.DB, *sql.Conn) {
	t.Helper()
	db := storetest.New(t).DB
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return db, conn
}

type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func number(t *testing.T, from queryer, query string, args ...any) (n int) {
	t.Helper()
	if err := from.QueryRowContext(t.Context(), query, args...).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

func do(t *testing.T, conn *sql.Conn, statement string, args ...any) {
	t.Helper()
	if _, err := conn.ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

const keptCount = "SELECT count(*) FROM pg_prepared_statements"

func TestStatementsAreKept(t *testing.T) {
	t.Parallel()
	_, conn := one(t)
	do(t, conn, "CREATE TEMP TABLE jotting (n int)")
	for i, want := range []int{0, 2, 2, 2} { // what is asked once is not kept
		if n := number(t, conn, "SELECT $1::int + 1", i); n != i+1 {
			t.Errorf("%d + 1 is %d", i, n)
		}
		do(t, conn, "INSERT INTO jotting VALUES ($1)", i)
		if n := number(t, conn, keptCount); n != want {
			t.Errorf("after %d times %d are kept, want %d", i+1, n, want)
		}
	}
	if n := number(t, conn, "SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1%'"); n != 3 {
		t.Errorf("the kept one was asked %d times, want 3", n)
	}
	if n := number(t, conn, "SELECT sum(n) FROM jotting"); n != 6 {
		t.Errorf("the rows add up to %d", n)
	}
}

func TestKeptStatementsAreBounded(t *testing.T) {
	t.Parallel()
	_, conn := one(t)
	for i := range 250 {
		for range 2 {
			if n := number(t, conn, fmt.Sprintf("SELECT $1::int + %d", i), 1); n != i+1 {
				t.Fatalf("%d, want %d", n, i+1)
			}
		}
	}
	if n := number(t, conn, keptCount); n != 100 {
		t.Errorf("%d are kept, want 100", n)
	}
	if n := number(t, conn, keptCount+" WHERE statement = 'SELECT $1::int + 249'"); n != 1 {
		t.Error("the latest is not among them")
	}
	long := "SELECT $1::int --" + strings.Repeat("x", 10_000)
	for range 3 {
		number(t, conn, long, 1)
	}
	if n := number(t, conn, keptCount+" WHERE length(statement) > 9000"); n != 0 {
		t.Error("a very long one is kept")
	}
}

func TestKeptStatementsOutliveChanges(t *testing.T) {
	t.Parallel()
	_, conn := one(t)
	do(t, conn, "CREATE TEMP TABLE jotting (n int)")
	do(t, conn, "INSERT INTO jotting VALUES (7)")
	ask := func() { // all columns: their types are the statement's
		t.Helper()
		if n := number(t, conn, "SELECT * FROM jotting WHERE n < $1", 10); n != 7 {
			t.Errorf("%d, want 7", n)
		}
	}
	for _, change := range []string{
		"SELECT 1", "SELECT 1", "ALTER TABLE jotting ALTER n TYPE bigint", "SELECT 1",
		"DEALLOCATE ALL", "SELECT 1", "SELECT 1",
	} {
		ask()
		do(t, conn, change)
	}
	ask()
	if n := number(t, conn, keptCount); n != 1 {
		t.Errorf("%d are kept, want 1", n)
	}
}

func TestKeptStatementsInTransactions(t *testing.T) {
	t.Parallel()
	_, conn := one(t)
	do(t, conn, "CREATE TEMP TABLE jotting (n int UNIQUE)")
	insert := func(n int, end func(*sql.Tx) error) error {
		tx, err := conn.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		_, err = tx.ExecContext(t.Context(), "INSERT INTO jotting VALUES ($1)", n)
		return errors.Join(err, end(tx))
	}
	for n := range 3 {
		if err := insert(n, (*sql.Tx).Commit); err != nil {
			t.Error(err)
		}
	}
	if err := insert(3, (*sql.Tx).Rollback); err != nil {
		t.Error(err)
	}
	if err := insert(0, (*sql.Tx).Rollback); pq.As(err, "23505") == nil {
		t.Errorf("a second 0: %v", err)
	}
	if n := number(t, conn, "SELECT count(*) FROM jotting"); n != 3 {
		t.Errorf("%d rows, want 3", n)
	}
	// What has changed inside a transaction cannot be asked again there, only after it.
	change := func(tx *sql.Tx) {
		for range 2 {
			number(t, tx, "SELECT * FROM jotting WHERE n = $1", 1)
		}
		if _, err := tx.ExecContext(t.Context(), "ALTER TABLE jotting ALTER n TYPE bigint"); err != nil {
			t.Error(err)
		}
		if _, err := tx.ExecContext(t.Context(), "SELECT * FROM jotting WHERE n = $1", 1); pq.As(err, "0A000") == nil {
			t.Errorf("changed under it: %v", err)
		}
	}
	tx, err := conn.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	change(tx)
	_ = tx.Rollback()
	if n := number(t, conn, "SELECT * FROM jotting WHERE n = $1", 1); n != 1 {
		t.Errorf("after it: %d", n)
	}
}

func TestRowsHoldTheirConnection(t *testing.T) {
	t.Parallel()
	_, conn := one(t)
	const query = "SELECT generate_series(1, $1::int)"
	count := func() (n int, err error) {
		rows, err := conn.QueryContext(t.Context(), query, 5)
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, rows.Close()) }()
		if _, err := conn.ExecContext(t.Context(), query, 5); err == nil {
			t.Error("a second statement went in between")
		}
		for rows.Next() {
			n++
		}
		return n, rows.Err()
	}
	for range 3 { // asked once and kept alike
		if n, err := count(); err != nil || n != 5 {
			t.Errorf("%d rows, %v", n, err)
		}
	}
}

func TestCancelledStatementEndsItsConnection(t *testing.T) {
	t.Parallel()
	db := storetest.New(t).DB
	db.SetMaxOpenConns(1)
	const query = "SELECT pg_backend_pid(), pg_sleep($1::float8)"
	ask := func(ctx context.Context, seconds float64) (pid int, err error) {
		var void any
		return pid, db.QueryRowContext(ctx, query, seconds).Scan(&pid, &void)
	}
	var before int
	for range 3 {
		pid, err := ask(t.Context(), 0)
		if err != nil || before != 0 && pid != before {
			t.Fatalf("%d after %d: %v", pid, before, err)
		}
		before = pid
	}
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := ask(short, 9); err == nil || time.Since(began) > 5*time.Second {
		t.Errorf("%v after %v", err, time.Since(began))
	}
	if after, err := ask(t.Context(), 0); err != nil || after == before {
		t.Errorf("process %d again: %v", after, err)
	}
}

func TestKeptStatementsSideBySide(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	var all sync.WaitGroup
	for worker := range 16 {
		all.Go(func() {
			for i := range 100 {
				ctx, cancel := context.WithCancel(t.Context())
				if i%10 == 9 {
					go cancel()
				}
				var n int
				query := fmt.Sprintf("SELECT $1::int + %d", i%7)
				if err := s.Public.QueryRowContext(ctx, query, worker).Scan(&n); err == nil && n != worker+i%7 {
					t.Errorf("%d, want %d", n, worker+i%7)
				} else if err != nil && ctx.Err() == nil {
					t.Error(err)
				}
				cancel()
			}
		})
	}
	all.Wait()
}
