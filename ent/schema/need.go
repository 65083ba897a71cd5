package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Need is what a person would say they need help with.
type Need struct{ ent.Schema }

// Mixin of Need.
func (Need) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Need.
func (Need) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
		field.JSON("synonyms", []string{}).Default([]string{}),
		field.Int("position").Comment("The order in which needs are listed."),
		field.Bool("guarded").Default(false).Comment("It is about danger: pages about it protect the reader."),
	}
}

// Edges of Need.
func (Need) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("services", Service.Type).Ref("needs"),
		edge.From("resources", Resource.Type).Ref("needs"),
		edge.From("appointments", Appointment.Type).Ref("needs"),
	}
}
