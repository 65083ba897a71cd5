package notify

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
)

const (
	// poll finds what another server wrote, what is due again, and what a lost
	// server had in hand.
	poll = 5 * time.Second
	// lease is how long a claimed message belongs to its worker. It is longer
	// than a send and its bookkeeping together, or two workers would send it.
	lease        = time.Minute
	sendWithin   = 20 * time.Second
	recordWithin = 5 * time.Second
	maxAttempts  = 8 // about half an hour: the ring list must be in time for a booking two hours ahead
	firstRetry   = 15 * time.Second
	longestRetry = 15 * time.Minute

	problemBroken = "the message could not be written"
	problemUnsent = "the message could not be sent"
)

// Worker sends what is due. Several at once, on one server or many, are safe.
type Worker struct {
	outbox  outbox
	sender  Sender
	letters Letters
	log     *slog.Logger
	wake    chan struct{}
}

// NewWorker makes a worker over the pool that may read people.
func NewWorker(client *ent.Client, sender Sender, letters Letters, log *slog.Logger) *Worker {
	return &Worker{outbox: outbox{client}, sender: sender, letters: letters, log: log, wake: make(chan struct{}, 1)}
}

// Wake tells the worker that a message was committed. It never waits.
func (w *Worker) Wake() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Run sends until ctx ends; then it finishes the message in hand and returns
// nil. What it could not do it logs and tries again.
func (w *Worker) Run(ctx context.Context) error {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		w.sendDue(ctx)
		select {
		case <-ctx.Done():
			return nil
		case <-w.wake:
		case <-tick.C:
		}
	}
}

func (w *Worker) sendDue(ctx context.Context) {
	for ctx.Err() == nil {
		claimed, found, err := w.outbox.claim(ctx)
		if err == nil && !found {
			return
		}
		if err == nil {
			err = w.sendOne(context.WithoutCancel(ctx), claimed)
		}
		if err != nil {
			if ctx.Err() == nil {
				w.log.ErrorContext(ctx, "the outbox cannot be worked on", "error", err)
			}
			return
		}
	}
}

// sendOne sends a claimed message and records how it went. The error is the
// database's; the message is then due again when its lease ends.
func (w *Worker) sendOne(ctx context.Context, claimed claim) error {
	sending, cancel := context.WithTimeout(ctx, sendWithin)
	failure := w.deliver(sending, claimed)
	cancel()
	recording, cancel := context.WithTimeout(ctx, recordWithin)
	defer cancel()
	if failure == nil {
		return w.outbox.delivered(recording, claimed.id)
	}
	log := w.log.With("message", claimed.id, "attempts", claimed.attempts, "problem", failure.Error())
	if failure.Permanent || claimed.attempts >= maxAttempts {
		log.WarnContext(ctx, "message put on the ring list")
		return w.outbox.toRingList(recording, claimed.id, failure.Problem)
	}
	log.WarnContext(ctx, "message not sent, will be tried again")
	return w.outbox.postpone(recording, claimed.id, backoff(claimed.attempts), failure.Problem)
}

func (w *Worker) deliver(ctx context.Context, claimed claim) *Failure {
	if claimed.attempts > maxAttempts {
		return &Failure{Problem: "the server stopped each time it was sent", Permanent: true}
	}
	m, err := w.outbox.load(ctx, claimed.id)
	if err != nil {
		return &Failure{Problem: problemBroken, Cause: err}
	}
	if !w.sender.Can(m.Channel) {
		return &Failure{Problem: "this server cannot write by " + m.Channel.String(), Permanent: true}
	}
	out, err := w.letters.Write(m)
	if err != nil {
		return failureOf(err, problemBroken)
	}
	return failureOf(w.sender.Send(ctx, out), problemUnsent)
}

// failureOf is err as a failure, nil for nil.
func failureOf(err error, problem string) *Failure {
	var failure *Failure
	if err == nil || errors.As(err, &failure) {
		return failure
	}
	return &Failure{Problem: problem, Cause: err}
}

// backoff doubles with each attempt and is up to half as long again, so that
// messages that failed together do not come back together.
func backoff(attempts int) time.Duration {
	wait := longestRetry
	if attempts < 10 {
		wait = min(longestRetry, firstRetry<<max(0, attempts-1))
	}
	return wait + rand.N(wait/2) //nolint:gosec // a wait needs no secret randomness
}

// claim is a message that is this worker's until its lease ends.
type claim struct {
	id       uuid.UUID
	attempts int
}
