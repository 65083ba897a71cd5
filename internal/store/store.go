// Package store opens Heartland's PostgreSQL: the one of DATABASE_URL, else its
// own; it migrates it and gives the application's pool and the public's. What is
// in the tables, and who may read which, is the migrations' and the rooms' own.
package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"log/slog"

	"github.com/lib/pq"

	"heartland/internal/store/embedded"
)

// DefaultDataDir holds the embedded server when Options.DataDir is empty.
const DefaultDataDir = ".data"

// Options say which database to open.
type Options struct {
	// DatabaseURL is a URL or a libpq connection string; empty means the embedded
	// server. Migrations hold a lock of their session, so behind a pgbouncer in
	// transaction mode it must lead to PostgreSQL itself. The pools keep statements
	// prepared, which a pgbouncer in that mode knows from 1.21 on.
	DatabaseURL string
	// DataDir holds the embedded server; empty means DefaultDataDir.
	DataDir string
	// NodeModules is where npm put the embedded server's programs; empty means
	// node_modules in the working folder.
	NodeModules string
	// SkipMigrate leaves the tables as they are.
	SkipMigrate bool
	Log         *slog.Logger
	// WrapConnector is put around the connector of each pool, first DB's and then
	// Public's: for tests that count or fail statements.
	WrapConnector func(driver.Connector) driver.Connector
}

// Store is the open database: the application's pool and the public's.
type Store struct {
	DB     *sql.DB // the application's own login; a statement ends after 10 s
	Public *sql.DB // role heartland_public: reads the public tables alone; 3 s

	server  *embedded.Server // nil with DATABASE_URL
	dsn     string
	version string
}

// Open starts the embedded server if there is no DatabaseURL, connects, migrates
// under a lock and opens both pools; ctx bounds the opening only. The caller
// closes the Store. Faults: INVALID for a DatabaseURL that cannot be read,
// CONFLICT when another process has the data folder or a newer Heartland the
// database, UNAVAILABLE for everything that keeps PostgreSQL from answering. No
// message holds a password.
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s := &Store{dsn: o.DatabaseURL}
	if o.DatabaseURL == "" {
		if err := s.startEmbedded(ctx, o); err != nil {
			return nil, err
		}
	}
	if err := s.connect(ctx, o); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Store) startEmbedded(ctx context.Context, o Options) error {
	if o.DataDir == "" {
		o.DataDir = DefaultDataDir
	}
	server, err := embedded.Start(ctx, embedded.Config{Dir: o.DataDir, NodeModules: o.NodeModules, Log: o.Log})
	if err != nil {
		return err
	}
	s.server, s.dsn = server, server.DSN(embedded.Login, embedded.Database)
	return nil
}

func (s *Store) connect(ctx context.Context, o Options) error {
	config, err := readDSN(s.dsn)
	if err != nil {
		return err
	}
	if s.DB, err = openPool(config, appLimit, wrapped(o, plain)); err != nil {
		return err
	}
	if s.version, err = checkServer(ctx, s.DB, config); err != nil {
		return err
	}
	if !o.SkipMigrate {
		if err := migrateAll(ctx, config, o.Log); err != nil {
			return err
		}
	}
	if s.Public, err = openPool(publicConfig(config), publicLimit, wrapped(o, asPublic)); err != nil {
		return err
	}
	return explain(s.Public.PingContext(ctx), config)
}

// Close closes the pools, then shuts the embedded server down.
func (s *Store) Close() error {
	var errs []error
	for _, pool := range []*sql.DB{s.DB, s.Public} {
		if pool != nil {
			errs = append(errs, pool.Close())
		}
	}
	if s.server != nil {
		errs = append(errs, s.server.Stop())
	}
	return errors.Join(errs...)
}

// Embedded tells whether Heartland runs the server itself.
func (s *Store) Embedded() bool { return s.server != nil }

// ServerVersion is PostgreSQL's version, such as "18.4".
func (s *Store) ServerVersion() string { return s.version }

// DSN is how to reach the database past the pools: for pq.NewListener and for
// backup programs. It may hold a password and must not be logged.
func (s *Store) DSN() string { return s.dsn }

// wrapped puts the test's connector outermost, so that it does not see what a
// connection does to set itself up and to prepare statements.
func wrapped(o Options, make connectorMaker) connectorMaker {
	return func(config pq.Config) (driver.Connector, error) {
		connector, err := make(config)
		if err != nil {
			return nil, err
		}
		connector = preparing{connector}
		if o.WrapConnector != nil {
			connector = o.WrapConnector(connector)
		}
		return connector, nil
	}
}
