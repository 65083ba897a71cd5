package storetest

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"slices"
	"sync"
	"testing"
)

// CountStatements runs f and returns the SQL statements that went through db
// meanwhile, in their order: a test checks their number and shows them. db is a
// pool of a Store from New. BEGIN, COMMIT and ROLLBACK are not among them.
func CountStatements(t testing.TB, db *sql.DB, f func()) []string {
	t.Helper()
	recorder, ok := db.Driver().(*recorder)
	if !ok {
		t.Fatal("storetest: this pool is not of a Store from New")
	}
	from := len(recorder.all())
	f()
	return recorder.all()[from:]
}

// recorder is a connector that keeps the statements of its connections; it is
// its own driver, so that it can be found again from a pool.
type recorder struct {
	driver.Connector
	mu         sync.Mutex
	statements []string
}

func record(connector driver.Connector) driver.Connector { return &recorder{Connector: connector} }

func (r *recorder) Driver() driver.Driver { return r }

func (r *recorder) Open(name string) (driver.Conn, error) {
	return nil, fmt.Errorf("open %s: not by name", name)
}

func (r *recorder) Connect(ctx context.Context) (driver.Conn, error) {
	inner, err := r.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	conn, ok := inner.(fullConn)
	if !ok {
		return nil, fmt.Errorf("%T lacks a method that is recorded", inner)
	}
	return &recordedConn{fullConn: conn, recorder: r}, nil
}

func (r *recorder) add(statement string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.statements = append(r.statements, statement)
}

func (r *recorder) all() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.statements)
}

// fullConn is what database/sql asks of lib/pq's connection.
type fullConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

type recordedConn struct {
	fullConn
	recorder *recorder
}

func (c *recordedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.recorder.add(query)
	return c.fullConn.QueryContext(ctx, query, args)
}

func (c *recordedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.recorder.add(query)
	return c.fullConn.ExecContext(ctx, query, args)
}

func (c *recordedConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	inner, err := c.fullConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	stmt, ok := inner.(fullStmt)
	if !ok {
		return inner, nil // COPY: its rows are no statements
	}
	return &recordedStmt{fullStmt: stmt, recorder: c.recorder, query: query}, nil
}

type fullStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type recordedStmt struct {
	fullStmt
	recorder *recorder
	query    string
}

func (s *recordedStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	s.recorder.add(s.query)
	return s.fullStmt.QueryContext(ctx, args)
}

func (s *recordedStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	s.recorder.add(s.query)
	return s.fullStmt.ExecContext(ctx, args)
}
