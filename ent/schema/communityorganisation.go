package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// CommunityOrganisation is what a community group has beside its Provider row.
type CommunityOrganisation struct{ ent.Schema }

// Mixin of CommunityOrganisation.
func (CommunityOrganisation) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of CommunityOrganisation.
func (CommunityOrganisation) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("provider_id", uuid.UUID{}).Immutable(),
		field.UUID("place_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("centre_id", uuid.UUID{}).Optional().Nillable().Comment("Its home centre."),
		field.String("charity_number").Optional(),
		field.String("nzbn").Optional(),
		field.Time("assured_on").SchemaType(day).Optional().Nillable().Comment("When the group last said that this is right."),
	}
}

// Edges of CommunityOrganisation.
func (CommunityOrganisation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("provider", Provider.Type).Ref("community_organisation").Unique().Required().Immutable().Field("provider_id"),
		edge.To("place", Place.Type).Unique().Field("place_id"),
		edge.To("centre", Centre.Type).Unique().Field("centre_id"),
	}
}

// Indexes of CommunityOrganisation.
func (CommunityOrganisation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("centre_id")}
}
