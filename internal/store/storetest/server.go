package storetest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"heartland/internal/store"
	"heartland/internal/store/embedded"
)

// settings trade all safety for speed.
var settings = map[string]string{
	"fsync":              "off",
	"synchronous_commit": "off",
	"full_page_writes":   "off",
	"wal_level":          "minimal",
	"max_wal_senders":    "0",
	"min_wal_size":       "16MB",
	"autovacuum":         "off",
	"max_connections":    "400",
	"shared_buffers":     "64MB",
}

// startServer starts a server in memory. It ends with this process; the next one
// removes its folder.
func startServer() (*server, error) {
	root := memory()
	sweep(root)
	dir, err := os.MkdirTemp(root, folderPrefix)
	if err != nil {
		return nil, err
	}
	if os.Geteuid() == 0 {
		// The server's unprivileged user passes through.
		if err := os.Chmod(dir, 0o711); err != nil { //nolint:gosec // tests have no secrets
			return nil, err
		}
	}
	modules, err := nodeModules()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	running, err := embedded.Start(ctx, embedded.Config{
		Dir: dir, NodeModules: modules, Settings: settings, Throwaway: true, MinFreeNew: 100 << 20,
	})
	if err != nil {
		return nil, err
	}
	if err := store.Migrate(ctx, running.DSN(embedded.Login, embedded.Database)); err != nil {
		return nil, errors.Join(err, running.Stop())
	}
	admin, err := openAdmin(running.DSN(embedded.Superuser, "postgres"))
	if err != nil {
		return nil, err
	}
	return &server{
		admin: admin, template: embedded.Database, owner: embedded.Login,
		dsn: func(database string) string { return running.DSN(embedded.Login, database) },
	}, nil
}

// memory is a folder that is no disk, where there is one.
func memory() string {
	const shm = "/dev/shm"
	if probe, err := os.MkdirTemp(shm, folderPrefix); err == nil {
		_ = os.Remove(probe)
		return shm
	}
	return os.TempDir()
}

// nodeModules is beside go.mod, above the package under test.
func nodeModules() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil || dir == filepath.Dir(dir) {
			return filepath.Join(dir, "node_modules"), nil
		}
		dir = filepath.Dir(dir)
	}
}

// useServer makes the template on a server that is already there. Its name tells
// the migrations it was made from, so that it is made once for all processes.
func useServer(dsn string) (*server, error) {
	sum, err := fingerprint()
	if err != nil {
		return nil, err
	}
	admin, err := openAdmin(dsn)
	if err != nil {
		return nil, err
	}
	s := &server{
		admin: admin, template: "heartland_template_" + sum,
		dsn: func(database string) string { return withDatabase(dsn, database) },
	}
	return s, s.makeTemplate(context.Background())
}

func (s *server) makeTemplate(ctx context.Context) error {
	const lockID = 0x686561727401
	conn, err := s.admin.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", lockID); err != nil {
		return err
	}
	defer func() { _, _ = conn.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", lockID) }()
	var there bool
	if err := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", s.template).Scan(&there); err != nil || there {
		return err
	}
	draft := s.template + "_draft"
	for _, step := range []string{"DROP DATABASE IF EXISTS " + draft, "CREATE DATABASE " + draft + " TEMPLATE template0 ENCODING 'UTF8'"} {
		if _, err := conn.ExecContext(ctx, step); err != nil {
			return fmt.Errorf("template: %w", err)
		}
	}
	if err := store.Migrate(ctx, s.dsn(draft)); err != nil {
		return fmt.Errorf("template: %w", err)
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+draft+" RENAME TO "+s.template)
	return err
}

// fingerprint is another one whenever a migration is.
func fingerprint() (string, error) {
	files, err := store.Migrations()
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	err = fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, path)
		hash.Write(fmt.Appendf(nil, "%s %d\n%s", path, len(content), content))
		return err
	})
	return hex.EncodeToString(hash.Sum(nil)[:6]), err
}
