package notify

import (
	"context"

	"github.com/google/uuid"

	"heartland/ent/message"
)

// Outgoing is one message with its words, on its way out. It is never stored
// outside the development outbox.
type Outgoing struct {
	// ID is the same for every try, so that a second copy can be recognised.
	ID      uuid.UUID
	Channel message.Channel
	// To is an email address or an E.164 number.
	To string
	// Subject is empty in a text.
	Subject string
	Text    string
	// Link is the booking's, which Text holds too.
	Link string
	// Calendar is the booking's calendar file; nil in a text.
	Calendar []byte
}

// Sender takes messages out of the house. Send returns nil once somebody else
// has taken the message on, else an error that is safe to log; a *Failure says
// more.
type Sender interface {
	Channels
	Send(ctx context.Context, out Outgoing) error
}

// Failure says why a message did not leave. Neither Problem nor Cause may hold
// an address or words of the message.
type Failure struct {
	// Problem is kept with the message and shown beside its ring-list line.
	Problem string
	// Permanent means that another try would fail too.
	Permanent bool
	// Cause is for the log.
	Cause error
}

func (f *Failure) Error() string {
	if f.Cause != nil {
		return f.Problem + ": " + f.Cause.Error()
	}
	return f.Problem
}

func (f *Failure) Unwrap() error { return f.Cause }
