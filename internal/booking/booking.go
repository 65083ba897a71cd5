// Package booking is a seat at a time: book it, find it again, cancel it. It
// does not decide who visits when, and it sends nothing itself: it writes what
// is to be sent in its own transaction.
package booking

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"heartland/ent"
	"heartland/ent/message"
	"heartland/internal/fault"
	"heartland/internal/identity"
	"heartland/internal/notify"
)

// Room books over the application's pool. Anybody may call Book; Find, Cancel
// and Calendar want the token that Book gave.
type Room struct {
	ent      *ent.Client
	tokens   identity.Tokens
	channels notify.Channels
	wake     func()
	public   *url.URL
}

// New makes the room. channels are the ways of writing to people, wake tells
// that there is a message to send, and publicURL begins the
// links that people are given.
func New(db *sql.DB, tokens identity.Tokens, channels notify.Channels, wake func(), publicURL *url.URL) *Room {
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, db)))
	return &Room{ent: client, tokens: tokens, channels: channels, wake: wake, public: publicURL}
}

// tell writes the message about an appointment in the transaction of what
// happened to it.
func (r *Room) tell(ctx context.Context, tx *ent.Tx, kind message.Kind, appointment uuid.UUID, version int, who *ent.Person) error {
	if who == nil {
		return nil
	}
	return notify.Enqueue(ctx, tx, r.channels, notify.Message{
		Kind: kind, Event: fmt.Sprintf("%s/%d", appointment, version), AppointmentID: appointment,
		PersonID: who.ID, ByThemselves: true, Phone: who.Phone, Email: who.Email,
	})
}

// Gone says that a time cannot be had any more. VisitID tells where to look for
// the next free ones.
type Gone struct {
	fault   *fault.Error
	VisitID uuid.UUID
}

func gone(visit uuid.UUID, message string) *Gone {
	return &Gone{fault: fault.New(fault.Conflict, message, "startsAt"), VisitID: visit}
}

func (e *Gone) Error() string { return e.fault.Error() }

func (e *Gone) Unwrap() error { return e.fault }

// attempts is how often a transaction that PostgreSQL broke off is tried.
const attempts = 5

// transact runs work in a transaction and runs it again when PostgreSQL broke it
// off for another's sake (40001, 40P01) or a random reference was already in
// use (23505), after a short random wait.
func (r *Room) transact(ctx context.Context, work func(*ent.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := r.once(ctx, work)
		if attempt == attempts || !worthAnother(err) {
			return err
		}
		wait := time.Duration(rand.Int64N(int64(attempt) * int64(20*time.Millisecond))) //nolint:gosec // a wait needs no secret randomness
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

func (r *Room) once(ctx context.Context, work func(*ent.Tx) error) error {
	tx, err := r.ent.Tx(ctx)
	if err != nil {
		return fmt.Errorf("begin a booking: %w", err)
	}
	if err := work(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit a booking: %w", err)
	}
	return nil
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

func worthAnother(err error) bool {
	var refused *pq.Error
	if !errors.As(err, &refused) {
		return false
	}
	switch refused.Code {
	case "40001", "40P01":
		return true
	case "23505":
		return refused.Constraint == "appointments_reference_key"
	}
	return false
}
