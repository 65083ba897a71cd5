package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
)

// Agency is what a government agency has beside its Provider row.
type Agency struct{ ent.Schema }

// Mixin of Agency.
func (Agency) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Agency.
func (Agency) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("provider_id", uuid.UUID{}).Immutable(),
		field.JSON("aliases", []string{}).Default([]string{}).Comment("Other and former names."),
		field.String("parent_name").Optional().Comment("The ministry or department it belongs to."),
	}
}

// Edges of Agency.
func (Agency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("provider", Provider.Type).Ref("agency").Unique().Required().Immutable().Field("provider_id"),
	}
}
