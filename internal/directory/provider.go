package directory

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/agency"
	"heartland/ent/communityorganisation"
	"heartland/ent/provider"
	"heartland/internal/timetable"
)

// providerKinds are the kinds of id that name a provider; both carry the
// provider's own key.
var providerKinds = []string{"Agency", "CommunityOrganisation"}

// Provider is a body that serves people: an Agency or a CommunityOrganisation.
type Provider interface {
	Node
	IsProvider()
}

// body is what both kinds of provider share.
type body struct {
	*ent.Provider
	UpdatedAt time.Time
	kin       *kin[*body]
}

// Agency is a government agency.
type Agency struct{ *body }

// CommunityOrganisation is a community group.
type CommunityOrganisation struct{ *body }

// ProviderFilter says which providers; all that are given must hold.
type ProviderFilter struct {
	Need         *ID
	Region       *string
	Centre       *ID
	UpdatedSince *time.Time
}

// IsNode marks an Agency as a Node.
func (*Agency) IsNode() {}

// IsNode marks a CommunityOrganisation as a Node.
func (*CommunityOrganisation) IsNode() {}

// IsProvider marks an Agency as a Provider.
func (*Agency) IsProvider() {}

// IsProvider marks a CommunityOrganisation as a Provider.
func (*CommunityOrganisation) IsProvider() {}

// NodeID is the public id.
func (a *Agency) NodeID() ID { return ID{"Agency", a.ID} }

// NodeID is the public id.
func (o *CommunityOrganisation) NodeID() ID { return ID{"CommunityOrganisation", o.ID} }

func (b *body) key() uuid.UUID { return b.ID }

func newBody(family *kin[*body], row *ent.Provider) *body {
	b := &body{Provider: row, UpdatedAt: row.UpdatedAt.In(home), kin: family}
	family.rows = append(family.rows, b)
	return b
}

func (b *body) provider() Provider {
	if b.Kind == provider.KindAGENCY {
		return &Agency{b}
	}
	return &CommunityOrganisation{b}
}

// NameMi is the name in te reo Māori.
func (b *body) NameMi() *string { return b.Translations.In("mi", "name") }

// Services lists what it does for people.
func (b *body) Services(ctx context.Context, page Page) (*ServiceConnection, error) {
	return lists(b.kin, argumentKey("services", nil, page), b.ID, func(ids []uuid.UUID) ([]*ServiceConnection, error) {
		return b.kin.dir.servicesOf(ctx, ids, page)
	})
}

// Visits lists where it visits, and when.
func (b *body) Visits(ctx context.Context, filter *VisitFilter, page Page) (*VisitConnection, error) {
	return lists(b.kin, argumentKey("visits", filter, page), b.ID, func(ids []uuid.UUID) ([]*VisitConnection, error) {
		return b.kin.dir.listVisits(ctx, visitScope{column: "provider_id", parents: ids}, filter, page)
	})
}

func (a *Agency) row(ctx context.Context) (*ent.Agency, error) {
	rows, err := together(a.kin, "agency", func(kin []*body) (map[uuid.UUID]*ent.Agency, error) {
		found, err := a.kin.dir.ent.Agency.Query().Where(agency.ProviderIDIn(keys(kin)...)).All(ctx)
		byProvider := make(map[uuid.UUID]*ent.Agency, len(found))
		for _, row := range found {
			byProvider[row.ProviderID] = row
		}
		return byProvider, err
	})
	if err == nil && rows[a.ID] == nil {
		err = fmt.Errorf("provider %s has no agency row", a.ID)
	}
	return rows[a.ID], err
}

// Aliases are its other and former names.
func (a *Agency) Aliases(ctx context.Context) ([]string, error) {
	row, err := a.row(ctx)
	if err != nil {
		return nil, err
	}
	return row.Aliases, nil
}

// ParentName is the ministry or department it belongs to.
func (a *Agency) ParentName(ctx context.Context) (*string, error) {
	row, err := a.row(ctx)
	if err != nil {
		return nil, err
	}
	return filled(row.ParentName), nil
}

