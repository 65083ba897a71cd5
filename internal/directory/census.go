package directory

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
)

// Entry is a row that has a page of its own, or with an empty slug the list of a
// kind of rows. Kind is as in ID.
type Entry struct {
	Kind, Slug string
	UpdatedAt  time.Time
}

// census are the pages of the directory, in an order that stays: what changes
// daily comes last. A service that is no longer offered is not among them, nor a
// visit that is over or that nobody can book yet.
const census = `(
	SELECT 0 AS place, e.kind, '' AS slug, e.updated_at FROM (
		SELECT 'Centre' AS kind, max(updated_at) AS updated_at FROM centres
		UNION ALL SELECT 'Agency', max(updated_at) FROM providers WHERE kind = 'AGENCY'
		UNION ALL SELECT 'CommunityOrganisation', max(updated_at) FROM providers WHERE kind = 'COMMUNITY_ORGANISATION'
		UNION ALL SELECT 'Service', max(updated_at) FROM services WHERE status = 'ACTIVE'
		UNION ALL SELECT 'Need', max(updated_at) FROM needs
		UNION ALL SELECT 'ClientGroup', max(updated_at) FROM client_groups) AS e WHERE e.updated_at IS NOT NULL
	UNION ALL SELECT 1, 'Need', slug, updated_at FROM needs
	UNION ALL SELECT 2, 'Centre', slug, updated_at FROM centres
	UNION ALL SELECT 3, 'Place', slug, updated_at FROM places
	UNION ALL SELECT 4, CASE kind WHEN 'AGENCY' THEN 'Agency' ELSE 'CommunityOrganisation' END, slug, updated_at FROM providers
	UNION ALL SELECT 5, 'Service', slug, updated_at FROM services WHERE status = 'ACTIVE'
	UNION ALL SELECT 6, 'ClientGroup', slug, updated_at FROM client_groups
	UNION ALL SELECT 7, 'Visit', v.id::text, v.updated_at FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
		WHERE v.status = 'SCHEDULED' AND v.ends_at > $1 AND v.date <= $1::timestamptz::date + c.horizon_days::int) AS census`

// CountEntries counts what Entries would give.
func (d *Directory) CountEntries(ctx context.Context) (n int, err error) {
	if err = d.db.QueryRowContext(ctx, "SELECT count(*) FROM "+census, d.now()).Scan(&n); err != nil {
		err = fmt.Errorf("count the pages: %w", err)
	}
	return n, err
}

// Entries are the pages of the directory, so many after those skipped. The slug
// of a visit is its public id.
func (d *Directory) Entries(ctx context.Context, skip, most int) ([]Entry, error) {
	rows, err := d.db.QueryContext(ctx,
		"SELECT kind, slug, updated_at FROM "+census+" ORDER BY place, kind, slug OFFSET $2 LIMIT $3", d.now(), skip, most)
	if err != nil {
		return nil, fmt.Errorf("read the pages: %w", err)
	}
	defer rows.Close()
	var all []Entry
	for rows.Next() {
		var e Entry
		if err := rows.Scan(&e.Kind, &e.Slug, &e.UpdatedAt); err != nil {
			return nil, err
		}
		if e.Kind == "Visit" {
			key, err := uuid.Parse(e.Slug)
			if err != nil {
				return nil, err
			}
			e.Slug = ID{"Visit", key}.String()
		}
		all = append(all, e)
	}
	return all, rows.Err()
}
