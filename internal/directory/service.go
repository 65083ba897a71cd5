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
	"heartland/ent/service"
	"heartland/ent/visitschedule"
)

// Service is one thing that a provider does for people.
type Service struct {
	*ent.Service
	UpdatedAt time.Time
	kin       *kin[*Service]
}

// ServiceFilter says which services; all that are given must hold.
type ServiceFilter struct {
	Need, ClientGroup, Provider, Centre *ID
	Channel                             []string
	Language                            *string
	UpdatedSince                        *time.Time
}

// IsNode marks a Service as a Node.
func (*Service) IsNode() {}

// NodeID is the public id.
func (s *Service) NodeID() ID { return ID{"Service", s.ID} }

func (s *Service) key() uuid.UUID { return s.ID }

func newService(family *kin[*Service], row *ent.Service) *Service {
	s := &Service{Service: row, UpdatedAt: row.UpdatedAt.In(home), kin: family}
	family.rows = append(family.rows, s)
	return s
}

// NameMi is the name in te reo Māori.
func (s *Service) NameMi() *string { return s.Translations.In("mi", "name") }

// Provider is who does it.
func (s *Service) Provider(ctx context.Context) (Provider, error) {
	providers, err := related(ctx, s.kin, "provider", func(s *Service) *uuid.UUID { return &s.ProviderID }, s.kin.dir.providersByID)
	return providers[s.ProviderID], err
}

// WhatToBring says in plain words what to bring.
func (s *Service) WhatToBring() []string { return documentWords(s.Service.WhatToBring) }

// Needs are what it helps with.
func (s *Service) Needs(ctx context.Context) ([]*Need, error) {
	rows, err := s.withEdges(ctx)
	if err != nil || rows[s.ID] == nil {
		return nil, err
	}
	return needs(s.kin.dir, rows[s.ID].Edges.Needs), nil
}

// ClientGroups are the groups of people it is for.
func (s *Service) ClientGroups(ctx context.Context) ([]*ClientGroup, error) {
	rows, err := s.withEdges(ctx)
	if err != nil || rows[s.ID] == nil {
		return nil, err
	}
	return clientGroups(s.kin.dir, rows[s.ID].Edges.ClientGroups), nil
}

func (s *Service) withEdges(ctx context.Context) (map[uuid.UUID]*ent.Service, error) {
	return together(s.kin, "edges", func(kin []*Service) (map[uuid.UUID]*ent.Service, error) {
		rows, err := s.kin.dir.ent.Service.Query().Where(anyOf[predicate.Service](service.FieldID, keys(kin))).
			WithNeeds(func(q *ent.NeedQuery) { q.Order(need.ByPosition()) }).WithClientGroups().All(ctx)
		byID := make(map[uuid.UUID]*ent.Service, len(rows))
		for _, row := range rows {
			byID[row.ID] = row
		}
		return byID, err
	})
}

// Services lists services, by name.
func (d *Directory) Services(ctx context.Context, filter *ServiceFilter, page Page) (*ServiceConnection, error) {
	l := &listing{stmt: &statement{}, id: "t.id", from: "services AS t"}
	if filter != nil {
		if err := filterServices(l, filter); err != nil {
			return nil, err
		}
	}
	return firstOf(d.readServices(ctx, l, 1, page))
}

// offeredAt is where a service is offered, on visits or every day.
const offeredAt = "FROM visit_schedule_services AS o JOIN visit_schedules AS s ON s.id = o.visit_schedule_id AND " + running

func filterServices(l *listing, filter *ServiceFilter) error {
	for _, by := range []struct {
		id       *ID
		argument string
		sql      string
		kinds    []string
	}{
		{filter.Need, "need", "t.id IN (SELECT service_id FROM service_needs WHERE need_id = %s)", []string{"Need"}},
		{filter.ClientGroup, "clientGroup", "(t.id IN (SELECT service_id FROM service_client_groups WHERE client_group_id = %s) OR NOT EXISTS (SELECT FROM service_client_groups AS g WHERE g.service_id = t.id))", []string{"ClientGroup"}},
		{filter.Provider, "provider", "t.provider_id = %s", providerKinds},
		{filter.Centre, "centre", "t.id IN (SELECT o.service_id " + offeredAt + " WHERE s.centre_id = %s)", []string{"Centre"}},
	} {
		if err := l.andID(by.id, by.argument, by.sql, by.kinds...); err != nil {
			return err
		}
	}
	if len(filter.Channel) > 0 {
		l.and("t.channels ?| %s", pq.Array(filter.Channel))
	}
	if filter.Language != nil {
		l.and("t.languages ? %s", *filter.Language)
	}
	if filter.UpdatedSince != nil {
		l.and("t.updated_at >= %s", *filter.UpdatedSince)
	}
	return nil
}

