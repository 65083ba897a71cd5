package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"heartland/internal/fault"
	"heartland/internal/store/embedded"
)

const publicRole = embedded.PublicRole

// publicConfig gives the role as a start parameter of the connection rather than
// by SET ROLE after it: RESET and DISCARD ALL come back to it, and it costs no
// round trip. A pgbouncer does not know the parameter and refuses the connection;
// one that is told to ignore it is caught by asPublic. Either way the public pool
// does not open with the application's rights. Behind one, give the pool a login
// of its own.
func publicConfig(config pq.Config) pq.Config {
	config = config.Clone()
	config.Runtime["role"] = publicRole
	config.Runtime["default_transaction_read_only"] = "on"
	// A list's plan follows from its filters and not from their values. Left to
	// itself PostgreSQL takes the unknown length of a list of ids for a reason to
	// plan anew each time.
	config.Runtime["plan_cache_mode"] = "force_generic_plan"
	return config
}

// asPublic makes connections that have proved to be the public's.
func asPublic(config pq.Config) (driver.Connector, error) {
	connector, err := pq.NewConnectorConfig(config)
	return provenConnector{connector}, err
}

type provenConnector struct{ driver.Connector }

// Connect refuses a connection that kept the application's role.
func (c provenConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	proven, err := isPublic(ctx, conn)
	if err == nil && !proven {
		err = errors.New("the connection did not take the role " + publicRole)
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

func isPublic(ctx context.Context, conn driver.Conn) (proven bool, err error) {
	queryer, ok := conn.(driver.QueryerContext)
	if !ok {
		return false, fmt.Errorf("%T cannot query", conn)
	}
	rows, err := queryer.QueryContext(ctx, "SELECT current_user = '"+publicRole+"' AND current_setting('transaction_read_only') = 'on'", nil)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	row := make([]driver.Value, 1)
	if err := rows.Next(row); err != nil {
		return false, err
	}
	return row[0] == true, nil
}

// ensurePublicRole makes the role and lets the application's login take it on.
// Roles belong to the whole server, and another database's Heartland may be at
// it in the same moment: then it looks again.
func ensurePublicRole(ctx context.Context, db *sql.DB) error {
	var err error
	for range 5 {
		if err = tryPublicRole(ctx, db); pq.As(err, pqerror.DuplicateObject, pqerror.UniqueViolation, pqerror.InternalError) == nil {
			break
		}
	}
	if pq.As(err, pqerror.InsufficientPrivilege) != nil {
		return fault.Wrap(err, fault.Unavailable, "The login of DATABASE_URL may not make the role "+publicRole+". Let an administrator run: CREATE ROLE "+publicRole+" NOLOGIN; GRANT "+publicRole+" TO the login.")
	}
	if err != nil {
		return fmt.Errorf("role %s: %w", publicRole, err)
	}
	return nil
}

func tryPublicRole(ctx context.Context, db *sql.DB) error {
	var there, may bool
	err := db.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", publicRole).Scan(&there)
	if err != nil {
		return err
	}
	if !there {
		if _, err := db.ExecContext(ctx, "CREATE ROLE "+publicRole+" NOLOGIN"); err != nil {
			return err
		}
	}
	// Since PostgreSQL 16 the maker of a role administers it without the right to
	// take it on.
	err = db.QueryRowContext(ctx, `SELECT pg_has_role($1, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)`, publicRole).Scan(&may)
	if err != nil || may {
		return err
	}
	_, err = db.ExecContext(ctx, "GRANT "+publicRole+" TO CURRENT_USER")
	return err
}
