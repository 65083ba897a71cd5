// Package schema is the nouns of the directory and the booking portal as ent
// entities, and the small values they hold. It holds no rule: rules live in the
// rooms under internal/, and in PostgreSQL.
package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"
)

// day is the column type of a calendar day without a zone.
var day = map[string]string{dialect.Postgres: "date"}

// NewID makes a UUIDv7, so that new rows lie side by side in the index.
func NewID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// Row gives every table its id and its two times.
type Row struct{ mixin.Schema }

// Fields of Row.
func (Row) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Default(NewID).Immutable(),
		field.Time("created_at").Default(time.Now).Immutable(),
		field.Time("updated_at").Default(time.Now).UpdateDefault(time.Now),
	}
}

// Public gives every row of the public directory its other languages and says
// whether it was invented for the sample directory.
type Public struct{ mixin.Schema }

// Fields of Public.
func (Public) Fields() []ent.Field {
	return []ent.Field{
		field.JSON("translations", Translations{}).Default(Translations{}),
		field.Bool("sample").Default(false),
	}
}
