package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

const (
	// keptStatements bounds what one connection keeps: a plan takes some 100 KB of
	// the server's memory.
	keptStatements = 100
	// longestKept leaves out what is made of its rows, such as a bulk insert.
	longestKept = 8 << 10
)

// errBusy is a second statement on a connection whose first still gives rows.
var errBusy = errors.New("this connection still gives the rows of another statement")

// preparing makes connections that keep prepared what they are asked again.
// Without it lib/pq prepares each statement with arguments anew: PostgreSQL plans
// it again, which takes longer than running it, and it takes two round trips.
type preparing struct{ driver.Connector }

// Connect opens a connection with nothing prepared.
func (p preparing) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := p.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	conn, ok := opened.(fullConn)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T lacks a method", opened), opened.Close())
	}
	kept, err := simplelru.NewLRU(keptStatements, func(_ string, stmt fullStmt) {
		if stmt != nil {
			_ = stmt.Close() // a connection that fails at this fails at its next statement too
		}
	})
	return &preparedConn{fullConn: conn, kept: kept}, err
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

type fullStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type fullRows interface {
	driver.Rows
	driver.RowsNextResultSet
	driver.RowsColumnTypeScanType
	driver.RowsColumnTypeDatabaseTypeName
	driver.RowsColumnTypeLength
	driver.RowsColumnTypePrecisionScale
}

// preparedConn is used by one goroutine at a time, as database/sql promises.
type preparedConn struct {
	fullConn
	kept *simplelru.LRU[string, fullStmt] // by text; nil for what was asked once
	busy bool
	// spent is a connection with a cancelled statement: the cancelling may come
	// late and would hit the next one.
	spent bool
}

// QueryContext asks a kept statement, when there is one.
func (c *preparedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	got, err := run(ctx, c, query, args, fullStmt.QueryContext, fullConn.QueryContext)
	if err != nil {
		return nil, err
	}
	rows, ok := got.(fullRows)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T lacks a method", got), got.Close())
	}
	c.busy = true
	return &watchedRows{fullRows: rows, conn: c, ctx: ctx}, nil
}

// ExecContext has a kept statement do it, when there is one.
func (c *preparedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	return run(ctx, c, query, args, fullStmt.ExecContext, fullConn.ExecContext)
}

func run[R any](
	ctx context.Context, c *preparedConn, query string, args []driver.NamedValue,
	kept func(fullStmt, context.Context, []driver.NamedValue) (R, error),
	fresh func(fullConn, context.Context, string, []driver.NamedValue) (R, error),
) (result R, err error) {
	switch {
	case c.spent:
		return result, driver.ErrBadConn
	case c.busy:
		return result, errBusy
	}
	defer c.spend(ctx)
	stmt, err := c.statement(ctx, query, len(args))
	if err != nil {
		return result, err
	}
	if stmt == nil {
		return fresh(c.fullConn, ctx, query, args)
	}
	result, err = kept(stmt, ctx, args)
	if !outdated(err) {
		return result, err
	}
	c.kept.Remove(query)
	again, againErr := fresh(c.fullConn, ctx, query, args)
	if pq.As(againErr, pqerror.InFailedSQLTransaction) != nil {
		return result, err // what was outdated has ended the transaction
	}
	return again, againErr
}

// statement is what to ask query by, nil when it is not kept. It is prepared when
// it is asked the second time: much is asked only once. Without arguments it may
// be several statements, and is asked in one round trip anyway.
func (c *preparedConn) statement(ctx context.Context, query string, args int) (fullStmt, error) {
	if args == 0 || len(query) > longestKept {
		return nil, nil
	}
	stmt, asked := c.kept.Get(query)
	if stmt != nil || !asked {
		if !asked {
			c.kept.Add(query, nil)
		}
		return stmt, nil
	}
	made, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	stmt, ok := made.(fullStmt)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T lacks a method", made), made.Close())
	}
	c.kept.Add(query, stmt)
	return stmt, nil
}

// outdated tells whether the server no longer has the statement (DISCARD ALL), or
// its columns are no longer what they were (a migration beside this process).
// Both come before anything is done.
func outdated(err error) bool {
	if pq.As(err, pqerror.InvalidSQLStatementName) != nil {
		return true
	}
	changed := pq.As(err, pqerror.FeatureNotSupported)
	return changed != nil && changed.Routine == "RevalidateCachedQuery"
}

func (c *preparedConn) spend(ctx context.Context) {
	if ctx.Err() != nil {
		c.spent = true
	}
}

// ResetSession refuses a spent connection.
func (c *preparedConn) ResetSession(ctx context.Context) error {
	if c.spent {
		return driver.ErrBadConn
	}
	return c.fullConn.ResetSession(ctx)
}

// IsValid is false for a spent connection.
func (c *preparedConn) IsValid() bool { return !c.spent && c.fullConn.IsValid() }

// watchedRows free their connection when they are closed.
type watchedRows struct {
	fullRows
	conn *preparedConn
	ctx  context.Context //nolint:containedctx // of the query, which ends with the rows
}

// Close reads the rest.
func (r *watchedRows) Close() error {
	r.conn.busy = false
	r.conn.spend(r.ctx)
	return r.fullRows.Close()
}
