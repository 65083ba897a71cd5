package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Centre is one roof under which agencies visit and community groups work.
type Centre struct{ ent.Schema }

// Mixin of Centre.
func (Centre) Mixin() []ent.Mixin { return []ent.Mixin{Row{}, Public{}} }

// Fields of Centre.
func (Centre) Fields() []ent.Field {
	return append(centreListing(), centreSettings()...)
}

func centreListing() []ent.Field {
	return []ent.Field{
		field.String("slug").Unique().NotEmpty(),
		field.String("name").NotEmpty(),
		field.Enum("kind").Values("PROVINCIAL", "URBAN", "OUTREACH", "CLIENT_GROUP_HUB"),
		field.Enum("status").Values("PLANNED", "OPEN", "CLOSED").Default("OPEN"),
		field.String("opened_on").Optional().Comment("As precise as it is known: 2001, 2001-05 or 2001-05-11."),
		field.UUID("place_id", uuid.UUID{}),
		field.UUID("parent_id", uuid.UUID{}).Optional().Nillable(),
		field.String("street").Optional(),
		field.String("postcode").Optional(),
		field.Float("lat").Range(-90, 90),
		field.Float("lon").Range(-180, 180),
		field.String("time_zone").NotEmpty().Comment("IANA name; decides every local time at this centre."),
		field.String("phone").Optional(),
		field.String("email").Optional(),
		field.Text("about").Optional(),
		field.Text("directions").Optional(),
		field.Enum("premises").Values("CO_LOCATED", "COMMUNITY", "PURPOSE_BUILT").Default("COMMUNITY"),
		field.JSON("facilities", []string{}).Default([]string{}),
		field.JSON("accessibility", []string{}).Default([]string{}),
		field.JSON("languages", []string{}).Default([]string{}),
		field.JSON("hours", []Hours{}).Optional().Comment("Null where they are not known, which is not the same as closed."),
		field.JSON("hours_exceptions", []HoursException{}).Default([]HoursException{}),
		field.String("anniversary").Optional().Comment("Key of the regional anniversary day that this centre keeps."),
	}
}

func centreSettings() []ent.Field {
	return []ent.Field{
		field.String("coordinator_name").Optional().Comment("First name, shown with consent."),
		field.JSON("coordinator_languages", []string{}).Default([]string{}),
		field.JSON("coordinator_hours", []Hours{}).Default([]Hours{}),
		field.String("coordinator_cover").Optional().Comment("Who stands in when the coordinator is away."),
		field.Int("lead_time_hours").Default(2).NonNegative(),
		field.Int("horizon_days").Default(90).Positive(),
		field.Int("live_bookings_per_person").Default(3).Positive(),
		field.Int("kept_slots").Default(0).NonNegative().Comment("How many of a visit's last slots are kept for the coordinator."),
	}
}

// Edges of Centre.
func (Centre) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("place", Place.Type).Unique().Required().Field("place_id"),
		edge.To("outreach_sites", Centre.Type).From("parent").Unique().Field("parent_id"),
		edge.To("client_groups", ClientGroup.Type),
		edge.From("schedules", VisitSchedule.Type).Ref("centre"),
		edge.From("visits", Visit.Type).Ref("centre"),
		edge.From("community_organisations", CommunityOrganisation.Type).Ref("centre"),
	}
}

// Indexes of Centre.
func (Centre) Indexes() []ent.Index {
	return []ent.Index{index.Fields("place_id"), index.Fields("parent_id")}
}