func (d *Directory) servicesOf(ctx context.Context, providers []uuid.UUID, page Page) ([]*ServiceConnection, error) {
	l := &listing{stmt: &statement{}, id: "t.id", from: "services AS t", where: []string{"t.provider_id = p.id"}}
	l.parents = byParent(l.stmt, providers)
	return d.readServices(ctx, l, len(providers), page)
}

// servicesForGroups lists the services made for each group of people.
func (d *Directory) servicesForGroups(ctx context.Context, groups []uuid.UUID, page Page) ([]*ServiceConnection, error) {
	l := &listing{stmt: &statement{}, id: "t.id", from: "services AS t", where: []string{
		"t.status = 'ACTIVE'", "t.id IN (SELECT service_id FROM service_client_groups WHERE client_group_id = p.id)",
	}}
	l.parents = byParent(l.stmt, groups)
	return d.readServices(ctx, l, len(groups), page)
}

// servicesFor lists the services that help with each need: near a point those
// offered nearest first, and those offered nowhere in particular last.
func (d *Directory) servicesFor(ctx context.Context, needs []uuid.UUID, near *Point, page Page) ([]*ServiceConnection, error) {
	l := &listing{stmt: &statement{}, id: "t.id", from: "services AS t", where: []string{
		"t.status = 'ACTIVE'", "t.id IN (SELECT service_id FROM service_needs WHERE need_id = p.id)",
	}}
	l.parents = byParent(l.stmt, needs)
	if near != nil {
		l.from += fmt.Sprintf(` CROSS JOIN LATERAL (
			SELECT coalesce(min(distance_km(%s, %s, c.lat, c.lon)), 'Infinity') AS km %s JOIN centres AS c ON c.id = s.centre_id AND c.status = 'OPEN'
			WHERE o.service_id = t.id) AS d`, l.stmt.bind(near.Lat), l.stmt.bind(near.Lon), offeredAt)
		l.order = []sortKey{{"d.km", "float8"}}
	}
	return d.readServices(ctx, l, len(needs), page)
}

func (d *Directory) readServices(ctx context.Context, l *listing, parents int, page Page) ([]*ServiceConnection, error) {
	l.order = append(l.order, sortKey{"t.name", "text"}, sortKey{"t.id", "uuid"})
	var err error
	if l.window, err = page.check(len(l.order)); err != nil {
		return nil, err
	}
	family := newKin[*Service](d)
	return read(d, l, parents, func(page func(*entsql.Selector)) ([]*ent.Service, error) {
		q := d.ent.Service.Query()
		q.Modify(page)
		return q.All(ctx)
	}, func(h hit[*ent.Service]) *Service { return newService(family, h.row) })
}

func (d *Directory) servicesBySchedule(ctx context.Context, schedules []uuid.UUID) (map[uuid.UUID][]*Service, error) {
	rows, err := d.ent.VisitSchedule.Query().Where(anyOf[predicate.VisitSchedule](visitschedule.FieldID, schedules)).
		WithServices(func(q *ent.ServiceQuery) { q.Order(service.ByName(), service.ByID()) }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the services of visits: %w", err)
	}
	family, once := newKin[*Service](d), make(map[uuid.UUID]*Service)
	bySchedule := make(map[uuid.UUID][]*Service, len(rows))
	for _, row := range rows {
		for _, s := range row.Edges.Services {
			if once[s.ID] == nil {
				once[s.ID] = newService(family, s)
			}
			bySchedule[row.ID] = append(bySchedule[row.ID], once[s.ID])
		}
	}
	return bySchedule, nil
}

// ServiceBySlug finds a service, nil when there is none.
func (d *Directory) ServiceBySlug(ctx context.Context, slug string) (*Service, error) {
	row, err := d.ent.Service.Query().Where(service.Slug(slug)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read a service: %w", err)
	}
	return newService(newKin[*Service](d), row), nil
}
