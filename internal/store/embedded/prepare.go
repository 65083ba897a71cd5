package embedded

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// prepare makes the logins and the database that are missing. It runs at every
// start, so that a first start that was cut off is finished by the next.
func (s *Server) prepare(ctx context.Context) error {
	db, err := sql.Open("postgres", s.DSN(Superuser, "postgres"))
	if err != nil {
		return fmt.Errorf("open the server's own database: %w", err)
	}
	defer func() { _ = db.Close() }()
	db.SetMaxOpenConns(1)
	steps := []struct{ missing, make string }{
		{"SELECT FROM pg_roles WHERE rolname = '" + Login + "'", "CREATE ROLE " + Login + " LOGIN"},
		{"SELECT FROM pg_roles WHERE rolname = '" + PublicRole + "'", "CREATE ROLE " + PublicRole + " NOLOGIN"},
		{"SELECT WHERE pg_has_role('" + Login + "', '" + PublicRole + "', 'MEMBER')", "GRANT " + PublicRole + " TO " + Login},
		{"SELECT FROM pg_database WHERE datname = '" + Database + "'", "CREATE DATABASE " + Database + " OWNER " + Login},
	}
	for _, step := range steps {
		var there bool
		if err := db.QueryRowContext(ctx, "SELECT EXISTS ("+step.missing+")").Scan(&there); err != nil {
			return s.preparing(err)
		}
		if there {
			continue
		}
		if _, err := db.ExecContext(ctx, step.make); err != nil {
			return s.preparing(err)
		}
	}
	return nil
}

func (s *Server) preparing(err error) error {
	if e := pq.As(err, "53100"); e != nil || strings.Contains(err.Error(), "No space left on device") {
		return unavailable(err, "The disk is full: the database could not be made in %s. %s", s.cluster, makeRoom)
	}
	return fmt.Errorf("prepare the database: %w", err)
}
