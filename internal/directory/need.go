package directory

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/need"
	"heartland/internal/fault"
)

// Need is what somebody would say they need help with.
type Need struct {
	*ent.Need
	kin *kin[*Need]
}

// IsNode marks a Need as a Node.
func (*Need) IsNode() {}

// NodeID is the public id.
func (n *Need) NodeID() ID { return ID{"Need", n.ID} }

func (n *Need) key() uuid.UUID { return n.ID }

// NameMi is the name in te reo Māori.
func (n *Need) NameMi() *string { return n.Translations.In("mi", "name") }

// Services lists the services that help with it.
func (n *Need) Services(ctx context.Context, near *PlaceInput, page Page) (*ServiceConnection, error) {
	point, err := n.kin.dir.Locate(near)
	if err != nil {
		return nil, err
	}
	return lists(n.kin, argumentKey("services", point, page), n.ID, func(ids []uuid.UUID) ([]*ServiceConnection, error) {
		return n.kin.dir.servicesFor(ctx, ids, point, page)
	})
}

// Visits lists who comes that helps with it: near a point at the nearest open
// centres, day by day.
func (n *Need) Visits(ctx context.Context, near *PlaceInput, filter *VisitFilter, page Page) (*VisitConnection, error) {
	point, err := n.kin.dir.Locate(near)
	if err != nil {
		return nil, err
	}
	wanted, id := VisitFilter{}, n.NodeID()
	if filter != nil {
		wanted = *filter
	}
	if wanted.Need != nil && *wanted.Need != id {
		return nil, fault.New(fault.Invalid, "Ask for another need's visits at that need.", "need")
	}
	wanted.Need = &id
	scope := visitScope{}
	if point != nil {
		scope.points, scope.nearest = []Point{*point}, nearestForVisits
	}
	return firstOf(n.kin.dir.listVisits(ctx, scope, &wanted, page))
}

func needs(d *Directory, rows []*ent.Need) []*Need {
	family, all := newKin[*Need](d), make([]*Need, len(rows))
	for i, row := range rows {
		all[i] = &Need{Need: row, kin: family}
	}
	family.rows = all
	return all
}

// NeedsOf are the needs of rows that were read elsewhere.
func (d *Directory) NeedsOf(rows []*ent.Need) []*Need { return needs(d, rows) }

// Needs are all, in the order in which they are listed.
func (d *Directory) Needs(ctx context.Context) ([]*Need, error) {
	rows, err := d.ent.Need.Query().Order(need.ByPosition(), need.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the needs: %w", err)
	}
	return needs(d, rows), nil
}

// NeedBySlug finds a need, nil when there is none.
func (d *Directory) NeedBySlug(ctx context.Context, slug string) (*Need, error) {
	rows, err := d.ent.Need.Query().Where(need.Slug(slug)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read a need: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	return needs(d, rows)[0], nil
}
