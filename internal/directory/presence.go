package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/predicate"
	"heartland/ent/provider"
	"heartland/ent/schema"
	"heartland/ent/visitschedule"
	"heartland/internal/timetable"
)

// Presence is a provider that is at a centre all the time: a schedule in mode
// RESIDENT, for which no visits are written.
type Presence struct {
	*ent.VisitSchedule
	kin *kin[*Presence]
}

// IsNode marks a Presence as a Node.
func (*Presence) IsNode() {}

// NodeID is the public id.
func (p *Presence) NodeID() ID { return ID{"Presence", p.ID} }

// Provider is who is there.
func (p *Presence) Provider(ctx context.Context) (Provider, error) {
	providers, err := related(ctx, p.kin, "provider", func(p *Presence) *uuid.UUID { return &p.ProviderID }, p.kin.dir.providersByID)
	return providers[p.ProviderID], err
}

// Centre is where.
func (p *Presence) Centre(ctx context.Context) (*Centre, error) {
	centres, err := related(ctx, p.kin, "centre", func(p *Presence) *uuid.UUID { return &p.CentreID }, p.kin.dir.centresByID)
	return centres[p.CentreID], err
}

// Services are what they do there.
func (p *Presence) Services(ctx context.Context) ([]*Service, error) {
	services, err := related(ctx, p.kin, "services", func(p *Presence) *uuid.UUID { return &p.ID }, p.kin.dir.servicesBySchedule)
	return services[p.ID], err
}

// Hours are when they are there: the days of the week that the rule names.
func (p *Presence) Hours() []*OpeningHours {
	var hours []schema.Hours
	for _, part := range strings.Split(p.Rule, ";") {
		days, ok := strings.CutPrefix(part, "BYDAY=")
		if !ok {
			continue
		}
		for _, day := range strings.Split(days, ",") {
			if weekday := slices.Index([]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}, day); weekday >= 0 {
				hours = append(hours, schema.Hours{Weekday: weekday, Opens: p.StartsAt, Closes: p.EndsAt})
			}
		}
	}
	return week(hours)
}

func (d *Directory) presencesAt(ctx context.Context, centres []uuid.UUID) (map[uuid.UUID][]*Presence, error) {
	rows, err := d.presences(ctx, anyOf[predicate.VisitSchedule](visitschedule.FieldCentreID, centres))
	if err != nil {
		return nil, err
	}
	byCentre := make(map[uuid.UUID][]*Presence)
	for _, row := range rows {
		byCentre[row.CentreID] = append(byCentre[row.CentreID], row)
	}
	return byCentre, nil
}

// presences reads those that have not ended, by the provider's name.
func (d *Directory) presences(ctx context.Context, which predicate.VisitSchedule) ([]*Presence, error) {
	today := timetable.DateOf(d.now().In(home)).UTC()
	rows, err := d.ent.VisitSchedule.Query().
		Where(which, visitschedule.ModeEQ(visitschedule.ModeRESIDENT),
			visitschedule.Or(visitschedule.ValidToIsNil(), visitschedule.ValidToGTE(today))).
		Order(visitschedule.ByProviderField(provider.FieldName), visitschedule.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read who is there every day: %w", err)
	}
	family := newKin[*Presence](d)
	for _, row := range rows {
		family.rows = append(family.rows, &Presence{VisitSchedule: row, kin: family})
	}
	return family.rows, nil
}
