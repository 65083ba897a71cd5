package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Resource is something to read or fill in that lies elsewhere: a form, a
// guideline, a brochure or a website.
type Resource struct{ ent.Schema }

// Mixin of Resource.
func (Resource) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Resource.
func (Resource) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("FORM", "GUIDELINE", "BROCHURE", "WEBSITE"),
		field.String("name").NotEmpty(),
		field.String("summary").Optional(),
		field.String("url").NotEmpty(),
		field.String("language").NotEmpty().Comment("BCP 47: the language it is written in."),
		field.UUID("provider_id", uuid.UUID{}).Optional().Nillable(),
	}
}

// Edges of Resource.
func (Resource) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("provider", Provider.Type).Unique().Field("provider_id"),
		edge.To("needs", Need.Type),
	}
}

// Indexes of Resource.
func (Resource) Indexes() []ent.Index {
	return []ent.Index{index.Fields("provider_id"), index.Fields("name", "id")}
}
