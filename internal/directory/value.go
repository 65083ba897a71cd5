package directory

import (
	"encoding/json"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/internal/timetable"
)

// home is the zone of the times of whatever stands at no centre.
var home = zone("Pacific/Auckland")

// zone is a centre's zone. One that cannot be loaded was refused when it was
// written; then UTC is at least not another centre's time.
func zone(name string) *time.Location {
	loc, err := timetable.Zone(name)
	if err != nil {
		return time.UTC
	}
	return loc
}

// filled is nil for an empty string.
func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func keys[T interface{ key() uuid.UUID }](rows []T) []uuid.UUID {
	ids := make([]uuid.UUID, len(rows))
	for i, row := range rows {
		ids[i] = row.key()
	}
	return ids
}

// anyOf is an ent predicate: a column is one of ids. Unlike ent's own, its text
// is the same however many there are, so that it stays prepared.
func anyOf[P ~func(*entsql.Selector)](column string, ids []uuid.UUID) P {
	return func(s *entsql.Selector) {
		s.Where(entsql.P(func(b *entsql.Builder) {
			b.Ident(s.C(column)).WriteString(" = ANY (").Arg(pq.Array(ids)).WriteString(")")
		}))
	}
}

// argumentKey tells apart one field asked for with different arguments.
func argumentKey(field string, argument any, page Page) string {
	text, err := json.Marshal([]any{field, argument, page})
	if err != nil {
		return fmt.Sprintf("%s %p", field, argument)
	}
	return string(text)
}
