package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Message is a line of the outbox. It holds ids, not words: the words are made
// when it is sent, so that no second copy of anything personal exists.
type Message struct{ ent.Schema }

// Mixin of Message.
func (Message) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Message.
func (Message) Fields() []ent.Field {
	return []ent.Field{
		field.String("event").NotEmpty().Comment("What happened, once: appointment id and version."),
		field.Enum("kind").Values("BOOKING_CONFIRMED", "BOOKING_CANCELLED"),
		field.Enum("channel").Values("EMAIL", "SMS", "CALL").Comment("CALL is a line on the coordinator's ring list."),
		field.UUID("person_id", uuid.UUID{}),
		field.UUID("appointment_id", uuid.UUID{}),
		field.Time("due_at"),
		field.Int("attempts").Default(0),
		field.Time("sent_at").Optional().Nillable().Comment("Of a call: when somebody marked it told."),
		field.String("problem").Optional().Comment("Why the last attempt failed; never an address."),
	}
}

// Edges of Message.
func (Message) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Unique().Required().Field("person_id"),
		edge.To("appointment", Appointment.Type).Unique().Required().Field("appointment_id"),
	}
}

// Indexes of Message.
func (Message) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event", "person_id", "kind", "channel").Unique(),
		index.Fields("sent_at", "due_at"),
	}
}
