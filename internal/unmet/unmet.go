// Package unmet counts searches that found nothing: by our own nearest word, the
// region and the month. What was typed never comes here, and danger is not
// counted at all.
package unmet

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent/schema"
	"heartland/internal/timetable"
)

const (
	// every is how often the counts are written.
	every = 10 * time.Second
	// most is how many different counts wait for that; more are let go, so that a
	// flood costs nothing.
	most = 1000
)

// Counter counts in memory and writes now and then, so that no search waits.
type Counter struct {
	db  *sql.DB
	now func() time.Time
	log *slog.Logger
	// zone is that of the months.
	zone *time.Location

	mu      sync.Mutex
	waiting map[line]int
}

type line struct {
	word, region string
	month        timetable.Date
}

// New returns a counter on the application's pool; now is the clock. Months are
// those of Auckland.
func New(db *sql.DB, now func() time.Time, log *slog.Logger) (*Counter, error) {
	zone, err := timetable.Zone("Pacific/Auckland")
	if err != nil {
		return nil, err
	}
	return &Counter{db: db, now: now, log: log, zone: zone, waiting: make(map[line]int)}, nil
}

// Count counts one search: by our own word that is nearest, empty when none is
// near, and the region where somebody looked.
func (c *Counter) Count(word, region string) {
	month := timetable.DateOf(c.now().In(c.zone))
	month.Day = 1
	l := line{word, region, month}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.waiting[l] > 0 || len(c.waiting) < most {
		c.waiting[l]++
	}
}

// Run writes the counts until ctx ends, and then what is left.
func (c *Counter) Run(ctx context.Context) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
			defer cancel()
			c.tryWrite(last)
			return
		case <-ticker.C:
			c.tryWrite(ctx)
		}
	}
}

func (c *Counter) tryWrite(ctx context.Context) {
	if err := c.Write(ctx); err != nil {
		c.log.Error("searches that found nothing were not counted", "error", err)
	}
}

// Write adds what waits to the table in one statement.
func (c *Counter) Write(ctx context.Context) error {
	c.mu.Lock()
	waiting := c.waiting
	c.waiting = make(map[line]int)
	c.mu.Unlock()
	if len(waiting) == 0 {
		return nil
	}
	var ids []uuid.UUID
	var words, regions, months []string
	var counts []int64
	for l, n := range waiting {
		ids, counts = append(ids, schema.NewID()), append(counts, int64(n))
		words, regions, months = append(words, l.word), append(regions, l.region), append(months, l.month.String())
	}
	_, err := c.db.ExecContext(ctx, `
		INSERT INTO unmet_needs (id, created_at, updated_at, word, region, month, count)
		SELECT id, now(), now(), word, region, month, count
		FROM unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::bigint[]) AS u(id, word, region, month, count)
		ORDER BY month, region, word -- so that two servers do not wait for each other
		ON CONFLICT (month, region, word) DO UPDATE SET count = unmet_needs.count + excluded.count, updated_at = now()`,
		pq.Array(ids), pq.Array(words), pq.Array(regions), pq.Array(months), pq.Array(counts))
	if err != nil {
		return fmt.Errorf("count searches that found nothing: %w", err)
	}
	return nil
}
