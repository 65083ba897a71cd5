package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// ClientGroup is a group of people that a programme is for.
type ClientGroup struct{ ent.Schema }

// Mixin of ClientGroup.
func (ClientGroup) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of ClientGroup.
func (ClientGroup) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
	}
}

// Edges of ClientGroup.
func (ClientGroup) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("centres", Centre.Type).Ref("client_groups"),
		edge.From("services", Service.Type).Ref("client_groups"),
	}
}
