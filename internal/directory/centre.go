package directory

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/centre"
	"heartland/ent/predicate"
	"heartland/internal/timetable"
)

// Centre is one roof; its times are in its own zone.
type Centre struct {
	*ent.Centre
	UpdatedAt  time.Time
	DistanceKm *float64
	kin        *kin[*Centre]
}

// Address is where a centre stands.
type Address struct {
	Street, Town, Region string
	Postcode             *string
}

// Coordinator is who welcomes people at a centre.
type Coordinator struct {
	FirstName string
	Languages []string
	DeskHours []*OpeningHours
	CoveredBy *string
}

// IsNode marks a Centre as a Node.
func (*Centre) IsNode() {}

// NodeID is the public id.
func (c *Centre) NodeID() ID { return ID{"Centre", c.ID} }

func (c *Centre) key() uuid.UUID { return c.ID }

func newCentre(family *kin[*Centre], row *ent.Centre, km *float64) *Centre {
	c := &Centre{Centre: row, UpdatedAt: row.UpdatedAt.In(zone(row.TimeZone)), DistanceKm: km, kin: family}
	family.rows = append(family.rows, c)
	return c
}

// from is the same centre seen from another point.
func (c *Centre) from(km *float64) *Centre {
	seen := *c
	seen.DistanceKm = km
	return &seen
}

// NameMi is the name in te reo Māori.
func (c *Centre) NameMi() *string { return c.Translations.In("mi", "name") }

// Place is the town it is in.
func (c *Centre) Place() *Place { return c.kin.dir.place(c.PlaceID) }

// Address is where it stands, nil when that is not known.
func (c *Centre) Address() *Address {
	if c.Street == "" {
		return nil
	}
	town := c.Place()
	return &Address{Street: c.Street, Town: town.Name, Region: town.Region, Postcode: filled(c.Postcode)}
}

// Coordinator is who welcomes people, nil when nobody is shown.
func (c *Centre) Coordinator() *Coordinator {
	if c.CoordinatorName == "" {
		return nil
	}
	return &Coordinator{
		FirstName: c.CoordinatorName, Languages: c.CoordinatorLanguages,
		DeskHours: week(c.CoordinatorHours), CoveredBy: filled(c.CoordinatorCover),
	}
}

// Parent is the centre whose people travel to this outreach site.
func (c *Centre) Parent(ctx context.Context) (*Centre, error) {
	if c.ParentID == nil {
		return nil, nil
	}
	parents, err := related(ctx, c.kin, "parent", func(c *Centre) *uuid.UUID { return c.ParentID }, c.kin.dir.centresByID)
	return parents[*c.ParentID], err
}

// OutreachSites are the sites that its people travel to.
func (c *Centre) OutreachSites(ctx context.Context) ([]*Centre, error) {
	sites, err := together(c.kin, "sites", func(rows []*Centre) (map[uuid.UUID][]*Centre, error) {
		found, err := c.kin.dir.ent.Centre.Query().Where(anyOf[predicate.Centre](centre.FieldParentID, keys(rows))).
			Order(centre.ByName(), centre.ByID()).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read outreach sites: %w", err)
		}
		family, byParent := newKin[*Centre](c.kin.dir), make(map[uuid.UUID][]*Centre)
		for _, row := range found {
			byParent[*row.ParentID] = append(byParent[*row.ParentID], newCentre(family, row, nil))
		}
		return byParent, nil
	})
	return sites[c.ID], err
}

// ClientGroups are the groups of people it is for.
func (c *Centre) ClientGroups(ctx context.Context) ([]*ClientGroup, error) {
	groups, err := together(c.kin, "groups", func(rows []*Centre) (map[uuid.UUID][]*ClientGroup, error) {
		found, err := c.kin.dir.ent.Centre.Query().Where(anyOf[predicate.Centre](centre.FieldID, keys(rows))).WithClientGroups().All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the groups of centres: %w", err)
		}
		byCentre := make(map[uuid.UUID][]*ClientGroup)
		for _, row := range found {
			byCentre[row.ID] = clientGroups(c.kin.dir, row.Edges.ClientGroups)
		}
		return byCentre, nil
	})
	return groups[c.ID], err
}

