package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Place is a town or locality from the gazetteer.
type Place struct{ ent.Schema }

// Mixin of Place.
func (Place) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Place.
func (Place) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
		field.String("folded").NotEmpty().Comment("Name without case, macrons and marks, for search."),
		field.String("region").NotEmpty(),
		field.Float("lat").Range(-90, 90),
		field.Float("lon").Range(-180, 180),
		field.Int("population").Optional().Nillable(),
		field.String("source").Comment("Where the row comes from."),
	}
}

// Edges of Place.
func (Place) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("centres", Centre.Type).Ref("place"),
		edge.From("community_organisations", CommunityOrganisation.Type).Ref("place"),
	}
}

// Indexes of Place.
func (Place) Indexes() []ent.Index { return []ent.Index{index.Fields("folded")} }
