package store_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/sync/errgroup"

	"heartland/internal/fault"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
)

// files are migrations from 900 on, after the real ones in goose's table.
func files(count int) fstest.MapFS {
	all := fstest.MapFS{}
	for i := range count {
		all[fmt.Sprintf("%05d_step.sql", 900+i)] = &fstest.MapFile{Data: fmt.Appendf(nil,
			"-- +goose Up\nCREATE TABLE step%d (id int);\nSELECT pg_sleep(0.05);\n", i)}
	}
	return all
}

func TestParallelMigrationsAreOne(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	if _, err := s.DB.Exec("DROP TABLE goose_db_version"); err != nil {
		t.Fatal(err)
	}
	var group errgroup.Group
	for range 8 {
		group.Go(func() error { return store.MigrateFiles(t.Context(), s.DSN(), files(3)) })
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	var applied int
	if err := s.DB.QueryRow("SELECT count(*) FROM goose_db_version WHERE version_id > 0").Scan(&applied); err != nil || applied != 3 {
		t.Errorf("%d migrations on record (%v), want 3", applied, err)
	}
}

func TestNewerDatabaseIsRefused(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	if err := store.Migrate(t.Context(), s.DSN()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.DB.Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)"); err != nil {
		t.Fatal(err)
	}
	opened, err := store.Open(t.Context(), store.Options{DatabaseURL: s.DSN()})
	if err == nil {
		_ = opened.Close()
		t.Fatal("it opened")
	}
	if fault.CodeOf(err) != fault.Conflict || !strings.Contains(err.Error(), "newer Heartland (its migration is 99999") {
		t.Errorf("%s: %v", fault.CodeOf(err), err)
	}
}

func TestFailedMigrationLeavesNothing(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	if _, err := s.DB.Exec("DROP TABLE goose_db_version"); err != nil {
		t.Fatal(err)
	}
	broken := files(2)
	broken["00901_step.sql"].Data = []byte("-- +goose Up\nCREATE TABLE half (id int);\nSELECT no_such_function();\n")
	if err := store.MigrateFiles(t.Context(), s.DSN(), broken); err == nil {
		t.Fatal("it migrated")
	}
	var first, half bool
	err := s.DB.QueryRow("SELECT to_regclass('step0') IS NOT NULL, to_regclass('half') IS NOT NULL").Scan(&first, &half)
	if err != nil || !first || half {
		t.Errorf("first %v, half %v, %v", first, half, err)
	}
	if err := store.MigrateFiles(t.Context(), s.DSN(), files(2)); err != nil {
		t.Errorf("mended: %v", err)
	}
}

func TestLoginThatOwnsNothing(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	if _, err := s.DB.Exec("DROP TABLE goose_db_version; REVOKE CREATE ON SCHEMA public FROM PUBLIC, pg_database_owner"); err != nil {
		t.Fatal(err)
	}
	err := store.MigrateFiles(t.Context(), s.DSN(), files(1))
	var said *fault.Error
	if !errors.As(err, &said) || !strings.Contains(said.Message, "ALTER DATABASE") {
		t.Errorf("%v", err)
	}
}

func TestServerWithoutAnExtension(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	err := store.MigrateFiles(t.Context(), s.DSN(), fstest.MapFS{
		"00900_step.sql": {Data: []byte("-- +goose Up\nCREATE EXTENSION no_such_extension;\n")},
	})
	var said *fault.Error
	if !errors.As(err, &said) || !strings.Contains(said.Message, "contrib") {
		t.Errorf("%v", err)
	}
}
