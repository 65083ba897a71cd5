package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Provider is a body that serves people: the row that an Agency and a
// CommunityOrganisation share, so that whatever points at one has one column.
type Provider struct{ ent.Schema }

// Mixin of Provider.
func (Provider) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Provider.
func (Provider) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("AGENCY", "COMMUNITY_ORGANISATION").Immutable(),
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
		field.String("summary").NotEmpty(),
		field.Text("description").Optional(),
		field.String("website").Optional(),
		field.String("phone").Optional(),
		field.String("email").Optional(),
	}
}

// Edges of Provider.
func (Provider) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("agency", Agency.Type).Unique(),
		edge.To("community_organisation", CommunityOrganisation.Type).Unique(),
		edge.From("services", Service.Type).Ref("provider"),
		edge.From("schedules", VisitSchedule.Type).Ref("provider"),
		edge.From("visits", Visit.Type).Ref("provider"),
	}
}

// Indexes of Provider.
func (Provider) Indexes() []ent.Index { return []ent.Index{index.Fields("kind", "name", "id")} }
