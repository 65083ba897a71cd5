// Package visit keeps the promise of a schedule: it writes the dated visits
// ahead and keeps them rolling. It books nothing and shows nothing.
package visit

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent/schema"
	"heartland/internal/timetable"
)

// aheadDays is how far visits are written: twelve months.
const aheadDays = 366

// Writer writes visits ahead over the application's pool.
type Writer struct {
	DB  *sql.DB
	Log *slog.Logger
}

// promise is a schedule with what its centre decides.
type promise struct {
	id               uuid.UUID
	rule             timetable.Rule
	startsAt, endsAt timetable.Clock
	zone             *time.Location
	writtenTo        *timetable.Date
}

// occurrence is one day of a promise, as instants.
type occurrence struct {
	schedule         uuid.UUID
	date             timetable.Date
	startsAt, endsAt time.Time
}

// WriteAhead writes the visits of all schedules from today, at each centre, to
// twelve months on, and returns how many were new. A visit is known by its
// schedule and original date, so doing it twice, or on two servers at once,
// changes nothing: a day that was moved, edited or cancelled stays as it is.
func (w Writer) WriteAhead(ctx context.Context, now time.Time) (int64, error) {
	promises, err := w.promises(ctx)
	if err != nil {
		return 0, err
	}
	var due []occurrence
	written := make(map[uuid.UUID]timetable.Date)
	for _, p := range promises {
		today := timetable.DateOf(now.In(p.zone))
		from, to := today, today.AddDays(aheadDays)
		if p.writtenTo != nil && p.writtenTo.AddDays(1).After(from) {
			from = p.writtenTo.AddDays(1)
		}
		if from.After(to) {
			continue
		}
		days, err := p.rule.Dates(from, to)
		if err != nil {
			return 0, fmt.Errorf("schedule %s: %w", p.id, err)
		}
		due = append(due, w.occurrences(p, days)...)
		written[p.id] = to
	}
	return w.write(ctx, due, written, now)
}

// occurrences turns days into instants. A day on which the local time does not
// exist has no visit; no agency comes at half past two in the night.
func (w Writer) occurrences(p promise, days []timetable.Date) []occurrence {
	found := make([]occurrence, 0, len(days))
	for _, day := range days {
		span, err := timetable.WindowOn(day, p.startsAt, p.endsAt, p.zone)
		if err != nil {
			w.Log.Warn("a visit has no such local time", "schedule", p.id, "date", day, "error", err)
			continue
		}
		found = append(found, occurrence{p.id, day, span.StartsAt, span.EndsAt})
	}
	return found
}

func (w Writer) promises(ctx context.Context) ([]promise, error) {
	rows, err := w.DB.QueryContext(ctx, `
		SELECT s.id, s.rule, s.valid_from, s.valid_to, s.extra_dates, s.excluded_dates, s.skips_holidays,
		       s.starts_at, s.ends_at, s.written_to, c.time_zone, coalesce(c.anniversary, '')
		FROM visit_schedules AS s JOIN centres AS c ON c.id = s.centre_id
		WHERE s.mode <> 'RESIDENT' AND c.status = 'OPEN' ORDER BY s.id`)
	if err != nil {
		return nil, fmt.Errorf("read schedules: %w", err)
	}
	defer rows.Close()
	var promises []promise
	for rows.Next() {
		p, err := scanPromise(rows)
		if err != nil {
			return nil, err
		}
		promises = append(promises, p)
	}
	return promises, rows.Err()
}

func scanPromise(rows *sql.Rows) (promise, error) {
	var p promise
	var validTo, writtenTo sql.Null[timetable.Date]
	var extra, excluded []byte
	var zone string
	err := rows.Scan(&p.id, &p.rule.RRule, &p.rule.From, &validTo, &extra, &excluded, &p.rule.SkipHolidays,
		&p.startsAt, &p.endsAt, &writtenTo, &zone, &p.rule.Anniversary)
	if err != nil {
		return p, fmt.Errorf("read a schedule: %w", err)
	}
	if validTo.Valid {
		p.rule.Until = &validTo.V
	}
	if writtenTo.Valid {
		p.writtenTo = &writtenTo.V
	}
	if err := json.Unmarshal(extra, &p.rule.Extra); err != nil {
		return p, fmt.Errorf("extra dates of schedule %s: %w", p.id, err)
	}
	if err := json.Unmarshal(excluded, &p.rule.Excluded); err != nil {
		return p, fmt.Errorf("excluded dates of schedule %s: %w", p.id, err)
	}
	p.zone, err = timetable.Zone(zone)
	return p, err
}

func (w Writer) write(ctx context.Context, due []occurrence, written map[uuid.UUID]timetable.Date, now time.Time) (int64, error) {
	tx, err := w.DB.BeginTx(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("write visits: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	added, err := insert(ctx, tx, due, now)
	if err != nil {
		return 0, err
	}
	ids, days := make([]uuid.UUID, 0, len(written)), make([]string, 0, len(written))
	for id, to := range written {
		ids, days = append(ids, id), append(days, to.String())
	}
	if _, err := tx.ExecContext(ctx, `UPDATE visit_schedules AS s SET written_to = w.day
		FROM unnest($1::uuid[], $2::date[]) AS w(id, day) WHERE s.id = w.id`, pq.Array(ids), pq.Array(days)); err != nil {
		return 0, fmt.Errorf("note how far visits are written: %w", err)
	}
	return added, tx.Commit()
}

// insert copies each schedule's grid into its visits: a visit keeps its own,
// because it is frozen once somebody has booked.
func insert(ctx context.Context, tx *sql.Tx, due []occurrence, now time.Time) (int64, error) {
	ids, schedules := make([]uuid.UUID, len(due)), make([]uuid.UUID, len(due))
	days, starts, ends := make([]string, len(due)), make([]time.Time, len(due)), make([]time.Time, len(due))
	for i, o := range due {
		ids[i], schedules[i], days[i] = schema.NewID(), o.schedule, o.date.String()
		starts[i], ends[i] = o.startsAt, o.endsAt
	}
	result, err := tx.ExecContext(ctx, `
		INSERT INTO visits (id, created_at, updated_at, schedule_id, original_date, centre_id, provider_id, date,
		                    starts_at, ends_at, time_zone, promised_on, mode, slot_minutes, seats, breaks, kept_slots, room)
		SELECT o.id, $6, $6, s.id, o.day, s.centre_id, s.provider_id, o.day,
		       o.starts_at, o.ends_at, c.time_zone, ($6 AT TIME ZONE c.time_zone)::date,
		       s.mode, s.slot_minutes, s.seats, s.breaks, s.kept_slots, s.room
		FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::timestamptz[], $5::timestamptz[])
		     AS o(id, schedule_id, day, starts_at, ends_at)
		JOIN visit_schedules AS s ON s.id = o.schedule_id JOIN centres AS c ON c.id = s.centre_id
		ON CONFLICT (schedule_id, original_date) DO NOTHING`,
		pq.Array(ids), pq.Array(schedules), pq.Array(days), pq.Array(starts), pq.Array(ends), now)
	if err != nil {
		return 0, fmt.Errorf("write visits: %w", err)
	}
	return result.RowsAffected()
}
