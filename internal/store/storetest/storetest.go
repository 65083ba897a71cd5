// Package storetest gives each test a real PostgreSQL database of its own, which
// is gone when the test ends. It is for tests alone and puts no rows in.
package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/lib/pq"

	"heartland/internal/store"
)

// ServerVariable names the environment variable with the connection string of a
// server to test on; its login must be able to make databases and roles. Without
// it each test process starts a server of its own.
const ServerVariable = "HEARTLAND_TEST_DATABASE_URL"

// server is where this process makes its databases.
type server struct {
	admin    *sql.DB
	template string
	owner    string
	dsn      func(database string) string
}

var shared = sync.OnceValues(func() (*server, error) {
	if dsn := os.Getenv(ServerVariable); dsn != "" {
		return useServer(dsn)
	}
	return startServer()
})

var serial atomic.Int64

// New opens a migrated database without rows, as the application's own login,
// and drops it when the test ends. Tests may run in parallel.
func New(t testing.TB) *store.Store {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatalf("storetest: %v", err)
	}
	return s.clone(t, s.template)
}

var prepared sync.Map // name → func() (database string, err error)

// Prepared is New with rows in it: prepare puts them into a database that each
// test of this process then gets a copy of. Tests of one name share prepare.
func Prepared(t testing.TB, name string, prepare func(*store.Store) error) *store.Store {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatalf("storetest: %v", err)
	}
	once, _ := prepared.LoadOrStore(name, sync.OnceValues(func() (string, error) { return s.prepare(prepare) }))
	template, err := once.(func() (string, error))()
	if err != nil {
		t.Fatalf("storetest: prepare %s: %v", name, err)
	}
	return s.clone(t, template)
}

func (s *server) prepare(prepare func(*store.Store) error) (string, error) {
	name, opened, err := s.open(s.template)
	if err != nil {
		return "", err
	}
	return name, errors.Join(prepare(opened), opened.Close())
}

func (s *server) clone(t testing.TB, template string) *store.Store {
	t.Helper()
	name, opened, err := s.open(template)
	if err != nil {
		t.Fatalf("storetest: %v", err)
	}
	t.Cleanup(func() {
		closeErr := opened.Close()
		_, dropErr := s.admin.ExecContext(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)")
		if err := errors.Join(closeErr, dropErr); err != nil {
			t.Errorf("storetest: drop the database: %v", err)
		}
	})
	return opened
}

// open makes a database like another one, to which nobody may be connected.
func (s *server) open(template string) (string, *store.Store, error) {
	name := fmt.Sprintf("heartland_test_%d_%d", os.Getpid(), serial.Add(1))
	ctx := context.Background()
	make := fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY", name, template)
	if s.owner != "" {
		make += " OWNER " + s.owner
	}
	if _, err := s.admin.ExecContext(ctx, make); err != nil {
		return "", nil, fmt.Errorf("make a database: %w", err)
	}
	opened, err := store.Open(ctx, store.Options{DatabaseURL: s.dsn(name), SkipMigrate: true, WrapConnector: record})
	return name, opened, err
}

// openAdmin connects to make and drop databases.
func openAdmin(dsn string) (*sql.DB, error) {
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		return nil, fmt.Errorf("read the connection string: %w", err)
	}
	db := sql.OpenDB(connector)
	db.SetMaxIdleConns(4)
	return db, nil
}

// withDatabase names another database of the same server.
func withDatabase(dsn, database string) string {
	if !strings.Contains(dsn, "://") {
		return dsn + " dbname=" + database
	}
	address, query, _ := strings.Cut(dsn, "?")
	scheme, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	address = scheme + "://" + host + "/" + database
	if query != "" {
		address += "?" + query
	}
	return address
}
