package directory

import (
	"context"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/centre"
)

// CentreFilter says which centres; all that are given must hold.
type CentreFilter struct {
	ClientGroup  *ID
	Kind         []centre.Kind
	Status       []centre.Status
	Region       *string
	Provider     *ID
	Need         *ID
	WithinKm     *float64
	UpdatedSince *time.Time
}

// Centres lists centres: near a point, nearest first; else by name.
func (d *Directory) Centres(ctx context.Context, near *Point, filter *CentreFilter, page Page) (*CentreConnection, error) {
	var points []Point
	if near != nil {
		points = []Point{*near}
	}
	return firstOf(d.listCentres(ctx, points, filter, page))
}

func (d *Directory) listCentres(ctx context.Context, points []Point, filter *CentreFilter, page Page) ([]*CentreConnection, error) {
	l := centresByName()
	if len(points) > 0 {
		l.parents = byPoint(l.stmt, points)
		l.km = "distance_km(p.lat, p.lon, c.lat, c.lon)"
		l.order = []sortKey{{l.km, "float8"}, {"c.id", "uuid"}}
	}
	if filter != nil {
		if err := filterCentres(l, filter); err != nil {
			return nil, err
		}
	}
	return d.readCentres(ctx, l, max(1, len(points)), page)
}

// centresForGroups lists the open centres made for each group of people.
func (d *Directory) centresForGroups(ctx context.Context, groups []uuid.UUID, page Page) ([]*CentreConnection, error) {
	l := centresByName()
	l.where = []string{"c.status = 'OPEN'", "c.id IN (SELECT centre_id FROM centre_client_groups WHERE client_group_id = p.id)"}
	l.parents = byParent(l.stmt, groups)
	return d.readCentres(ctx, l, len(groups), page)
}

func centresByName() *listing {
	return &listing{stmt: &statement{}, id: "c.id", from: "centres AS c", order: []sortKey{{"c.name", "text"}, {"c.id", "uuid"}}}
}

func (d *Directory) readCentres(ctx context.Context, l *listing, parents int, page Page) ([]*CentreConnection, error) {
	var err error
	if l.window, err = page.check(len(l.order)); err != nil {
		return nil, err
	}
	family := newKin[*Centre](d)
	return read(d, l, parents, func(page func(*entsql.Selector)) ([]*ent.Centre, error) {
		q := d.ent.Centre.Query()
		q.Modify(page)
		return q.All(ctx)
	}, func(h hit[*ent.Centre]) *Centre { return newCentre(family, h.row, h.km) })
}

func filterCentres(l *listing, filter *CentreFilter) error {
	if err := l.andID(filter.ClientGroup, "clientGroup",
		"c.id IN (SELECT centre_id FROM centre_client_groups WHERE client_group_id = %s)", "ClientGroup"); err != nil {
		return err
	}
	if err := l.andID(filter.Provider, "provider",
		"(c.id IN (SELECT s.centre_id FROM visit_schedules AS s WHERE s.provider_id = %[1]s AND "+running+") OR c.id IN (SELECT centre_id FROM visits WHERE provider_id = %[1]s AND ends_at > now()))", providerKinds...); err != nil {
		return err
	}
	if err := l.andID(filter.Need, "need",
		"c.id IN (SELECT s.centre_id "+offeredAt+" JOIN service_needs AS sn ON sn.service_id = o.service_id WHERE sn.need_id = %s)", "Need"); err != nil {
		return err
	}
	if len(filter.Kind) > 0 {
		l.andOneOf("c.kind", texts(filter.Kind))
	}
	if len(filter.Status) > 0 {
		l.andOneOf("c.status", texts(filter.Status))
	}
	if filter.Region != nil {
		l.and("c.place_id IN (SELECT id FROM places WHERE lower(region) = lower(%s))", *filter.Region)
	}
	if filter.UpdatedSince != nil {
		l.and("c.updated_at >= %s", *filter.UpdatedSince)
	}
	if filter.WithinKm == nil {
		return nil
	}
	if l.km == "" {
		return needsNear(filter.WithinKm)
	}
	l.and(l.km+" <= %s", *filter.WithinKm)
	return checkKm(*filter.WithinKm)
}
