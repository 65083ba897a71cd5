package directory

import (
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent/predicate"
)

// What varies with the request must not vary the text, or nothing stays prepared.
func TestTextsStayTheSame(t *testing.T) {
	byIDs := func(count int) string {
		s := entsql.Dialect(dialect.Postgres).Select("id").From(entsql.Table("centres"))
		anyOf[predicate.Centre]("id", make([]uuid.UUID, count))(s)
		text, args := s.Query()
		if len(args) != 1 {
			t.Errorf("%d arguments for %d ids", len(args), count)
		}
		return text
	}
	const want = `SELECT "id" FROM "centres" WHERE "centres"."id" = ANY ($1)`
	if one, many := byIDs(1), byIDs(40); one != want || many != want {
		t.Errorf("%s\n%s\nwant %s", one, many, want)
	}
	l := &listing{stmt: &statement{}}
	l.andOneOf("v.mode", []string{"DROP_IN", "BOTH", "DROP_IN"})
	l.andOneOf("v.status", []string{"it's"})
	if l.where[0] != "v.mode IN ('BOTH', 'DROP_IN')" || l.where[1] != "v.status IN ('it''s')" {
		t.Error(l.where)
	}
}

func TestWithout(t *testing.T) {
	columns := []string{"id", "name", "breaks"}
	if kept := without(columns, "breaks"); len(kept) != 2 || columns[2] != "breaks" {
		t.Errorf("%v of %v", kept, columns)
	}
}
