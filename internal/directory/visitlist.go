package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent"
	"heartland/ent/visit"
	"heartland/internal/fault"
	"heartland/internal/timetable"
)

// VisitFilter says which visits; all that are given must hold.
type VisitFilter struct {
	Centre, Provider, Need *ID
	WithinKm               *float64
	From, To               *timetable.Date
	Mode                   []visit.Mode
	Status                 []visit.Status
	OnlyWithFreeSeats      *bool
	UpdatedSince           *time.Time
}

// visitScope says whose visits are listed.
type visitScope struct {
	column  string // visits.<column> is the parent's id
	parents []uuid.UUID
	points  []Point // or: near each of these points
	nearest int     // with points: at this many nearest open centres, 0 for all
}

// Visits lists visits, soonest first; near a point, nearer first within a day.
func (d *Directory) Visits(ctx context.Context, near *Point, filter *VisitFilter, page Page) (*VisitConnection, error) {
	scope := visitScope{}
	if near != nil {
		scope.points = []Point{*near}
	}
	return firstOf(d.listVisits(ctx, scope, filter, page))
}

func (d *Directory) listVisits(ctx context.Context, scope visitScope, filter *VisitFilter, page Page) ([]*VisitConnection, error) {
	if filter == nil {
		filter = &VisitFilter{}
	}
	l := &listing{stmt: &statement{}, id: "v.id"}
	if err := d.scopeVisits(l, scope, filter); err != nil {
		return nil, err
	}
	if err := d.filterVisits(l, filter); err != nil {
		return nil, err
	}
	var err error
	if l.window, err = page.check(len(l.order)); err != nil {
		return nil, err
	}
	family := newKin[*Visit](d)
	return read(d, l, max(1, len(scope.parents), len(scope.points)), func(page func(*entsql.Selector)) ([]*ent.Visit, error) {
		q := d.visitRows()
		q.Modify(page)
		return q.All(ctx)
	}, func(h hit[*ent.Visit]) *Visit { return newVisit(family, h.row, h.km) })
}

// scopeVisits sets where the rows come from and their order.
func (d *Directory) scopeVisits(l *listing, scope visitScope, filter *VisitFilter) error {
	l.from = "visits AS v"
	l.order = []sortKey{{"v.date", "date"}, {"v.starts_at", "timestamptz"}, {"v.id", "uuid"}}
	if scope.column != "" {
		l.parents = byParent(l.stmt, scope.parents)
		l.where = append(l.where, "v."+scope.column+" = p.id")
	}
	if len(scope.points) == 0 {
		return needsNear(filter.WithinKm)
	}
	l.parents = byPoint(l.stmt, scope.points)
	l.groups = "(SELECT c.id, distance_km(p.lat, p.lon, c.lat, c.lon) AS km FROM centres AS c) AS c"
	l.where = append(l.where, "v.centre_id = c.id")
	l.km = "c.km"
	l.order = []sortKey{{"v.date", "date"}, {"c.km", "float8"}, {"v.starts_at", "timestamptz"}, {"v.id", "uuid"}}
	if filter.WithinKm != nil {
		if err := checkKm(*filter.WithinKm); err != nil {
			return err
		}
		l.within = append(l.within, "c.km <= "+l.stmt.bind(*filter.WithinKm))
	} else if scope.nearest > 0 {
		l.within = append(l.within, fmt.Sprintf(`c.id IN (SELECT n.id FROM centres AS n WHERE n.status = 'OPEN'
			ORDER BY distance_km(p.lat, p.lon, n.lat, n.lon), n.id LIMIT %d)`, scope.nearest))
	}
	return nil
}

func byPoint(stmt *statement, points []Point) string {
	lats, lons := make([]float64, len(points)), make([]float64, len(points))
	for i, point := range points {
		lats[i], lons[i] = point.Lat, point.Lon
	}
	return fmt.Sprintf("unnest(%s::float8[], %s::float8[]) WITH ORDINALITY AS p(lat, lon, ord)",
		stmt.bind(pq.Array(lats)), stmt.bind(pq.Array(lons)))
}

// needsNear refuses a distance from nowhere.
func needsNear(withinKm *float64) error {
	if withinKm != nil {
		return fault.New(fault.Invalid, "Say where from: withinKm needs near.", "withinKm")
	}
	return nil
}

func checkKm(km float64) error {
	if km < 0 || km > 20100 {
		return fault.New(fault.Invalid, "Give a distance between 0 and 20,100 km.", "withinKm")
	}
	return nil
}

func (d *Directory) filterVisits(l *listing, filter *VisitFilter) error {
	for _, by := range []struct {
		id       *ID
		argument string
		sql      string
		kinds    []string
	}{
		{filter.Centre, "centre", "v.centre_id = %s", []string{"Centre"}},
		{filter.Provider, "provider", "v.provider_id = %s", providerKinds},
		{filter.Need, "need", "v.schedule_id IN (SELECT o.visit_schedule_id FROM visit_schedule_services AS o JOIN service_needs AS sn ON sn.service_id = o.service_id WHERE sn.need_id = %s)", []string{"Need"}},
	} {
		if err := l.andID(by.id, by.argument, by.sql, by.kinds...); err != nil {
			return err
		}
	}
	if filter.From == nil {
		// The day before today is in no zone over before now; it lets the index help.
		l.and("v.ends_at > %s AND v.date >= %s::date", d.now(), timetable.DateOf(d.now().UTC()).AddDays(-1))
	} else {
		l.and("v.date >= %s", *filter.From)
	}
	if filter.To != nil {
		l.and("v.date <= %s", *filter.To)
	}
	if filter.From != nil && filter.To != nil && filter.To.Before(*filter.From) {
		return fault.New(fault.Invalid, "The last day must not be before the first.", "to")
	}
	if modes := modesAnswering(filter.Mode); modes != nil {
		l.andOneOf("v.mode", modes)
	}
	if len(filter.Status) > 0 {
		l.andOneOf("v.status", texts(filter.Status))
	}
	if filter.OnlyWithFreeSeats != nil && *filter.OnlyWithFreeSeats {
		// Nothing can be booked past the longest horizon: the index need not go on.
		l.and("v.date <= %[1]s::timestamptz::date + 1 + (SELECT max(horizon_days)::int FROM centres) AND EXISTS (SELECT FROM free_slots(v, %[1]s))", d.now())
	}
	if filter.UpdatedSince != nil {
		l.and("v.updated_at >= %s", *filter.UpdatedSince)
	}
	return nil
}

// modesAnswering adds BOTH to what was asked for, nil when nothing was.
func modesAnswering(asked []visit.Mode) []string {
	if len(asked) == 0 {
		return nil
	}
	return append(texts(asked), string(visit.ModeBOTH))
}

func texts[S ~string](values []S) []string {
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = string(value)
	}
	return all
}

// andOneOf adds a condition about a column with few values. They are part of the
// text: how many rows have one decides the plan, and there are few texts.
func (l *listing) andOneOf(column string, values []string) {
	var quoted []string
	for _, value := range slices.Compact(slices.Sorted(slices.Values(values))) {
		quoted = append(quoted, pq.QuoteLiteral(value))
	}
	l.where = append(l.where, column+" IN ("+strings.Join(quoted, ", ")+")")
}

// andID adds a condition about an id, when one is given.
func (l *listing) andID(id *ID, argument, sql string, kinds ...string) error {
	if id == nil {
		return nil
	}
	key, err := id.Of(argument, kinds...)
	if err != nil {
		return err
	}
	l.and(sql, key)
	return nil
}
