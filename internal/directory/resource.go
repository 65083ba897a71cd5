package directory

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent"
	"heartland/ent/need"
	"heartland/ent/predicate"
	"heartland/ent/resource"
)

// Resource is something to read or fill in that lies elsewhere.
type Resource struct {
	*ent.Resource
	UpdatedAt time.Time
	kin       *kin[*Resource]
}

// ResourceFilter says which resources; all that are given must hold.
type ResourceFilter struct {
	Need, Provider *ID
	Kind           []resource.Kind
	Language       *string
	UpdatedSince   *time.Time
}

// ResourceConnection is a page of a list.
type ResourceConnection = Connection[*Resource]

// ResourceEdge is a row in its place.
type ResourceEdge = Edge[*Resource]

// IsNode marks a Resource as a Node.
func (*Resource) IsNode() {}

// NodeID is the public id.
func (r *Resource) NodeID() ID { return ID{"Resource", r.ID} }

func (r *Resource) key() uuid.UUID { return r.ID }

func newResource(family *kin[*Resource], row *ent.Resource) *Resource {
	r := &Resource{Resource: row, UpdatedAt: row.UpdatedAt.In(home), kin: family}
	family.rows = append(family.rows, r)
	return r
}

// NameMi is the name in te reo Māori.
func (r *Resource) NameMi() *string { return r.Translations.In("mi", "name") }

// Provider is whose it is.
func (r *Resource) Provider(ctx context.Context) (Provider, error) {
	if r.ProviderID == nil {
		return nil, nil
	}
	providers, err := related(ctx, r.kin, "provider", func(r *Resource) *uuid.UUID { return r.ProviderID }, r.kin.dir.providersByID)
	return providers[*r.ProviderID], err
}

// Needs are what it helps with.
func (r *Resource) Needs(ctx context.Context) ([]*Need, error) {
	rows, err := together(r.kin, "needs", func(kin []*Resource) (map[uuid.UUID][]*ent.Need, error) {
		found, err := r.kin.dir.ent.Resource.Query().Where(anyOf[predicate.Resource](resource.FieldID, keys(kin))).
			WithNeeds(func(q *ent.NeedQuery) { q.Order(need.ByPosition()) }).All(ctx)
		byID := make(map[uuid.UUID][]*ent.Need, len(found))
		for _, row := range found {
			byID[row.ID] = row.Edges.Needs
		}
		return byID, err
	})
	return needs(r.kin.dir, rows[r.ID]), err
}

// Resources lists forms, guidelines, brochures and websites, by name.
func (d *Directory) Resources(ctx context.Context, filter *ResourceFilter, page Page) (*ResourceConnection, error) {
	l := &listing{
		stmt: &statement{}, id: "t.id", from: "resources AS t",
		order: []sortKey{{"t.name", "text"}, {"t.id", "uuid"}},
	}
	if filter != nil {
		if err := filterResources(l, filter); err != nil {
			return nil, err
		}
	}
	var err error
	if l.window, err = page.check(len(l.order)); err != nil {
		return nil, err
	}
	family := newKin[*Resource](d)
	return firstOf(read(d, l, 1, func(page func(*entsql.Selector)) ([]*ent.Resource, error) {
		q := d.ent.Resource.Query()
		q.Modify(page)
		return q.All(ctx)
	}, func(h hit[*ent.Resource]) *Resource { return newResource(family, h.row) }))
}

func filterResources(l *listing, filter *ResourceFilter) error {
	if err := l.andID(filter.Need, "need", "t.id IN (SELECT resource_id FROM resource_needs WHERE need_id = %s)", "Need"); err != nil {
		return err
	}
	if err := l.andID(filter.Provider, "provider", "t.provider_id = %s", providerKinds...); err != nil {
		return err
	}
	if len(filter.Kind) > 0 {
		l.andOneOf("t.kind", texts(filter.Kind))
	}
	if filter.Language != nil {
		l.and("t.language = %s", *filter.Language)
	}
	if filter.UpdatedSince != nil {
		l.and("t.updated_at >= %s", *filter.UpdatedSince)
	}
	return nil
}

// Resources are those about the need, by name.
func (n *Need) Resources(ctx context.Context) ([]*Resource, error) {
	return resourcesOf(ctx, n.kin.dir, n.kin, n.ID, "SELECT need_id, resource_id FROM resource_needs WHERE need_id = ANY ($1)")
}

// Resources are its provider's about what the service helps with, by name.
func (s *Service) Resources(ctx context.Context) ([]*Resource, error) {
	return resourcesOf(ctx, s.kin.dir, s.kin, s.ID, `
		SELECT DISTINCT s.id, r.id FROM services AS s
		JOIN resources AS r ON r.provider_id = s.provider_id
		JOIN resource_needs AS rn ON rn.resource_id = r.id
		JOIN service_needs AS sn ON sn.service_id = s.id AND sn.need_id = rn.need_id
		WHERE s.id = ANY ($1)`)
}

// resourcesOf reads the resources of all kin; pairs says whose is which.
func resourcesOf[T interface{ key() uuid.UUID }](ctx context.Context, d *Directory, k *kin[T], own uuid.UUID, pairs string) ([]*Resource, error) {
	all, err := together(k, "resources", func(rows []T) (map[uuid.UUID][]*Resource, error) {
		owners, ids, err := d.pairs(ctx, pairs, keys(rows))
		if err != nil || len(ids) == 0 {
			return nil, err
		}
		found, err := d.ent.Resource.Query().Where(anyOf[predicate.Resource](resource.FieldID, ids)).
			Order(resource.ByName(), resource.ByID()).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read resources: %w", err)
		}
		family, byOwner := newKin[*Resource](d), make(map[uuid.UUID][]*Resource)
		for _, row := range found {
			r := newResource(family, row)
			for _, owner := range owners[row.ID] {
				byOwner[owner] = append(byOwner[owner], r)
			}
		}
		return byOwner, nil
	})
	return all[own], err
}

// pairs reads who owns what: the owners of each, and what is owned, each once.
func (d *Directory) pairs(ctx context.Context, query string, of []uuid.UUID) (owners map[uuid.UUID][]uuid.UUID, owned []uuid.UUID, err error) {
	rows, err := d.db.QueryContext(ctx, query, pq.Array(of))
	if err != nil {
		return nil, nil, fmt.Errorf("read whose resources are which: %w", err)
	}
	defer rows.Close()
	owners = make(map[uuid.UUID][]uuid.UUID)
	for rows.Next() {
		var owner, id uuid.UUID
		if err := rows.Scan(&owner, &id); err != nil {
			return nil, nil, err
		}
		if owners[id] == nil {
			owned = append(owned, id)
		}
		owners[id] = append(owners[id], owner)
	}
	return owners, owned, rows.Err()
}
