package directory

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent"
)

// statement collects SQL and its arguments; bind gives the placeholder of one.
type statement struct{ args []any }

func (s *statement) bind(value any) string {
	s.args = append(s.args, value)
	return "$" + strconv.Itoa(len(s.args))
}

// sortKey is an SQL expression that a list is ordered by, and its type, by
// which a cursor's text becomes a value again.
type sortKey struct{ expr, typ string }

// listing is a page of rows for each of several parents (the visits of each of
// these centres), in one statement: a LATERAL top-N per parent, whose cost
// follows the answer and not the table. Row identity comes from this statement,
// the row itself from ent in the same round trip.
type listing struct {
	stmt    *statement
	parents string   // a FROM item called p with an ord, "" for a single list
	groups  string   // a FROM item whose rows each bring a short list of their own, "" for none; it may use p
	within  []string // what a group must fulfil
	from    string   // the table of the rows and its alias; it may use p and the group
	where   []string // what a row must fulfil
	id      string   // the row's id
	km      string   // its distance, "" when nothing said where from
	order   []sortKey
	window  window
}

// byParent lists the rows whose column is the parent's id.
func byParent(stmt *statement, ids []uuid.UUID) string {
	return "unnest(" + stmt.bind(pq.Array(ids)) + "::uuid[]) WITH ORDINALITY AS p(id, ord)"
}

// and adds a condition.
func (l *listing) and(format string, args ...any) {
	bound := make([]any, len(args))
	for i, arg := range args {
		bound[i] = l.stmt.bind(arg)
	}
	l.where = append(l.where, fmt.Sprintf(format, bound...))
}

func (l *listing) parentsOrOne() string {
	if l.parents == "" {
		return "(VALUES (1)) AS p(ord)"
	}
	return l.parents
}

func all(conditions ...string) string {
	if len(conditions) == 0 {
		return "true"
	}
	return strings.Join(conditions, " AND ")
}

// source is the FROM and WHERE of one parent's rows. With groups, the top-N is
// taken in each group first: the first rows of all are among the first rows of
// each, because what tells groups apart is the same for all rows of one.
func (l *listing) source(after, order []string) string {
	conditions := all(append(after, l.where...)...)
	if l.groups == "" {
		return "FROM " + l.from + " WHERE " + conditions
	}
	_, alias, _ := strings.Cut(l.from, " AS ")
	var own []string // a key of the group is the same for all of it, and would keep the index from giving the order
	for _, key := range order {
		if strings.HasPrefix(key, alias+".") {
			own = append(own, key)
		}
	}
	return fmt.Sprintf("FROM %s CROSS JOIN LATERAL (SELECT %s.* FROM %s WHERE %s ORDER BY %s LIMIT %d) AS %s WHERE %s",
		l.groups, alias, l.from, conditions, strings.Join(own, ", "), l.window.size+1, alias, all(l.within...))
}

// pageSQL reads one row more than the page holds, to know whether there are
// more.
func (l *listing) pageSQL() string {
	direction, compare := "", ">"
	if l.window.back {
		direction, compare = " DESC", "<"
	}
	exprs, order, texts := make([]string, len(l.order)), make([]string, len(l.order)), make([]string, len(l.order))
	for i, key := range l.order {
		exprs[i], order[i], texts[i] = key.expr, key.expr+direction, "("+key.expr+")::text"
	}
	var after []string
	if l.window.cursor != nil {
		values := make([]string, len(l.order))
		for i, key := range l.order {
			values[i] = l.stmt.bind(l.window.cursor[i]) + "::" + key.typ
		}
		after = []string{fmt.Sprintf("(%s) %s (%s)", strings.Join(exprs, ", "), compare, strings.Join(values, ", "))}
	}
	km := l.km
	if km == "" {
		km = "NULL::float8"
	}
	ordered := strings.Join(order, ", ")
	return fmt.Sprintf(`WITH page AS (
    SELECT p.ord AS parent, r.* FROM %s CROSS JOIN LATERAL (
        SELECT %s AS row_id, %s AS km, json_build_array(%s)::text AS cursor, row_number() OVER (ORDER BY %s) AS place
        %s ORDER BY %s LIMIT %d) AS r)`,
		l.parentsOrOne(), l.id, km, strings.Join(texts, ", "), ordered, l.source(after, order), ordered, l.window.size+1)
}

// countSQL counts the rows of each parent on all pages.
func (l *listing) countSQL() string {
	from := l.from
	if l.groups != "" {
		from = l.groups + " CROSS JOIN " + l.from
	}
	return fmt.Sprintf(`SELECT p.ord, r.n FROM %s CROSS JOIN LATERAL (SELECT count(*) AS n FROM %s WHERE %s) AS r`,
		l.parentsOrOne(), from, all(append(append([]string{}, l.within...), l.where...)...))
}

