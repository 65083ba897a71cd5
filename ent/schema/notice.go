package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Notice is a message for some days about one centre, provider or visit.
type Notice struct{ ent.Schema }

// Mixin of Notice.
func (Notice) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Notice.
func (Notice) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("severity").Values("INFO", "CHANGE", "URGENT"),
		field.String("words").NotEmpty(),
		field.Time("first_day").SchemaType(day),
		field.Time("last_day").SchemaType(day),
		field.UUID("centre_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("provider_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("visit_id", uuid.UUID{}).Optional().Nillable(),
	}
}

// Edges of Notice.
func (Notice) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("centre", Centre.Type).Unique().Field("centre_id").Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("provider", Provider.Type).Unique().Field("provider_id").Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("visit", Visit.Type).Unique().Field("visit_id").Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Notice.
func (Notice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("centre_id"), index.Fields("provider_id"), index.Fields("visit_id")}
}

// Annotations of Notice.
func (Notice) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"notice_span":      "first_day <= last_day",
		"notice_about_one": "num_nonnulls(centre_id, provider_id, visit_id) = 1",
	})}
}
