package notify

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/message"
)

// outbox is the table of messages as the worker uses it. Each step is one
// statement of its own: no lock is held while a mail server thinks, so a
// booking never waits for one.
type outbox struct{ client *ent.Client }

// claim takes the message that has been due longest. Moving its due time ahead
// is the lease: whoever dies with it leaves it due again.
func (o outbox) claim(ctx context.Context) (claim, bool, error) {
	rows, err := o.client.QueryContext(ctx, `
		UPDATE messages SET due_at = now() + make_interval(secs => $1), attempts = attempts + 1, updated_at = now()
		WHERE id = (
			SELECT id FROM messages
			WHERE sent_at IS NULL AND channel <> 'CALL' AND due_at <= now()
			ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
		RETURNING id, attempts`, lease.Seconds())
	if err != nil {
		return claim{}, false, fmt.Errorf("claim a message: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var c claim
	found := rows.Next()
	if found {
		if err := rows.Scan(&c.id, &c.attempts); err != nil {
			return claim{}, false, fmt.Errorf("claim a message: %w", err)
		}
	}
	if err := rows.Err(); err != nil {
		return claim{}, false, fmt.Errorf("claim a message: %w", err)
	}
	return c, found, nil
}

// load reads a message with all that its words need.
func (o outbox) load(ctx context.Context, id uuid.UUID) (*ent.Message, error) {
	return withFacts(o.client.Message.Query().Where(message.ID(id))).Only(ctx)
}

// ringList is the oldest open lines of the ring list, of every centre.
func (o outbox) ringList(ctx context.Context, limit int) ([]*ent.Message, error) {
	return withFacts(o.client.Message.Query().
		Where(message.ChannelEQ(message.ChannelCALL), message.SentAtIsNil()).
		Order(message.ByDueAt()).Limit(limit)).All(ctx)
}

func withFacts(q *ent.MessageQuery) *ent.MessageQuery {
	return q.WithPerson().WithAppointment(func(q *ent.AppointmentQuery) {
		q.WithVisit(func(q *ent.VisitQuery) {
			q.WithCentre(func(q *ent.CentreQuery) { q.WithPlace() })
		})
	})
}

func (o outbox) delivered(ctx context.Context, id uuid.UUID) error {
	return o.record(ctx, `UPDATE messages SET sent_at = now(), updated_at = now(), problem = NULL
		WHERE id = $1 AND sent_at IS NULL`, id)
}

func (o outbox) postpone(ctx context.Context, id uuid.UUID, wait time.Duration, problem string) error {
	return o.record(ctx, `UPDATE messages SET due_at = now() + make_interval(secs => $2), updated_at = now(), problem = $3
		WHERE id = $1 AND sent_at IS NULL`, id, wait.Seconds(), problem)
}

func (o outbox) toRingList(ctx context.Context, id uuid.UUID, problem string) error {
	return o.record(ctx, `UPDATE messages SET channel = 'CALL', due_at = now(), updated_at = now(), problem = $2
		WHERE id = $1 AND sent_at IS NULL`, id, problem)
}

func (o outbox) record(ctx context.Context, statement string, args ...any) error {
	if _, err := o.client.ExecContext(ctx, statement, args...); err != nil {
		return fmt.Errorf("record what became of a message: %w", err)
	}
	return nil
}