// modify makes an ent query of the listed entity read this page.
func (l *listing) modify(s *entsql.Selector) {
	query := l.pageSQL()
	s.Prefix(entsql.Expr(query, l.stmt.args...))
	page := entsql.Table("page")
	s.Join(page).On(s.C("id"), page.C("row_id"))
	s.AppendSelect(page.C("parent"), page.C("km"), page.C("cursor"))
	s.OrderBy(page.C("parent"), page.C("place"))
}

// hit is a row of a page with what the listing knows of it.
type hit[E any] struct {
	row    E
	parent int // index among the parents
	km     *float64
	cursor string
}

// valuer is an ent row that was read together with columns that are not its own.
type valuer interface {
	Value(string) (ent.Value, error)
}

func readHit[E valuer](row E) (hit[E], error) {
	h := hit[E]{row: row}
	parent, err := row.Value("parent")
	if err != nil {
		return h, err
	}
	ordinal, ok := parent.(int64)
	if !ok {
		return h, fmt.Errorf("a listing's parent is a %T", parent)
	}
	h.parent = int(ordinal) - 1
	if km, _ := row.Value("km"); km != nil {
		distance, ok := km.(float64)
		if !ok {
			return h, fmt.Errorf("a listing's distance is a %T", km)
		}
		h.km = &distance
	}
	switch cursor, _ := row.Value("cursor"); cursor := cursor.(type) {
	case []byte:
		h.cursor = encodeCursor(cursor)
	case string:
		h.cursor = encodeCursor([]byte(cursor))
	}
	return h, nil
}

// read makes the statement through ent and puts its rows together into a
// connection for each parent; node makes the API's row.
func read[E valuer, N any](
	d *Directory, l *listing, parents int,
	query func(func(*entsql.Selector)) ([]E, error), node func(hit[E]) N,
) ([]*Connection[N], error) {
	counts := &tally{db: d.db, sql: l.countSQL(), args: l.stmt.args[:len(l.stmt.args):len(l.stmt.args)]}
	rows, err := query(l.modify)
	if err != nil {
		return nil, fmt.Errorf("read a list: %w", err)
	}
	found := make([][]hit[E], parents)
	for _, row := range rows {
		h, err := readHit(row)
		if err != nil {
			return nil, err
		}
		found[h.parent] = append(found[h.parent], h)
	}
	connections := make([]*Connection[N], parents)
	for i, hits := range found {
		connections[i] = connect(hits, l.window, node)
		connections[i].counts, connections[i].parent = counts, i
	}
	return connections, nil
}

func connect[E, N any](hits []hit[E], w window, node func(hit[E]) N) *Connection[N] {
	more := len(hits) > w.size
	if more {
		hits = hits[:w.size]
	}
	if w.back {
		slices.Reverse(hits)
	}
	c := &Connection[N]{PageInfo: &PageInfo{
		HasNextPage:     (more && !w.back) || (w.back && w.cursor != nil),
		HasPreviousPage: (more && w.back) || (!w.back && w.cursor != nil),
	}, Edges: make([]*Edge[N], len(hits))}
	for i, h := range hits {
		c.Edges[i] = &Edge[N]{Node: node(h), Cursor: h.cursor}
	}
	if n := len(hits); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &hits[0].cursor, &hits[n-1].cursor
	}
	return c
}

// tally counts the rows of all parents of a listing, once and only when asked.
type tally struct {
	db    *sql.DB
	sql   string
	args  []any
	once  sync.Once
	count map[int]int
	err   error
}

func (t *tally) of(ctx context.Context, parent int) (int, error) {
	t.once.Do(func() { t.count, t.err = t.read(ctx) })
	return t.count[parent], t.err
}

func (t *tally) read(ctx context.Context) (map[int]int, error) {
	rows, err := t.db.QueryContext(ctx, t.sql, t.args...)
	if err != nil {
		return nil, fmt.Errorf("count a list: %w", err)
	}
	defer rows.Close()
	counts := make(map[int]int)
	for rows.Next() {
		var parent, n int
		if err := rows.Scan(&parent, &n); err != nil {
			return nil, err
		}
		counts[parent-1] = n
	}
	return counts, rows.Err()
}

// firstOf is the connection of a list without parents.
func firstOf[N any](connections []*Connection[N], err error) (*Connection[N], error) {
	if err != nil {
		return nil, err
	}
	return connections[0], nil
}
