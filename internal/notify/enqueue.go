// Package notify is the outbox: a message is written in the transaction of what
// it tells, and one worker sends it by email or text or leaves it on the
// coordinator's ring list, so that nobody is untold. It does not decide what
// happens to a booking, and keeps no words and no addresses of its own.
package notify

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/message"
)

// Channels tells which ways of writing to people this server has.
type Channels interface {
	Can(channel message.Channel) bool
}

// Message tells one person of one event.
type Message struct {
	Kind message.Kind
	// Event names what happened, once: the appointment's id and version.
	Event         string
	AppointmentID uuid.UUID
	PersonID      uuid.UUID
	// ByThemselves is true of what the person has just done on their own screen:
	// nobody need ring them to tell them of it.
	ByThemselves bool
	// Phone (E.164) and Email choose the channel and are not kept: they are read
	// again from the person when the message is sent.
	Phone, Email string
}

var errIncomplete = errors.New("notify: a message needs an event, an appointment and a person")

// superseded stands as the problem of a message that was overtaken.
const superseded = "overtaken by the cancellation"

// Enqueue writes the message in the caller's transaction, due at once: an email
// or a text when the person can be written to, else a line on the ring list.
// Twice for the same event, person and kind writes once. A cancellation takes
// back what was not yet said of the booking. After the commit the caller wakes
// the worker.
func Enqueue(ctx context.Context, tx *ent.Tx, channels Channels, m Message) error {
	if m.Event == "" || m.AppointmentID == uuid.Nil || m.PersonID == uuid.Nil {
		return errIncomplete
	}
	if err := message.KindValidator(m.Kind); err != nil {
		return fmt.Errorf("notify: %w", err)
	}
	if m.Kind == message.KindBOOKING_CANCELLED {
		_, err := tx.ExecContext(ctx, `
			UPDATE messages SET sent_at = now(), updated_at = now(), problem = $3
			WHERE appointment_id = $1 AND person_id = $2 AND kind = 'BOOKING_CONFIRMED' AND sent_at IS NULL`,
			m.AppointmentID, m.PersonID, superseded)
		if err != nil {
			return fmt.Errorf("take back the confirmation: %w", err)
		}
	}
	channel := channelFor(channels, m.Phone, m.Email)
	if m.ByThemselves && m.Kind == message.KindBOOKING_CANCELLED && channel == message.ChannelCALL {
		return nil
	}
	// The database's clock, by which the worker judges what is due.
	_, err := tx.ExecContext(ctx, `
		INSERT INTO messages (id, created_at, updated_at, event, kind, channel, person_id, appointment_id, due_at)
		SELECT $1::uuid, now(), now(), $2::varchar, $3::varchar, $4::varchar, $5::uuid, $6::uuid, now()
		WHERE NOT EXISTS (SELECT FROM messages WHERE event = $2 AND person_id = $5 AND kind = $3)
		ON CONFLICT (event, person_id, kind, channel) DO NOTHING`,
		message.DefaultID(), m.Event, m.Kind.String(), channel.String(), m.PersonID, m.AppointmentID)
	if err != nil {
		return fmt.Errorf("write the message: %w", err)
	}
	return nil
}
