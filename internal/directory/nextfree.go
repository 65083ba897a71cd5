package directory

import (
	"context"
	"fmt"

	"github.com/google/uuid"
)

// alternativesShown is how many other times are offered when one is gone.
const alternativesShown = 6

// NextFree are the next free times with the provider of a visit: at its own
// centre before elsewhere, there the nearest first, soonest first. It looks at
// the next 12 visits here and the nearest 12 elsewhere.
func (d *Directory) NextFree(ctx context.Context, visit uuid.UUID) ([]*Slot, error) {
	rows, err := d.db.QueryContext(ctx, `
		WITH gone AS (
			SELECT v.id, v.provider_id, v.centre_id, c.lat, c.lon FROM visits AS v JOIN centres AS c ON c.id = v.centre_id WHERE v.id = $1),
		near AS (
			(SELECT v.*, 0::float8 AS km FROM gone JOIN visits AS v ON v.provider_id = gone.provider_id AND v.centre_id = gone.centre_id
			 WHERE v.status = 'SCHEDULED' AND v.ends_at > $2 ORDER BY v.date, v.starts_at LIMIT 12)
			UNION ALL
			(SELECT v.*, distance_km(gone.lat, gone.lon, c.lat, c.lon) AS km FROM gone
			 JOIN visits AS v ON v.provider_id = gone.provider_id AND v.centre_id <> gone.centre_id
			 JOIN centres AS c ON c.id = v.centre_id
			 WHERE v.status = 'SCHEDULED' AND v.ends_at > $2 AND v.date < $2::timestamptz::date + 30 ORDER BY km, v.starts_at LIMIT 12))
		SELECT near.id, s.starts_at, s.ends_at, s.free FROM near JOIN visits AS v ON v.id = near.id
		CROSS JOIN LATERAL free_slots(v, $2) AS s ORDER BY near.km, s.starts_at LIMIT $3`, visit, d.now(), alternativesShown)
	if err != nil {
		return nil, fmt.Errorf("look for other times: %w", err)
	}
	defer rows.Close()
	slots, of := []*Slot{}, []uuid.UUID{}
	for rows.Next() {
		var id uuid.UUID
		var slot Slot
		if err := rows.Scan(&id, &slot.StartsAt, &slot.EndsAt, &slot.Free); err != nil {
			return nil, err
		}
		slots, of = append(slots, &slot), append(of, id)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	visits, err := d.visitsByID(ctx, of)
	if err != nil {
		return nil, err
	}
	for i, slot := range slots {
		slot.on(visits[of[i]])
	}
	return slots, nil
}
