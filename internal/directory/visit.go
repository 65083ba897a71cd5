package directory

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent"
	"heartland/ent/predicate"
	"heartland/ent/visit"
	"heartland/internal/timetable"
)

// Visit is a day on which a provider is at a centre; its times are in the
// centre's zone.
type Visit struct {
	*ent.Visit
	Date      timetable.Date
	MovedFrom *timetable.Date
	StartsAt  time.Time
	EndsAt    time.Time
	UpdatedAt time.Time
	km        *float64
	kin       *kin[*Visit]
}

// IsNode marks a Visit as a Node.
func (*Visit) IsNode() {}

// NodeID is the public id.
func (v *Visit) NodeID() ID { return ID{"Visit", v.ID} }

func (v *Visit) key() uuid.UUID { return v.ID }

// newVisit makes the API's visit of a row, in the centre's zone, one of kin.
func newVisit(family *kin[*Visit], row *ent.Visit, km *float64) *Visit {
	loc := zone(row.TimeZone)
	v := &Visit{
		Visit: row, Date: timetable.DateOf(row.Date), km: km, kin: family,
		StartsAt: row.StartsAt.In(loc), EndsAt: row.EndsAt.In(loc), UpdatedAt: row.UpdatedAt.In(loc),
	}
	if row.MovedFrom != nil {
		from := timetable.DateOf(*row.MovedFrom)
		v.MovedFrom = &from
	}
	family.rows = append(family.rows, v)
	return v
}

// Slot is a time on a visit that can be booked.
type Slot struct {
	Visit            *Visit
	StartsAt, EndsAt time.Time
	Free             int
}

// Centre is where the visit is; its distance is from where the visits were
// asked for.
func (v *Visit) Centre(ctx context.Context) (*Centre, error) {
	centres, err := related(ctx, v.kin, "centre", func(v *Visit) *uuid.UUID { return &v.CentreID }, v.kin.dir.centresByID)
	if err != nil || centres[v.CentreID] == nil {
		return nil, err
	}
	return centres[v.CentreID].from(v.km), nil
}

// Provider is who visits.
func (v *Visit) Provider(ctx context.Context) (Provider, error) {
	providers, err := related(ctx, v.kin, "provider", func(v *Visit) *uuid.UUID { return &v.ProviderID }, v.kin.dir.providersByID)
	return providers[v.ProviderID], err
}

// Services are what they do on the visit.
func (v *Visit) Services(ctx context.Context) ([]*Service, error) {
	services, err := related(ctx, v.kin, "services", func(v *Visit) *uuid.UUID { return v.ScheduleID }, v.kin.dir.servicesBySchedule)
	if err != nil || v.ScheduleID == nil {
		return nil, err
	}
	return services[*v.ScheduleID], nil
}

// FreeSlots are the times that the public can book now.
func (v *Visit) FreeSlots(ctx context.Context) ([]*Slot, error) {
	free, err := together(v.kin, "free", func(rows []*Visit) (map[uuid.UUID][]*Slot, error) {
		return v.kin.dir.freeSlots(ctx, rows)
	})
	return free[v.ID], err
}

// FreeSeats counts the seats that the public can book now, nil for drop-in.
func (v *Visit) FreeSeats(ctx context.Context) (*int, error) {
	slots, err := v.FreeSlots(ctx)
	if err != nil || v.Mode == visit.ModeDROP_IN {
		return nil, err
	}
	total := 0
	for _, slot := range slots {
		total += slot.Free
	}
	return &total, nil
}

// SeatsSideBySide is how many people are seen at a time, nil for drop-in.
func (v *Visit) SeatsSideBySide() *int {
	if v.Mode == visit.ModeDROP_IN {
		return nil
	}
	return &v.Seats
}

func (d *Directory) freeSlots(ctx context.Context, visits []*Visit) (map[uuid.UUID][]*Slot, error) {
	ids, byID := make([]uuid.UUID, len(visits)), make(map[uuid.UUID]*Visit, len(visits))
	for i, v := range visits {
		ids[i], byID[v.ID] = v.ID, v
	}
	rows, err := d.db.QueryContext(ctx, `SELECT v.id, s.starts_at, s.ends_at, s.free
		FROM visits AS v CROSS JOIN LATERAL free_slots(v, $2) AS s WHERE v.id = ANY ($1) ORDER BY v.id, s.starts_at`,
		pq.Array(ids), d.now())
	if err != nil {
		return nil, fmt.Errorf("read free times: %w", err)
	}
	defer rows.Close()
	free := make(map[uuid.UUID][]*Slot)
	for rows.Next() {
		var id uuid.UUID
		var slot Slot
		if err := rows.Scan(&id, &slot.StartsAt, &slot.EndsAt, &slot.Free); err != nil {
			return nil, err
		}
		slot.on(byID[id])
		free[id] = append(free[id], &slot)
	}
	return free, rows.Err()
}

// on sets the visit and, with it, the zone of the times.
func (s *Slot) on(v *Visit) {
	loc := v.StartsAt.Location()
	s.Visit, s.StartsAt, s.EndsAt = v, s.StartsAt.In(loc), s.EndsAt.In(loc)
}

var visitColumns = without(visit.Columns, visit.FieldCreatedAt, visit.FieldOriginalDate, visit.FieldCancelledAt,
	visit.FieldPromisedOn, visit.FieldMovedAt, visit.FieldVersion, visit.FieldBreaks, visit.FieldKeptSlots)

func (d *Directory) visitRows() *ent.VisitQuery {
	return d.ent.Visit.Query().Select(visitColumns...).VisitQuery
}

func (d *Directory) visitsByID(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*Visit, error) {
	rows, err := d.visitRows().Where(anyOf[predicate.Visit](visit.FieldID, ids)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read visits: %w", err)
	}
	family, byID := newKin[*Visit](d), make(map[uuid.UUID]*Visit, len(rows))
	for _, row := range rows {
		byID[row.ID] = newVisit(family, row, nil)
	}
	return byID, nil
}

// VisitByID finds a visit, nil when there is none.
func (d *Directory) VisitByID(ctx context.Context, id uuid.UUID) (*Visit, error) {
	found, err := d.visitsByID(ctx, []uuid.UUID{id})
	return found[id], err
}
