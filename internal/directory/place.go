package directory

import (
	"context"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/centre"
	"heartland/internal/fault"
)

// Place is a town or locality.
type Place struct {
	*ent.Place
	kin *kin[*Place]
}

// PlaceInput says where somebody is, in one of these ways.
type PlaceInput struct {
	ID    *ID
	Slug  *string
	Name  *string
	Point *Point
}

// AmbiguousPlace is a name that several places share.
type AmbiguousPlace struct {
	fault      *fault.Error
	Candidates []*Place
}

func (e *AmbiguousPlace) Error() string { return e.fault.Error() }

func (e *AmbiguousPlace) Unwrap() error { return e.fault }

// IsNode marks a Place as a Node.
func (*Place) IsNode() {}

// NodeID is the public id.
func (p *Place) NodeID() ID { return ID{"Place", p.ID} }

func newPlace(family *kin[*Place], row *ent.Place) *Place {
	p := &Place{Place: row, kin: family}
	family.rows = append(family.rows, p)
	return p
}

func (p *Place) point() Point { return Point{p.Lat, p.Lon} }

// Centres are the nearest open ones however far.
func (p *Place) Centres(ctx context.Context, first *int) ([]*Centre, error) {
	size := 5
	if first != nil {
		size = *first
	}
	page := Page{First: &size}
	filter := &CentreFilter{Status: []centre.Status{centre.StatusOPEN}}
	connection, err := around(p, argumentKey("centres", nil, page), func(points []Point) ([]*CentreConnection, error) {
		return p.kin.dir.listCentres(ctx, points, filter, page)
	})
	if err != nil {
		return nil, err
	}
	return connection.Nodes(), nil
}

// nearestForVisits is at how many centres a town's visits are looked for when
// no distance is given.
const nearestForVisits = 5

// Visits lists who is coming to the town or near it: day by day, nearest first.
func (p *Place) Visits(ctx context.Context, filter *VisitFilter, page Page) (*VisitConnection, error) {
	return around(p, argumentKey("visits", filter, page), func(points []Point) ([]*VisitConnection, error) {
		return p.kin.dir.listVisits(ctx, visitScope{points: points, nearest: nearestForVisits}, filter, page)
	})
}

// around reads a list for each of the place's kin, by their points.
func around[N any](p *Place, key string, read func([]Point) ([]*Connection[N], error)) (*Connection[N], error) {
	all, err := together(p.kin, key, func(rows []*Place) (map[uuid.UUID]*Connection[N], error) {
		points := make([]Point, len(rows))
		for i, row := range rows {
			points[i] = row.point()
		}
		pages, err := read(points)
		if err != nil {
			return nil, err
		}
		byID := make(map[uuid.UUID]*Connection[N], len(rows))
		for i, row := range rows {
			byID[row.ID] = pages[i]
		}
		return byID, nil
	})
	return all[p.ID], err
}

// SearchPlaces finds towns by what someone typed.
func (d *Directory) SearchPlaces(typed string, first int) ([]*PlaceMatch, error) {
	if first < 1 || first > maxPage {
		return nil, fault.New(fault.Invalid, "A list holds 1 to 100.", "first")
	}
	if len(typed) > 200 {
		return nil, fault.New(fault.Invalid, "That is too long for the name of a town.", "search")
	}
	family := newKin[*Place](d)
	matches := []*PlaceMatch{}
	for _, c := range d.places.search(typed, first) {
		matches = append(matches, &PlaceMatch{Place: newPlace(family, c.place), Match: c.kind})
	}
	return matches, nil
}

// PlaceBySlug finds a town, nil when there is none.
func (d *Directory) PlaceBySlug(slug string) *Place {
	row := d.places.bySlug[slug]
	if row == nil {
		return nil
	}
	return newPlace(newKin[*Place](d), row)
}

func (d *Directory) place(id uuid.UUID) *Place {
	row := d.places.byID[id]
	if row == nil {
		return nil
	}
	return newPlace(newKin[*Place](d), row)
}

// Locate turns where somebody says they are into a point. fault.Invalid when
// there is no such place; AmbiguousPlace when several share the name.
func (d *Directory) Locate(near *PlaceInput) (*Point, error) {
	if near == nil {
		return nil, nil
	}
	if near.Point != nil {
		return checkPoint(near.Point)
	}
	found, err := d.placeOf(near)
	if err != nil {
		return nil, err
	}
	at := found.point()
	return &at, nil
}

// placeOf is the place that is not given as a point.
func (d *Directory) placeOf(near *PlaceInput) (*Place, error) {
	var found *Place
	switch {
	case near.ID != nil:
		key, err := near.ID.Of("id", "Place")
		if err != nil {
			return nil, err
		}
		found = d.place(key)
	case near.Slug != nil:
		found = d.PlaceBySlug(*near.Slug)
	case near.Name != nil:
		named, err := d.placeNamed(*near.Name)
		if err != nil {
			return nil, err
		}
		found = named
	}
	if found == nil {
		return nil, fault.New(fault.Invalid, "We do not know this place. Look for it with places(search:).", "near")
	}
	return found, nil
}

func checkPoint(p *Point) (*Point, error) {
	if !(p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180) {
		return nil, fault.New(fault.Invalid, "Latitude goes from -90 to 90 and longitude from -180 to 180.", "point")
	}
	return p, nil
}

func (d *Directory) placeNamed(name string) (*Place, error) {
	family := newKin[*Place](d)
	var same []*Place
	for _, row := range d.places.byName[joined(townKey(name))] {
		same = append(same, newPlace(family, row))
	}
	switch len(same) {
	case 0:
		return nil, nil
	case 1:
		return same[0], nil
	}
	return nil, &AmbiguousPlace{
		fault:      fault.New(fault.Invalid, "Several places have this name. Choose one by its slug.", "name"),
		Candidates: same,
	}
}
