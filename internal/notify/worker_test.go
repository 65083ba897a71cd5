package notify

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"heartland/ent/message"
)

// Nobody is untold: each kind of message to each kind of person ends delivered
// or on the ring list, whatever the server can do.
func TestEveryMessageEndsDeliveredOrOnTheRingList(t *testing.T) {
	people := map[string]struct{ phone, email string }{
		"mobile": {aMobile, ""}, "landline": {aLandline, ""}, "email": {"", anEmail}, "none": {"", ""},
	}
	servers := map[string]struct {
		sender    *fakeSender
		delivered map[string]bool
	}{
		"mail_and_texts": {&fakeSender{reach: everything}, map[string]bool{"mobile": true, "email": true}},
		"mail_only":      {&fakeSender{reach: onlyMail}, map[string]bool{"email": true}},
		"refuses_all": {&fakeSender{reach: everything, fail: func(Outgoing) error {
			return &Failure{Problem: "refused", Permanent: true}
		}}, nil},
	}
	for serverName, server := range servers {
		for personName, person := range people {
			for _, kind := range []message.Kind{message.KindBOOKING_CONFIRMED, message.KindBOOKING_CANCELLED} {
				t.Run(serverName+"/"+personName+"/"+kind.String(), func(t *testing.T) {
					b := setup(t)
					a := b.book(t, person.phone, person.email)
					if kind == message.KindBOOKING_CANCELLED {
						b.cancel(a)
					}
					b.tell(t, server.sender, kind, a)
					b.worker(server.sender).sendDue(context.Background())
					m := b.only(t)
					if sent := m.SentAt != nil; sent != server.delivered[personName] {
						t.Errorf("delivered is %v", sent)
					}
					if m.SentAt == nil && m.Channel != message.ChannelCALL {
						t.Errorf("neither delivered nor on the ring list: %v", m)
					}
				})
			}
		}
	}
}

func TestWorkerWritesWhatHoldsNow(t *testing.T) {
	b := setup(t)
	a := b.book(t, "", anEmail)
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	sender := &fakeSender{reach: everything}
	b.run(t, b.worker(sender))
	eventually(t, "the message is sent", func() bool { return b.only(t).SentAt != nil })
	out := sender.all()[0]
	token := b.letters.Tokens.Manage(a.ID, a.TokenVersion)
	if out.Link != "https://heartland.example.nz/bookings/BCDF0001#"+token || !strings.Contains(out.Text, out.Link) {
		t.Errorf("the link is %q", out.Link)
	}
	for _, part := range []string{"Tuesday 24 November, 9:30am", "Ōpōtiki Heartland Services\n12 Sample Street, Ōpōtiki 3122", "BCDF 0001", "Or ring Mere on 0800 000 123."} {
		if !strings.Contains(out.Text, part) {
			t.Errorf("%q is missing from:\n%s", part, out.Text)
		}
	}
	calendar := strings.ReplaceAll(string(out.Calendar), "\r\n ", "")
	if !strings.Contains(calendar, "DTSTART;TZID=Pacific/Auckland:20261124T093000") || strings.Contains(calendar, token) {
		t.Errorf("the calendar file is\n%s", calendar)
	}
	for _, secret := range secrets {
		if strings.Contains(out.Subject+out.Text+calendar, secret) {
			t.Errorf("the message tells %q", secret)
		}
	}
}

// A confirmation that comes late does not say that a cancelled booking stands.
func TestWorkerNeverConfirmsWhatIsCancelled(t *testing.T) {
	b := setup(t)
	a := b.book(t, aMobile, "")
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	b.cancel(a)
	sender := &fakeSender{reach: everything}
	b.worker(sender).sendDue(context.Background())
	if got := sender.all()[0].Text; !strings.HasPrefix(got, "Heartland cancelled") {
		t.Errorf("it says %q", got)
	}
}

func TestWorkerTriesAgainThenRings(t *testing.T) {
	b := setup(t)
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, "", anEmail))
	w := b.worker(&fakeSender{reach: everything, fail: func(Outgoing) error { return &Failure{Problem: "not yet (451)"} }})
	for attempt := 1; attempt < maxAttempts; attempt++ {
		before := time.Now()
		w.sendDue(context.Background())
		m := b.only(t)
		if m.Channel != message.ChannelEMAIL || m.Attempts != attempt || m.Problem != "not yet (451)" {
			t.Fatalf("after attempt %d: %v", attempt, m)
		}
		if wait := m.DueAt.Sub(before); wait < backoff(attempt)/2 || wait > longestRetry*2 {
			t.Errorf("after attempt %d it waits %v", attempt, wait)
		}
		b.makeDue()
	}
	w.sendDue(context.Background())
	if m := b.only(t); m.Channel != message.ChannelCALL || m.SentAt != nil || m.Problem != "not yet (451)" {
		t.Errorf("after %d attempts: %v", maxAttempts, m)
	}
	b.makeDue()
	w.sendDue(context.Background())
	if m := b.only(t); m.Attempts != maxAttempts {
		t.Errorf("a ring-list line was tried: %v", m)
	}
}

// What somebody stops each time before it is done goes to the ring list too.
func TestWorkerGivesUpOnWhatKillsIt(t *testing.T) {
	b := setup(t)
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, "", anEmail))
	sender := &fakeSender{reach: everything}
	w := b.worker(sender)
	for range maxAttempts {
		if _, found, err := w.outbox.claim(context.Background()); !found || err != nil {
			t.Fatal(found, err)
		}
		b.makeDue()
	}
	w.sendDue(context.Background())
	if m := b.only(t); m.Channel != message.ChannelCALL || len(sender.all()) != 0 {
		t.Errorf("got %v, %d sent", m, len(sender.all()))
	}
}

