package store

import (
	"context"
	"database/sql"
	"io/fs"
	"log/slog"
)

// MigrateFiles migrates with a test's own files.
func MigrateFiles(ctx context.Context, dsn string, files fs.FS) error {
	config, err := readDSN(dsn)
	if err != nil {
		return err
	}
	return migrate(ctx, config, files, slog.New(slog.DiscardHandler))
}

// OpenWithoutRole is the public pool when something on the way drops the role.
func OpenWithoutRole(dsn string) (*sql.DB, error) {
	config, err := readDSN(dsn)
	if err != nil {
		return nil, err
	}
	return openPool(config, publicLimit, asPublic)
}
