package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"heartland/internal/fault"
	"heartland/internal/store/embedded"
)

const (
	poolSize    = 20
	idleLimit   = 5 * time.Minute
	lifetime    = 30 * time.Minute // so that a failover's new primary is found
	appLimit    = 10 * time.Second
	publicLimit = 3 * time.Second
	noLimit     = 0
	dialLimit   = 10 * time.Second
)

// readDSN keeps the cause out of its fault: a parser quotes what it could not
// read, which may be a password.
func readDSN(dsn string) (pq.Config, error) {
	config, err := pq.NewConfig(dsn)
	if err != nil {
		return pq.Config{}, fault.New(fault.Invalid, "DATABASE_URL cannot be read. It looks like postgres://user:password@host:5432/heartland?sslmode=require; signs such as @ : / in the password are written %40 %3A %2F.")
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = dialLimit
	}
	if config.ApplicationName == "" {
		config.ApplicationName = "heartland"
	}
	return config, nil
}

type connectorMaker func(pq.Config) (driver.Connector, error)

func plain(config pq.Config) (driver.Connector, error) { return pq.NewConnectorConfig(config) }

// openPool does not connect yet. Times come in UTC whatever the server's own zone.
func openPool(config pq.Config, statementLimit time.Duration, make connectorMaker) (*sql.DB, error) {
	config = config.Clone()
	config.Runtime["timezone"] = "UTC"
	config.Runtime["jit"] = "off" // it costs more than the whole of any statement here
	config.Runtime["statement_timeout"] = strconv.FormatInt(statementLimit.Milliseconds(), 10)
	connector, err := make(config)
	if err != nil {
		return nil, fmt.Errorf("database connector: %w", err)
	}
	pool := sql.OpenDB(connector)
	pool.SetMaxOpenConns(poolSize)
	pool.SetMaxIdleConns(poolSize)
	pool.SetConnMaxIdleTime(idleLimit)
	pool.SetConnMaxLifetime(lifetime)
	return pool, nil
}

// checkServer is the first contact: it answers for a server that is away, too
// old or would garble macrons.
func checkServer(ctx context.Context, db *sql.DB, config pq.Config) (version string, err error) {
	var number int
	var encoding string
	row := db.QueryRowContext(ctx, "SELECT current_setting('server_version'), current_setting('server_version_num')::int, current_setting('server_encoding')")
	if err := row.Scan(&version, &number, &encoding); err != nil {
		return "", explain(err, config)
	}
	version, _, _ = strings.Cut(version, " ")
	if number < embedded.OldestMajor*10000 {
		return "", fault.New(fault.Unavailable, fmt.Sprintf("The server of DATABASE_URL is PostgreSQL %s; Heartland needs %d or newer.", version, embedded.OldestMajor))
	}
	if encoding != "UTF8" {
		return "", fault.New(fault.Unavailable, fmt.Sprintf("The database %s is in %s, which cannot hold macrons. Make one with: CREATE DATABASE heartland ENCODING 'UTF8' TEMPLATE template0.", where(config), encoding))
	}
	return version, nil
}

// explain says what to do about a connection that fails.
func explain(err error, config pq.Config) error {
	if err == nil {
		return nil
	}
	say := func(text string) error { return fault.Wrap(err, fault.Unavailable, text) }
	switch {
	case pq.As(err, pqerror.InvalidPassword, pqerror.InvalidAuthorizationSpecification) != nil:
		return say(fmt.Sprintf("The server of %s refuses the login %s. Check the user and the password in DATABASE_URL.", where(config), config.User))
	case pq.As(err, pqerror.InvalidCatalogName) != nil:
		return say(fmt.Sprintf("There is no database %s. Make it with: CREATE DATABASE %s OWNER %s ENCODING 'UTF8'.", where(config), pq.QuoteIdentifier(config.Database), pq.QuoteIdentifier(config.User)))
	default:
		return say(fmt.Sprintf("The database %s cannot be reached. Check that PostgreSQL runs there and that DATABASE_URL is right.", where(config)))
	}
}

// where names the database without its login.
func where(config pq.Config) string {
	host := net.JoinHostPort(config.Host, strconv.Itoa(int(config.Port)))
	return host + "/" + config.Database
}