func TestWorkerRingsWhereAChannelIsGone(t *testing.T) {
	for name, change := range map[string]func(*bundle){
		"server_lost_the_channel": func(*bundle) {},
		"person_lost_the_address": func(b *bundle) {
			b.client.Person.Update().ClearPhone().ExecX(context.Background())
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := setup(t)
			b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, ""))
			change(b)
			b.worker(&fakeSender{reach: onlyMail}).sendDue(context.Background())
			if m := b.only(t); m.Channel != message.ChannelCALL || m.SentAt != nil {
				t.Errorf("got %v", m)
			}
		})
	}
}

func TestWorkersDoNotSendTwice(t *testing.T) {
	b := setup(t)
	const messages = 60
	for range messages {
		b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, ""))
	}
	sender := &fakeSender{reach: everything}
	for range 4 {
		b.run(t, b.worker(sender))
	}
	eventually(t, "all are sent", func() bool {
		return b.client.Message.Query().Where(message.SentAtIsNil()).CountX(context.Background()) == 0
	})
	if n := len(sender.all()); n != messages {
		t.Errorf("%d copies of %d messages", n, messages)
	}
	for id, copies := range sender.ids() {
		if copies != 1 {
			t.Errorf("%s was sent %d times", id, copies)
		}
	}
}

func TestWorkerWakes(t *testing.T) {
	b := setup(t)
	sender := &fakeSender{reach: everything}
	w := b.worker(sender)
	b.run(t, w)
	time.Sleep(50 * time.Millisecond) // it has looked, and found nothing
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, ""))
	started := time.Now()
	for range 3 {
		w.Wake()
	}
	eventually(t, "the message is sent", func() bool { return len(sender.all()) == 1 })
	if took := time.Since(started); took > poll/2 {
		t.Errorf("it took %v: it only polled", took)
	}
}

func TestWorkerFinishesWhatItHasInHand(t *testing.T) {
	b := setup(t)
	for range 2 {
		b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, ""))
	}
	inHand, goOn := make(chan struct{}), make(chan struct{})
	sender := &fakeSender{reach: everything, fail: func(Outgoing) error {
		inHand <- struct{}{}
		<-goOn
		return nil
	}}
	stop := b.run(t, b.worker(sender))
	<-inHand
	time.AfterFunc(50*time.Millisecond, func() { close(goOn) })
	stop()
	sent := b.client.Message.Query().Where(message.SentAtNotNil()).CountX(context.Background())
	if sent != 1 || len(sender.all()) != 1 {
		t.Errorf("%d recorded, %d sent; want the one in hand", sent, len(sender.all()))
	}
}

// Nothing is locked while a message is on its way: the rows that a booking
// touches can be written.
func TestWorkerHoldsNoLockWhileSending(t *testing.T) {
	b := setup(t)
	a := b.book(t, aMobile, "")
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, a)
	inHand, goOn := make(chan struct{}), make(chan struct{})
	b.run(t, b.worker(&fakeSender{reach: everything, fail: func(Outgoing) error {
		close(inHand)
		<-goOn
		return nil
	}}))
	<-inHand
	defer close(goOn)
	started := time.Now()
	b.cancel(a)
	b.tell(t, everything, message.KindBOOKING_CANCELLED, a)
	if took := time.Since(started); took > time.Second {
		t.Errorf("the booking waited %v", took)
	}
}

func TestWorkerKeepsQuietAboutPeople(t *testing.T) {
	b := setup(t)
	for _, fail := range []error{errors.New("plain"), &Failure{Problem: "not yet"}, &Failure{Problem: "never", Permanent: true}} {
		b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, anEmail))
		b.worker(&fakeSender{reach: everything, fail: func(Outgoing) error { return fail }}).sendDue(context.Background())
	}
	written := b.log.String()
	for _, m := range b.client.Message.Query().AllX(context.Background()) {
		written += m.Problem
	}
	if !strings.Contains(written, "ring list") {
		t.Errorf("the log says nothing of it:\n%s", written)
	}
	for _, secret := range append(secrets, aMobile, "somebody", "BCDF", "Mere") {
		if strings.Contains(written, secret) {
			t.Errorf("%q is in:\n%s", secret, written)
		}
	}
}

// A message that cannot be put into words does not stop the others.
func TestWorkerGoesOnPastABrokenMessage(t *testing.T) {
	b := setup(t)
	broken := b.book(t, aMobile, "")
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, broken)
	_, err := b.client.ExecContext(context.Background(), `UPDATE appointments SET time_zone = 'Nowhere/Else'`)
	if err != nil {
		t.Fatal(err)
	}
	b.tell(t, everything, message.KindBOOKING_CONFIRMED, b.book(t, aMobile, ""))
	sender := &fakeSender{reach: everything}
	b.worker(sender).sendDue(context.Background())
	if len(sender.all()) != 1 {
		t.Errorf("%d sent", len(sender.all()))
	}
	if m := b.client.Message.Query().Where(message.AppointmentID(broken.ID)).OnlyX(context.Background()); m.Problem != problemBroken {
		t.Errorf("got %v", m)
	}
}
