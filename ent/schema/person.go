package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Person is somebody who booked: the only table with names, phones, emails and
// access needs, so that a person is erased in one place.
type Person struct{ ent.Schema }

// Mixin of Person.
func (Person) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of Person.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Sensitive().NotEmpty(),
		field.String("phone").Optional().Sensitive().Comment("E.164."),
		field.String("email").Optional().Sensitive().Comment("Lower case."),
		field.String("language").Default("en").Comment("BCP 47; messages are written in it."),
		field.String("interpreter").Optional().Sensitive(),
		field.Text("access_needs").Optional().Sensitive(),
		field.Bool("support_person").Default(false),
	}
}

// Edges of Person.
func (Person) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("appointments", Appointment.Type).Ref("person"),
		edge.From("messages", Message.Type).Ref("person"),
	}
}

// Indexes of Person.
func (Person) Indexes() []ent.Index {
	return []ent.Index{index.Fields("phone"), index.Fields("email")}
}
