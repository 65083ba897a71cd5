package directory

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/provider"
)

// ProviderFilter says which providers; all that are given must hold.
type ProviderFilter struct {
	Need         *ID
	Region       *string
	Centre       *ID
	UpdatedSince *time.Time
}

// Agencies lists the government agencies, by name.
func (d *Directory) Agencies(ctx context.Context, filter *ProviderFilter, page Page) (*AgencyConnection, error) {
	return listProviders(ctx, d, provider.KindAGENCY, filter, page, func(b *body) *Agency { return &Agency{b} })
}

// CommunityOrganisations lists the community groups, by name.
func (d *Directory) CommunityOrganisations(ctx context.Context, filter *ProviderFilter, page Page) (*CommunityOrganisationConnection, error) {
	return listProviders(ctx, d, provider.KindCOMMUNITY_ORGANISATION, filter, page,
		func(b *body) *CommunityOrganisation { return &CommunityOrganisation{b} })
}

func listProviders[N any](
	ctx context.Context, d *Directory, kind provider.Kind, filter *ProviderFilter, page Page, node func(*body) N,
) (*Connection[N], error) {
	l := &listing{stmt: &statement{}, id: "t.id", from: "providers AS t"}
	l.and("t.kind = %s", string(kind))
	if filter != nil {
		if err := filterProviders(l, filter); err != nil {
			return nil, err
		}
	}
	return firstOf(readProviders(ctx, d, l, 1, page, node))
}

// atHome is where a provider visits, is resident or is at home.
const atHome = `t.id IN (
	SELECT s.provider_id FROM visit_schedules AS s JOIN centres AS c ON c.id = s.centre_id JOIN places AS pl ON pl.id = c.place_id WHERE ` + running + ` AND %[1]s
	UNION SELECT o.provider_id FROM community_organisations AS o JOIN centres AS c ON c.id = o.centre_id JOIN places AS pl ON pl.id = c.place_id WHERE %[1]s)`

// running is a schedule that has not ended.
const running = "(s.valid_to IS NULL OR s.valid_to >= CURRENT_DATE)"

func filterProviders(l *listing, filter *ProviderFilter) error {
	if err := l.andID(filter.Need, "need",
		"t.id IN (SELECT sv.provider_id FROM services AS sv JOIN service_needs AS sn ON sn.service_id = sv.id WHERE sv.status = 'ACTIVE' AND sn.need_id = %s)", "Need"); err != nil {
		return err
	}
	if filter.Region != nil {
		l.and(fmt.Sprintf(atHome, "lower(pl.region) = lower(%[1]s)"), *filter.Region)
	}
	if err := l.andID(filter.Centre, "centre", fmt.Sprintf(atHome, "c.id = %[1]s"), "Centre"); err != nil {
		return err
	}
	if filter.UpdatedSince != nil {
		l.and("t.updated_at >= %s", *filter.UpdatedSince)
	}
	return nil
}

// organisationsOf lists the community organisations whose home each centre is.
func (d *Directory) organisationsOf(ctx context.Context, centres []uuid.UUID, page Page) ([]*CommunityOrganisationConnection, error) {
	l := &listing{
		stmt: &statement{}, id: "t.id", where: []string{"o.centre_id = p.id"},
		from: "community_organisations AS o JOIN providers AS t ON t.id = o.provider_id",
	}
	l.parents = byParent(l.stmt, centres)
	return readProviders(ctx, d, l, len(centres), page, func(b *body) *CommunityOrganisation { return &CommunityOrganisation{b} })
}

func readProviders[N any](ctx context.Context, d *Directory, l *listing, parents int, page Page, node func(*body) N) ([]*Connection[N], error) {
	l.order = []sortKey{{"t.name", "text"}, {"t.id", "uuid"}}
	var err error
	if l.window, err = page.check(len(l.order)); err != nil {
		return nil, err
	}
	family := newKin[*body](d)
	return read(d, l, parents, func(page func(*entsql.Selector)) ([]*ent.Provider, error) {
		q := d.ent.Provider.Query()
		q.Modify(page)
		return q.All(ctx)
	}, func(h hit[*ent.Provider]) N { return node(newBody(family, h.row)) })
}
