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

// Visit is one dated occurrence of a schedule, or a one-off.
type Visit struct{ ent.Schema }

// Mixin of Visit.
func (Visit) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Visit.
func (Visit) Fields() []ent.Field {
	return append([]ent.Field{
		field.UUID("schedule_id", uuid.UUID{}).Optional().Nillable().Comment("Null for a one-off."),
		field.Time("original_date").SchemaType(day).Immutable().Comment("The day the schedule gave; with the schedule it is the key."),
		field.UUID("centre_id", uuid.UUID{}),
		field.UUID("provider_id", uuid.UUID{}),
		field.Time("date").SchemaType(day).Comment("The centre's day."),
		field.Time("starts_at"),
		field.Time("ends_at"),
		field.String("time_zone").NotEmpty(),
		field.Enum("status").Values("SCHEDULED", "CANCELLED").Default("SCHEDULED"),
		field.String("cancel_reason").Optional(),
		field.Time("cancelled_at").Optional().Nillable(),
		field.Time("promised_on").SchemaType(day).Comment("When the public could first see it."),
		field.Time("moved_from").SchemaType(day).Optional().Nillable(),
		field.Time("moved_at").Optional().Nillable(),
		field.Int("version").Default(1),
	}, visitGrid()...)
}

// Edges of Visit.
func (Visit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("schedule", VisitSchedule.Type).Unique().Field("schedule_id"),
		edge.To("centre", Centre.Type).Unique().Required().Field("centre_id"),
		edge.To("provider", Provider.Type).Unique().Required().Field("provider_id"),
		edge.From("appointments", Appointment.Type).Ref("visit"),
	}
}

// Indexes of Visit.
func (Visit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("schedule_id", "original_date").Unique(),
		index.Fields("centre_id", "date", "starts_at", "id"),
		index.Fields("provider_id", "date", "starts_at", "id"),
		index.Fields("date", "starts_at", "id"),
	}
}

// Annotations of Visit: what can be booked has a grid; a presence is no visit.
func (Visit) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"visit_span": "starts_at < ends_at",
		"visit_grid": "(mode <> 'RESIDENT') AND ((mode = 'DROP_IN') OR (slot_minutes IS NOT NULL))",
	})}
}
