package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Replay remembers an idempotency key for 7 days, so that a request that is
// sent twice has one effect. It holds hashes and ids: no token and no person.
type Replay struct{ ent.Schema }

// Mixin of Replay.
func (Replay) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Replay.
func (Replay) Fields() []ent.Field {
	return []ent.Field{
		field.String("operation").NotEmpty().Immutable(),
		field.Bytes("key_hash").Immutable(),
		field.Bytes("request_hash").Immutable(),
		field.UUID("appointment_id", uuid.UUID{}).Optional().Nillable(),
	}
}

// Indexes of Replay.
func (Replay) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("operation", "key_hash").Unique(),
		index.Fields("created_at"),
	}
}
