package directory

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent/visit"
	"heartland/internal/timetable"
)

// A feed holds the visits of these days around today: a calendar that was away
// for a fortnight still hears what was cancelled.
const (
	feedDaysBack  = 14
	feedDaysAhead = 92
	feedEvents    = 2000
)

// Name is what a row is called. Mi is empty without a name in te reo Māori.
type Name struct {
	En string `json:"en"`
	Mi string `json:"mi"`
}

// Feed is the visits of a centre or of a provider, soonest first.
type Feed struct {
	Of     Name
	Visits []FeedVisit
}

// FeedVisit is a visit with all that a calendar shows of it.
type FeedVisit struct {
	ID                          ID
	Version                     int // 1 at first, higher with each change
	Status                      visit.Status
	Mode                        visit.Mode
	CancelReason                string
	MovedFrom                   *timetable.Date
	StartsAt, EndsAt, ChangedAt time.Time
	TimeZone                    string
	Provider, Centre            Name
	Services                    []Name
	Street, Town, Postcode      string
	Phone                       string
	Lat, Lon                    float64
	Sample                      bool
}

// CentreFeed is who visits a centre, nil when there is no such centre.
func (d *Directory) CentreFeed(ctx context.Context, slug string) (*Feed, error) {
	return d.feed(ctx, "v.centre_id", `SELECT id, name, coalesce(translations #>> '{mi,name,words}', '')
		FROM centres WHERE slug = $1`, slug)
}

// AgencyFeed is where an agency visits, nil when there is no such agency.
func (d *Directory) AgencyFeed(ctx context.Context, slug string) (*Feed, error) {
	return d.feed(ctx, "v.provider_id", `SELECT id, name, coalesce(translations #>> '{mi,name,words}', '')
		FROM providers WHERE kind = 'AGENCY' AND slug = $1`, slug)
}

// CommunityOrganisationFeed is where a community group visits, nil when there is
// no such group.
func (d *Directory) CommunityOrganisationFeed(ctx context.Context, slug string) (*Feed, error) {
	return d.feed(ctx, "v.provider_id", `SELECT id, name, coalesce(translations #>> '{mi,name,words}', '')
		FROM providers WHERE kind = 'COMMUNITY_ORGANISATION' AND slug = $1`, slug)
}

func (d *Directory) feed(ctx context.Context, column, whose, slug string) (*Feed, error) {
	var key uuid.UUID
	found := &Feed{}
	err := d.db.QueryRowContext(ctx, whose, slug).Scan(&key, &found.Of.En, &found.Of.Mi)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read whose feed it is: %w", err)
	}
	today := timetable.DateOf(d.now().In(home))
	rows, err := d.db.QueryContext(ctx, fmt.Sprintf(feedStatement, column),
		key, today.AddDays(-feedDaysBack), today.AddDays(feedDaysAhead), feedEvents)
	if err != nil {
		return nil, fmt.Errorf("read a feed: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		one, err := d.feedVisit(rows)
		if err != nil {
			return nil, fmt.Errorf("read a visit of a feed: %w", err)
		}
		found.Visits = append(found.Visits, one)
	}
	return found, rows.Err()
}

// feedStatement reads the services of each schedule once, however many visits
// it has.
const feedStatement = `
	WITH chosen AS (
		SELECT v.* FROM visits AS v WHERE %s = $1 AND v.date BETWEEN $2 AND $3
		ORDER BY v.date, v.starts_at, v.id LIMIT $4
	), offered AS (
		SELECT o.visit_schedule_id AS schedule_id, json_agg(json_build_object(
			'en', s.name, 'mi', coalesce(s.translations #>> '{mi,name,words}', '')) ORDER BY s.name, s.id) AS services
		FROM visit_schedule_services AS o JOIN services AS s ON s.id = o.service_id
		WHERE o.visit_schedule_id IN (SELECT schedule_id FROM chosen) GROUP BY o.visit_schedule_id
	)
	SELECT v.id, v.version, v.status, v.mode, coalesce(v.cancel_reason, ''), v.moved_from,
	       v.starts_at, v.ends_at, v.updated_at, v.time_zone,
	       p.name, coalesce(p.translations #>> '{mi,name,words}', ''),
	       c.name, coalesce(c.translations #>> '{mi,name,words}', ''),
	       coalesce(o.services, '[]'), coalesce(c.street, ''), c.place_id, coalesce(c.postcode, ''),
	       coalesce(c.phone, ''), c.lat, c.lon, c.sample OR p.sample OR coalesce(h.sample, false)
	FROM chosen AS v
	JOIN providers AS p ON p.id = v.provider_id
	JOIN centres AS c ON c.id = v.centre_id
	LEFT JOIN visit_schedules AS h ON h.id = v.schedule_id
	LEFT JOIN offered AS o ON o.schedule_id = v.schedule_id
	ORDER BY v.date, v.starts_at, v.id`

func (d *Directory) feedVisit(rows *sql.Rows) (FeedVisit, error) {
	v := FeedVisit{ID: ID{Kind: "Visit"}}
	var services []byte
	var town uuid.UUID
	if err := rows.Scan(&v.ID.UUID, &v.Version, &v.Status, &v.Mode, &v.CancelReason, &v.MovedFrom,
		&v.StartsAt, &v.EndsAt, &v.ChangedAt, &v.TimeZone,
		&v.Provider.En, &v.Provider.Mi, &v.Centre.En, &v.Centre.Mi,
		&services, &v.Street, &town, &v.Postcode, &v.Phone, &v.Lat, &v.Lon, &v.Sample); err != nil {
		return v, err
	}
	if place := d.place(town); place != nil {
		v.Town = place.Name
	}
	return v, json.Unmarshal(services, &v.Services)
}
