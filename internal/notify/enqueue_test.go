package notify

import (
	"context"
	"sync"
	"testing"

	"heartland/ent/message"
)

func TestEnqueueTwiceWritesOnce(t *testing.T) {
	b := setup(t)
	a := b.book(t, aMobile, "")
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	// Nor by another way, if the phone number changed in between.
	b.tell(t, nothing, message.KindBOOKING_CONFIRMED, a)
	if m := b.only(t); m.Channel != message.ChannelSMS || m.SentAt != nil || m.Attempts != 0 {
		t.Errorf("got %v", m)
	}
}

func TestEnqueueAtOnceWritesOnce(t *testing.T) {
	b := setup(t)
	a := b.book(t, aMobile, "")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { b.tell(t, everything, message.KindBOOKING_CONFIRMED, a) })
	}
	wg.Wait()
	b.only(t)
}

func TestEnqueueGoesWithItsTransaction(t *testing.T) {
	b := setup(t)
	a := b.book(t, "", anEmail)
	ctx := context.Background()
	tx, err := b.client.Tx(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := Enqueue(ctx, tx, everything, b.messageAbout(message.KindBOOKING_CONFIRMED, a)); err != nil {
		t.Fatal(err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if n := b.client.Message.Query().CountX(ctx); n != 0 {
		t.Errorf("%d messages tell of what did not happen", n)
	}
}

func TestEnqueueCancellationTakesTheConfirmationBack(t *testing.T) {
	b := setup(t)
	a, other := b.book(t, "", anEmail), b.book(t, "", "other@example.nz")
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, other)
	b.cancel(a)
	b.tell(t, everything, message.KindBOOKING_CANCELLED, a)
	sender := &fakeSender{reach: everything}
	w := b.worker(sender)
	w.sendDue(context.Background())
	var to []string
	for _, out := range sender.all() {
		to = append(to, out.To+" "+out.Subject)
	}
	want := []string{"other@example.nz Your Heartland appointment", anEmail + " Your Heartland appointment is cancelled"}
	if len(to) != 2 || to[0] != want[0] || to[1] != want[1] {
		t.Errorf("sent %q, want %q", to, want)
	}
}

func TestEnqueueRefusesHalfAMessage(t *testing.T) {
	b := setup(t)
	a := b.book(t, "", anEmail)
	ctx := context.Background()
	whole := b.messageAbout(message.KindBOOKING_CONFIRMED, a)
	for name, spoil := range map[string]func(*Message){
		"no_event":       func(m *Message) { m.Event = "" },
		"no_appointment": func(m *Message) { m.AppointmentID = [16]byte{} },
		"no_person":      func(m *Message) { m.PersonID = [16]byte{} },
		"no_kind":        func(m *Message) { m.Kind = "" },
	} {
		m := whole
		spoil(&m)
		tx, err := b.client.Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if err := Enqueue(ctx, tx, everything, m); err == nil {
			t.Errorf("%s is taken", name)
		}
		_ = tx.Rollback()
	}
}
