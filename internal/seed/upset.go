package seed

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/internal/timetable"
)

// What goes otherwise than promised lies in these days: next week everybody
// comes as the timetable says.
const (
	upsetFrom = 7
	upsetTo   = 80
)

// Out of a thousand visits so many are cancelled, and so many moved by a day.
const (
	cancelledOf1000 = 15
	movedOf1000     = 4
)

var cancelReasons = []string{
	"The person who visits is unwell. The next visit is as planned.",
	"The road is closed.",
	"Staff are away for training.",
	"There is a tangi. The next visit is as planned.",
}

// promised is a visit that may go otherwise.
type promised struct {
	id          uuid.UUID
	key         string // the same each time, unlike the id
	date        timetable.Date
	anniversary string
	nextFree    bool // room and provider have nothing there the day after
}

// upset cancels some of the coming sample visits and moves a few to the day
// after, so that people see what that looks like. No seat is booked yet.
func upset(ctx context.Context, tx *sql.Tx, now time.Time) error {
	visits, err := promisedVisits(ctx, tx, now)
	if err != nil {
		return err
	}
	var cancelled, moved []uuid.UUID
	var reasons []string
	for _, v := range visits {
		switch lot := spread("upset/"+v.key, 1000); {
		case lot < cancelledOf1000:
			cancelled = append(cancelled, v.id)
			reasons = append(reasons, cancelReasons[spread("reason/"+v.key, uint64(len(cancelReasons)))])
		case lot < cancelledOf1000+movedOf1000 && v.nextFree && workday(v.date.AddDays(1), v.anniversary):
			moved = append(moved, v.id)
		}
	}
	if _, err := tx.ExecContext(ctx, `
		UPDATE visits AS v SET status = 'CANCELLED', cancel_reason = u.reason, cancelled_at = $1, updated_at = $1, version = version + 1
		FROM unnest($2::uuid[], $3::text[]) AS u(id, reason) WHERE v.id = u.id`,
		now, pq.Array(cancelled), pq.Array(reasons)); err != nil {
		return err
	}
	// The wall time stays when the clocks change in between.
	_, err = tx.ExecContext(ctx, `
		UPDATE visits SET moved_from = date, date = date + 1, moved_at = $1, updated_at = $1, version = version + 1,
			starts_at = (starts_at AT TIME ZONE time_zone + interval '1 day') AT TIME ZONE time_zone,
			ends_at = (ends_at AT TIME ZONE time_zone + interval '1 day') AT TIME ZONE time_zone
		WHERE id = ANY ($2)`, now, pq.Array(moved))
	return err
}

// promisedVisits are the coming sample visits that nobody moved, cancelled or
// booked, in an order that stays the same.
func promisedVisits(ctx context.Context, tx *sql.Tx, now time.Time) ([]promised, error) {
	today := timetable.DateOf(now.UTC()) // a day behind in New Zealand's morning
	rows, err := tx.QueryContext(ctx, `
		SELECT v.id, v.schedule_id || '/' || v.original_date, v.date, coalesce(c.anniversary, ''),
		       NOT EXISTS (
		           SELECT FROM visits AS n WHERE n.centre_id = v.centre_id AND n.date = v.date + 1
		             AND (n.provider_id = v.provider_id OR n.room = v.room AND (n.starts_at, n.ends_at) OVERLAPS
		                  (v.starts_at + interval '1 day', v.ends_at + interval '1 day')))
		FROM visits AS v JOIN visit_schedules AS h ON h.id = v.schedule_id JOIN centres AS c ON c.id = v.centre_id
		WHERE h.sample AND v.status = 'SCHEDULED' AND v.moved_from IS NULL AND v.date BETWEEN $1 AND $2
		  AND NOT EXISTS (SELECT FROM appointments AS a WHERE a.visit_id = v.id)
		ORDER BY v.schedule_id, v.original_date`,
		today.AddDays(upsetFrom+1), today.AddDays(upsetTo))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var visits []promised
	for rows.Next() {
		var v promised
		if err := rows.Scan(&v.id, &v.key, &v.date, &v.anniversary, &v.nextFree); err != nil {
			return nil, err
		}
		visits = append(visits, v)
	}
	return visits, rows.Err()
}

func workday(d timetable.Date, anniversary string) bool {
	_, holiday := timetable.IsHoliday(d, anniversary)
	return !holiday && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
}
