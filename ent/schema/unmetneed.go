package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// UnmetNeed counts searches of a month and region that found nothing. What was
// typed is kept nowhere: in a town of 300 that is a person.
type UnmetNeed struct{ ent.Schema }

// Mixin of UnmetNeed.
func (UnmetNeed) Mixin() []ent.Mixin { return []ent.Mixin{Row{}} }

// Fields of UnmetNeed.
func (UnmetNeed) Fields() []ent.Field {
	return []ent.Field{
		field.String("word").Immutable().Comment("Of our own vocabulary, the nearest; empty when none was near."),
		field.String("region").NotEmpty().Immutable(),
		field.Time("month").SchemaType(day).Immutable().Comment("Its first day."),
		field.Int("count").Positive(),
	}
}

// Annotations of UnmetNeed.
func (UnmetNeed) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"unmet_need_month": "month = date_trunc('month', month)::date AND count > 0",
	})}
}

// Indexes of UnmetNeed.
func (UnmetNeed) Indexes() []ent.Index {
	return []ent.Index{index.Fields("month", "region", "word").Unique()}
}
