package seed

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/internal/identity"
)

// horizonDays is how far ahead people of the sample directory have booked.
const horizonDays = 90

// Book cancels and moves a few of the sample's visits, and fills a share of the
// seats of the others in the coming weeks with invented people, who have no phone and no email, so that no message reaches anybody.
// The same directory and time give the same bookings. It does nothing where
// somebody has booked already. Seats that a centre keeps back stay free.
func Book(ctx context.Context, db *sql.DB, tokens identity.Tokens, now time.Time) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("book sample seats: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	var booked bool
	if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM appointments)").Scan(&booked); err != nil || booked {
		return err
	}
	if err := upset(ctx, tx, now); err != nil {
		return fmt.Errorf("cancel and move sample visits: %w", err)
	}
	slots, err := comingSlots(ctx, tx, now)
	if err != nil {
		return fmt.Errorf("book sample seats: %w", err)
	}
	if err := writeBookings(ctx, tx, choose(slots, now), tokens, now); err != nil {
		return fmt.Errorf("book sample seats: %w", err)
	}
	if _, err := tx.ExecContext(ctx, countTables); err != nil {
		return fmt.Errorf("count the sample directory: %w", err)
	}
	return tx.Commit()
}

// countTables tells the planner what the sample directory has brought; of itself
// the server would look a minute later.
const countTables = `ANALYSE agencies, appointments, centre_client_groups, centres, client_groups,
	community_organisations, needs, notices, persons, places, providers, resource_needs, resources,
	service_client_groups, service_needs, services, visit_schedule_services, visit_schedules, visits`

// comingSlots reads the times that the public can book, on visits that have not
// started, in an order that does not depend on the visits' random ids.
func comingSlots(ctx context.Context, tx *sql.Tx, now time.Time) ([]slot, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT v.id, coalesce(v.schedule_id, v.id), v.original_date, v.time_zone, v.seats, s.starts_at, s.ends_at
		FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
		CROSS JOIN LATERAL visit_slots(v, coalesce(v.kept_slots, c.kept_slots)) AS s
		WHERE v.status = 'SCHEDULED' AND v.mode <> 'DROP_IN' AND v.starts_at > $1 AND v.starts_at < $2
		ORDER BY 2, 3, s.starts_at`, now, now.AddDate(0, 0, horizonDays))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var slots []slot
	for rows.Next() {
		var s slot
		if err := rows.Scan(&s.visit, &s.schedule, &s.day, &s.zone, &s.seats, &s.startsAt, &s.endsAt); err != nil {
			return nil, err
		}
		slots = append(slots, s)
	}
	return slots, rows.Err()
}

func writeBookings(ctx context.Context, tx *sql.Tx, bookings []booking, tokens identity.Tokens, now time.Time) error {
	people, names, languages := []uuid.UUID{}, []string{}, []string{}
	ids, visits, zones := []uuid.UUID{}, []uuid.UUID{}, []string{}
	starts, ends, seats := []time.Time{}, []time.Time{}, []int{}
	references, channels, hashes := []string{}, []string{}, [][]byte{}
	for _, b := range bookings {
		people, names, languages = append(people, b.person), append(names, b.name), append(languages, b.language)
		ids, visits, zones = append(ids, b.id), append(visits, b.visit), append(zones, b.zone)
		starts, ends, seats = append(starts, b.startsAt), append(ends, b.endsAt), append(seats, b.seat)
		references, channels = append(references, b.reference), append(channels, b.channel)
		hashes = append(hashes, identity.Hash(tokens.Manage(b.id, firstVersion)))
	}
	if _, err := tx.ExecContext(ctx, `
		INSERT INTO persons (id, created_at, updated_at, name, language, support_person)
		SELECT p.id, $1, $1, p.name, p.language, false
		FROM unnest($2::uuid[], $3::text[], $4::text[]) AS p(id, name, language)`,
		now, pq.Array(people), pq.Array(names), pq.Array(languages)); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO appointments (id, created_at, updated_at, visit_id, person_id, time_zone, starts_at, ends_at, seat,
		                          status, reference, channel, token_version, token_hash)
		SELECT a.id, $1, $1, a.visit, a.person, a.zone, a.starts_at, a.ends_at, a.seat,
		       'BOOKED', a.reference, a.channel, $12, a.hash
		FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::int[],
		            $9::text[], $10::text[], $11::bytea[])
		     AS a(id, visit, person, zone, starts_at, ends_at, seat, reference, channel, hash)`,
		now, pq.Array(ids), pq.Array(visits), pq.Array(people), pq.Array(zones), pq.Array(starts), pq.Array(ends),
		pq.Array(seats), pq.Array(references), pq.Array(channels), pq.Array(hashes), firstVersion)
	return err
}
