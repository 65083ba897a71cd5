package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// VisitSchedule is a promise: this provider is at this centre on these days. In
// mode RESIDENT it is a presence, for which no visits are written.
type VisitSchedule struct{ ent.Schema }

// Mixin of VisitSchedule.
func (VisitSchedule) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of VisitSchedule.
func (VisitSchedule) Fields() []ent.Field {
	return append([]ent.Field{
		field.UUID("provider_id", uuid.UUID{}),
		field.UUID("centre_id", uuid.UUID{}),
		field.String("rule").Comment("RFC 5545 RRULE value; local days."),
		field.Time("valid_from").SchemaType(day).Comment("Every-n-weeks counts from this day."),
		field.Time("valid_to").SchemaType(day).Optional().Nillable(),
		field.JSON("extra_dates", []string{}).Default([]string{}),
		field.JSON("excluded_dates", []string{}).Default([]string{}),
		field.Bool("skips_holidays").Default(true),
		field.String("starts_at").Comment("Local time, 09:30."),
		field.String("ends_at").Comment("Local time, 15:00."),
		field.String("circuit").Optional().Comment("Name of the outreach round that this is a leg of."),
		field.Int("circuit_order").Optional(),
		field.Time("written_to").SchemaType(day).Optional().Nillable().Comment("Visits exist up to this day."),
	}, visitGrid()...)
}

// visitGrid is what a schedule promises and each of its visits keeps for
// itself, because a visit's grid is frozen once somebody has booked.
func visitGrid() []ent.Field {
	return []ent.Field{
		field.Enum("mode").Values("APPOINTMENT", "DROP_IN", "BOTH", "RESIDENT"),
		field.Int("slot_minutes").Optional().Nillable().Positive().Comment("Null for drop-in."),
		field.Int("seats").Default(1).Range(1, 20).Comment("Officers side by side."),
		field.JSON("breaks", []Break{}).Default([]Break{}),
		field.Int("kept_slots").Optional().Nillable().NonNegative().Comment("Wins over the centre's figure."),
		field.String("room").Optional(),
	}
}

// Edges of VisitSchedule.
func (VisitSchedule) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("provider", Provider.Type).Unique().Required().Field("provider_id"),
		edge.To("centre", Centre.Type).Unique().Required().Field("centre_id"),
		edge.To("services", Service.Type),
		edge.From("visits", Visit.Type).Ref("schedule"),
	}
}

// Indexes of VisitSchedule.
func (VisitSchedule) Indexes() []ent.Index {
	return []ent.Index{index.Fields("centre_id", "mode"), index.Fields("provider_id", "mode")}
}