// Visits lists who visits it, and when.
func (c *Centre) Visits(ctx context.Context, filter *VisitFilter, page Page) (*VisitConnection, error) {
	return lists(c.kin, argumentKey("visits", filter, page), c.ID, func(ids []uuid.UUID) ([]*VisitConnection, error) {
		return c.kin.dir.listVisits(ctx, visitScope{column: "centre_id", parents: ids}, filter, page)
	})
}

// CommunityOrganisations lists those whose home it is.
func (c *Centre) CommunityOrganisations(ctx context.Context, page Page) (*CommunityOrganisationConnection, error) {
	return lists(c.kin, argumentKey("organisations", nil, page), c.ID, func(ids []uuid.UUID) ([]*CommunityOrganisationConnection, error) {
		return c.kin.dir.organisationsOf(ctx, ids, page)
	})
}

// Presences are who is there all the time.
func (c *Centre) Presences(ctx context.Context) ([]*Presence, error) {
	presences, err := together(c.kin, "presences", func(rows []*Centre) (map[uuid.UUID][]*Presence, error) {
		return c.kin.dir.presencesAt(ctx, keys(rows))
	})
	return presences[c.ID], err
}

// OpenNow says whether it is open, nil where its hours are not known.
func (c *Centre) OpenNow() *bool {
	state := c.opening()
	return state.open
}

// OpensAt is when it opens next, nil while it is open.
func (c *Centre) OpensAt() *time.Time { return c.opening().opensAt }

// ClosesAt is when it closes, nil while it is closed.
func (c *Centre) ClosesAt() *time.Time { return c.opening().closesAt }

func (c *Centre) opening() opening {
	if c.Status != centre.StatusOPEN {
		closed := false
		return opening{open: &closed}
	}
	return openingAt(c.kin.dir.now().In(zone(c.TimeZone)), c.Centre.Hours, c.Centre.HoursExceptions, c.Anniversary)
}

// Today are the hours of this day on the centre's clock, none when it stays
// closed; known is false where nobody knows them.
func (c *Centre) Today() (hours []*OpeningHours, known bool) {
	if c.Centre.Hours == nil {
		return nil, false
	}
	today := timetable.DateOf(c.kin.dir.now().In(zone(c.TimeZone)))
	return spansOn(today, c.Centre.Hours, c.Centre.HoursExceptions, c.Anniversary), true
}

// Hours are the week's hours.
func (c *Centre) Hours() []*OpeningHours { return week(c.Centre.Hours) }

// HoursExceptions are the coming days whose hours differ.
func (c *Centre) HoursExceptions() []*HoursException {
	today := timetable.DateOf(c.kin.dir.now().In(zone(c.TimeZone)))
	var coming []*HoursException
	for _, e := range c.Centre.HoursExceptions {
		if date, err := timetable.ParseDate(e.Date); err == nil && !date.Before(today) {
			coming = append(coming, newException(date, e))
		}
	}
	slices.SortFunc(coming, func(a, b *HoursException) int { return a.Date.Compare(b.Date) })
	return coming
}

func (d *Directory) centresByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*Centre, error) {
	rows, err := d.ent.Centre.Query().Where(anyOf[predicate.Centre](centre.FieldID, ids)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read centres: %w", err)
	}
	family, byID := newKin[*Centre](d), make(map[uuid.UUID]*Centre, len(rows))
	for _, row := range rows {
		byID[row.ID] = newCentre(family, row, nil)
	}
	return byID, nil
}

// CentreBySlug finds a centre, nil when there is none.
func (d *Directory) CentreBySlug(ctx context.Context, slug string) (*Centre, error) {
	row, err := d.ent.Centre.Query().Where(centre.Slug(slug)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read a centre: %w", err)
	}
	return newCentre(newKin[*Centre](d), row, nil), nil
}
