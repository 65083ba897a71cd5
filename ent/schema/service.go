package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Service is one thing that a provider does for people.
type Service struct{ ent.Schema }

// Mixin of Service.
func (Service) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Service.
func (Service) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("provider_id", uuid.UUID{}),
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
		field.String("summary").NotEmpty(),
		field.Text("description").Optional(),
		field.String("who_for").Optional(),
		field.String("cost").Optional(),
		field.JSON("what_to_bring", []string{}).Default([]string{}).Comment("Document codes, so that several services print one list."),
		field.String("how_to_get").Optional(),
		field.JSON("languages", []string{}).Default([]string{}),
		field.JSON("channels", []string{}).Default([]string{}).Comment("IN_PERSON, PHONE, VIDEO."),
		field.Enum("status").Values("ACTIVE", "INACTIVE", "TEMPORARILY_CLOSED").Default("ACTIVE"),
	}
}

// Edges of Service.
func (Service) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("provider", Provider.Type).Unique().Required().Field("provider_id"),
		edge.To("needs", Need.Type),
		edge.To("client_groups", ClientGroup.Type),
		edge.From("schedules", VisitSchedule.Type).Ref("services"),
	}
}

// Indexes of Service.
func (Service) Indexes() []ent.Index {
	return []ent.Index{index.Fields("provider_id"), index.Fields("name", "id")}
}