func (o *CommunityOrganisation) row(ctx context.Context) (*ent.CommunityOrganisation, error) {
	rows, err := together(o.kin, "organisation", func(kin []*body) (map[uuid.UUID]*ent.CommunityOrganisation, error) {
		found, err := o.kin.dir.ent.CommunityOrganisation.Query().Where(communityorganisation.ProviderIDIn(keys(kin)...)).All(ctx)
		byProvider := make(map[uuid.UUID]*ent.CommunityOrganisation, len(found))
		for _, row := range found {
			byProvider[row.ProviderID] = row
		}
		return byProvider, err
	})
	if err == nil && rows[o.ID] == nil {
		err = fmt.Errorf("provider %s has no community organisation row", o.ID)
	}
	return rows[o.ID], err
}

// Place is the town it is in, nil for a national one.
func (o *CommunityOrganisation) Place(ctx context.Context) (*Place, error) {
	row, err := o.row(ctx)
	if err != nil || row.PlaceID == nil {
		return nil, err
	}
	return o.kin.dir.place(*row.PlaceID), nil
}

// Centre is the one it works from.
func (o *CommunityOrganisation) Centre(ctx context.Context) (*Centre, error) {
	row, err := o.row(ctx)
	if err != nil || row.CentreID == nil {
		return nil, err
	}
	centres, err := related(ctx, o.kin, "centre", func(b *body) *uuid.UUID {
		sibling, err := (&CommunityOrganisation{b}).row(ctx)
		if err != nil || b.Kind != provider.KindCOMMUNITY_ORGANISATION {
			return nil
		}
		return sibling.CentreID
	}, o.kin.dir.centresByID)
	return centres[*row.CentreID], err
}

// CharityNumber is its number in the Charities Register.
func (o *CommunityOrganisation) CharityNumber(ctx context.Context) (*string, error) {
	row, err := o.row(ctx)
	if err != nil {
		return nil, err
	}
	return filled(row.CharityNumber), nil
}

// Nzbn is its New Zealand Business Number.
func (o *CommunityOrganisation) Nzbn(ctx context.Context) (*string, error) {
	row, err := o.row(ctx)
	if err != nil {
		return nil, err
	}
	return filled(row.Nzbn), nil
}

// AssuredOn is when the group last said that its listing is right.
func (o *CommunityOrganisation) AssuredOn(ctx context.Context) (*timetable.Date, error) {
	row, err := o.row(ctx)
	if err != nil || row.AssuredOn == nil {
		return nil, err
	}
	date := timetable.DateOf(*row.AssuredOn)
	return &date, nil
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

func (d *Directory) providersByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]Provider, error) {
	rows, err := d.ent.Provider.Query().Where(provider.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read providers: %w", err)
	}
	family, byID := newKin[*body](d), make(map[uuid.UUID]Provider, len(rows))
	for _, row := range rows {
		byID[row.ID] = newBody(family, row).provider()
	}
	return byID, nil
}

// providerBySlug finds a provider of a kind, nil when there is none.
func (d *Directory) providerBySlug(ctx context.Context, kind provider.Kind, slug string) (*body, error) {
	row, err := d.ent.Provider.Query().Where(provider.KindEQ(kind), provider.Slug(slug)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read a provider: %w", err)
	}
	return newBody(newKin[*body](d), row), nil
}

// AgencyBySlug finds an agency, nil when there is none.
func (d *Directory) AgencyBySlug(ctx context.Context, slug string) (*Agency, error) {
	b, err := d.providerBySlug(ctx, provider.KindAGENCY, slug)
	if b == nil {
		return nil, err
	}
	return &Agency{b}, err
}

// CommunityOrganisationBySlug finds a community group, nil when there is none.
func (d *Directory) CommunityOrganisationBySlug(ctx context.Context, slug string) (*CommunityOrganisation, error) {
	b, err := d.providerBySlug(ctx, provider.KindCOMMUNITY_ORGANISATION, slug)
	if b == nil {
		return nil, err
	}
	return &CommunityOrganisation{b}, err
}
