package directory

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/agency"
	"heartland/ent/communityorganisation"
	"heartland/ent/predicate"
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
		found, err := a.kin.dir.ent.Agency.Query().Where(anyOf[predicate.Agency](agency.FieldProviderID, keys(kin))).All(ctx)
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
		found, err := o.kin.dir.ent.CommunityOrganisation.Query().Where(anyOf[predicate.CommunityOrganisation](communityorganisation.FieldProviderID, keys(kin))).All(ctx)
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

func (d *Directory) providersByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]Provider, error) {
	rows, err := d.ent.Provider.Query().Where(anyOf[predicate.Provider](provider.FieldID, ids)).All(ctx)
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
