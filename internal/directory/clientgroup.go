package directory

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/clientgroup"
)

// ClientGroup is a group of people that a programme is for.
type ClientGroup struct {
	*ent.ClientGroup
	kin *kin[*ClientGroup]
}

// IsNode marks a ClientGroup as a Node.
func (*ClientGroup) IsNode() {}

// NodeID is the public id.
func (g *ClientGroup) NodeID() ID { return ID{"ClientGroup", g.ID} }

func (g *ClientGroup) key() uuid.UUID { return g.ID }

// NameMi is the name in te reo Māori.
func (g *ClientGroup) NameMi() *string { return g.Translations.In("mi", "name") }

// Services lists the services made for the group, by name.
func (g *ClientGroup) Services(ctx context.Context, page Page) (*ServiceConnection, error) {
	return lists(g.kin, argumentKey("services", nil, page), g.ID, func(ids []uuid.UUID) ([]*ServiceConnection, error) {
		return g.kin.dir.servicesForGroups(ctx, ids, page)
	})
}

// Centres lists the open centres made for the group, by name.
func (g *ClientGroup) Centres(ctx context.Context, page Page) (*CentreConnection, error) {
	return lists(g.kin, argumentKey("centres", nil, page), g.ID, func(ids []uuid.UUID) ([]*CentreConnection, error) {
		return g.kin.dir.centresForGroups(ctx, ids, page)
	})
}

func clientGroups(d *Directory, rows []*ent.ClientGroup) []*ClientGroup {
	family, all := newKin[*ClientGroup](d), make([]*ClientGroup, len(rows))
	for i, row := range rows {
		all[i] = &ClientGroup{ClientGroup: row, kin: family}
	}
	family.rows = all
	return all
}

// ClientGroups are all, by name.
func (d *Directory) ClientGroups(ctx context.Context) ([]*ClientGroup, error) {
	rows, err := d.ent.ClientGroup.Query().Order(clientgroup.ByName(), clientgroup.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the client groups: %w", err)
	}
	return clientGroups(d, rows), nil
}

// ClientGroupBySlug finds a group of people, nil when there is none.
func (d *Directory) ClientGroupBySlug(ctx context.Context, slug string) (*ClientGroup, error) {
	rows, err := d.ent.ClientGroup.Query().Where(clientgroup.Slug(slug)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read a client group: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	return clientGroups(d, rows)[0], nil
}
