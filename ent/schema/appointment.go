package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// live is the predicate "this appointment takes its seat", in the form in which
// PostgreSQL keeps it: written otherwise, every migration would make it anew.
const live = `((status)::text = ANY (ARRAY[('HELD'::character varying)::text, ('BOOKED'::character varying)::text, ('ARRIVED'::character varying)::text, ('FULFILLED'::character varying)::text]))`

// Appointment is a seat at a time.
type Appointment struct{ ent.Schema }

// Mixin of Appointment.
func (Appointment) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Appointment.
func (Appointment) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("visit_id", uuid.UUID{}).Immutable(),
		field.Time("starts_at").Immutable(),
		field.Time("ends_at").Immutable(),
		field.String("time_zone").NotEmpty().Immutable(),
		field.Int("seat").Positive().Immutable(),
		field.Enum("status").Values("HELD", "BOOKED", "ARRIVED", "FULFILLED", "NO_SHOW", "CANCELLED"),
		field.Time("expires_at").Optional().Nillable().Comment("Of a hold, by the database clock."),
		field.String("reference").Optional().Nillable().Unique().Comment("To say aloud; authorises nothing."),
		field.Int("token_version").Default(1),
		field.Bytes("token_hash").Optional().Sensitive().Comment("SHA-256 of the manage token."),
		field.UUID("person_id", uuid.UUID{}).Optional().Nillable(),
		field.Text("words").Optional().Sensitive().Comment("What they said of it themselves."),
		field.Enum("channel").Values("WEB", "PHONE", "WALK_IN", "OUTREACH").Default("WEB"),
		field.Time("cancelled_at").Optional().Nillable(),
	}
}

// Edges of Appointment.
func (Appointment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("visit", Visit.Type).Unique().Required().Immutable().Field("visit_id"),
		edge.To("person", Person.Type).Unique().Field("person_id"),
		edge.To("needs", Need.Type),
		edge.From("messages", Message.Type).Ref("appointment"),
	}
}

// Indexes of Appointment.
func (Appointment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("visit_id", "starts_at", "seat").Unique().
			StorageKey("appointment_one_live_per_seat").Annotations(entsql.IndexWhere(live)),
		index.Fields("person_id"),
	}
}

// Annotations of Appointment: a hold has an end, nobody and no reference; every
// other appointment has a reference and no end. A booked one's person may be
// erased later, only a live one must have one.
func (Appointment) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"appointment_hold":   "(status <> 'HELD') OR (expires_at IS NOT NULL AND person_id IS NULL AND reference IS NULL)",
		"appointment_booked": "(status = 'HELD') OR (expires_at IS NULL AND reference IS NOT NULL AND token_hash IS NOT NULL)",
		"appointment_person": "(status <> 'BOOKED') OR (person_id IS NOT NULL)",
		"appointment_span":   "starts_at < ends_at",
		"appointment_words":  "(words IS NULL) OR (length(words) <= 2000)",
	})}
}
