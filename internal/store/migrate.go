package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"github.com/pressly/goose/v3"

	"heartland/internal/fault"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// Migrations are the files that make the tables, in the order of their names.
func Migrations() (fs.FS, error) { return fs.Sub(migrationFiles, "migrations") }

// Migrate brings the tables of a database up to this Heartland. Several may run
// at once: one works, the others wait. Faults: CONFLICT when the database is
// newer than this Heartland, and those of Open about the connection.
func Migrate(ctx context.Context, dsn string) error {
	config, err := readDSN(dsn)
	if err != nil {
		return err
	}
	return migrateAll(ctx, config, slog.New(slog.DiscardHandler))
}

func migrateAll(ctx context.Context, config pq.Config, log *slog.Logger) error {
	files, err := Migrations()
	if err != nil {
		return fmt.Errorf("migrations: %w", err)
	}
	return migrate(ctx, config, files, log)
}

// migrate uses connections of its own: a migration may take longer than any
// statement of the application.
func migrate(ctx context.Context, config pq.Config, files fs.FS, log *slog.Logger) error {
	db, err := openPool(config, noLimit, plain)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	if err := ensurePublicRole(ctx, db); err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, db, files,
		goose.WithSessionLocker(migrationLock{}), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fmt.Errorf("migrations: %w", err)
	}
	pending, err := isPending(ctx, db, provider.ListSources())
	if err != nil || !pending {
		return err
	}
	applied, err := provider.Up(ctx)
	if pq.As(err, pqerror.InsufficientPrivilege) != nil {
		return fault.Wrap(err, fault.Unavailable, fmt.Sprintf("The login %s may not make tables in %s. Let it own the database: ALTER DATABASE %s OWNER TO %s.",
			config.User, where(config), pq.QuoteIdentifier(config.Database), pq.QuoteIdentifier(config.User)))
	}
	if pq.As(err, pqerror.FeatureNotSupported, pqerror.UndefinedFile) != nil && strings.Contains(err.Error(), "extension") {
		return fault.Wrap(err, fault.Unavailable, fmt.Sprintf("The server of %s lacks the extension pg_trgm. Install PostgreSQL's contrib programs there (on Debian they are in its own package, elsewhere in postgresql-contrib) and start again.", where(config)))
	}
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if len(applied) > 0 {
		log.Info("the database was migrated", "applied", len(applied), "version", applied[len(applied)-1].Source.Version)
	}
	return nil
}

// isPending compares without a lock and without making goose's own table, so
// that a start with nothing to do waits for nobody.
func isPending(ctx context.Context, db *sql.DB, sources []*goose.Source) (bool, error) {
	applied, err := appliedVersions(ctx, db)
	if err != nil {
		return false, fmt.Errorf("migrations of the database: %w", err)
	}
	latest := sources[len(sources)-1].Version
	if newest := slices.Max(append(applied, 0)); newest > latest {
		return false, fault.New(fault.Conflict, fmt.Sprintf("The database was made by a newer Heartland (its migration is %d, this one knows up to %d). Start the newer version, or restore a backup from before the update.", newest, latest))
	}
	return slices.ContainsFunc(sources, func(s *goose.Source) bool { return !slices.Contains(applied, s.Version) }), nil
}

func appliedVersions(ctx context.Context, db *sql.DB) ([]int64, error) {
	var there bool
	err := db.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", goose.DefaultTablename).Scan(&there)
	if err != nil || !there {
		return nil, err
	}
	var applied pq.Int64Array
	err = db.QueryRowContext(ctx, "SELECT coalesce(array_agg(version_id), '{}') FROM "+goose.DefaultTablename).Scan(&applied)
	return applied, err
}

// migrationLock is one lock for each database. It asks again and again rather
// than waiting inside PostgreSQL, where a waiter would block a migration that
// builds an index concurrently.
type migrationLock struct{}

const (
	migrationLockID = 0x686561727400 // "heart"
	lockPause       = 50 * time.Millisecond
)

// SessionLock is goose's.
func (migrationLock) SessionLock(ctx context.Context, conn *sql.Conn) error {
	for {
		var locked bool
		if err := conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", migrationLockID).Scan(&locked); err != nil || locked {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lockPause):
		}
	}
}

// SessionUnlock is goose's.
func (migrationLock) SessionUnlock(ctx context.Context, conn *sql.Conn) error {
	var unlocked bool
	err := conn.QueryRowContext(ctx, "SELECT pg_advisory_unlock($1)", migrationLockID).Scan(&unlocked)
	if err == nil && !unlocked {
		err = errors.New("the lock was lost while migrating")
	}
	return err
}
