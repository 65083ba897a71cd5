package directory

import (
	"context"
	"database/sql"
	"slices"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// driver is ent's own, whose rows work the types of their columns out once: ent
// asks for all of them at each column of a listing, in each row.
type driver struct{ dialect.Driver }

// Query makes ent's rows.
func (d driver) Query(ctx context.Context, query string, args, into any) error {
	err := d.Driver.Query(ctx, query, args, into)
	if rows, ok := into.(*entsql.Rows); ok && err == nil {
		rows.ColumnScanner = &typedRows{ColumnScanner: rows.ColumnScanner}
	}
	return err
}

type typedRows struct {
	entsql.ColumnScanner
	types []*sql.ColumnType
}

// ColumnTypes are those of the first result set, the only one.
func (r *typedRows) ColumnTypes() (types []*sql.ColumnType, err error) {
	if r.types == nil {
		r.types, err = r.ColumnScanner.ColumnTypes()
	}
	return r.types, err
}

// without are the columns that are worth reading: the others nothing here shows.
func without(columns []string, unread ...string) []string {
	return slices.DeleteFunc(slices.Clone(columns), func(column string) bool { return slices.Contains(unread, column) })
}
