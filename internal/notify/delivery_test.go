package notify

import (
	"context"
	"net/mail"
	"strings"
	"testing"
	"time"

	"heartland/ent/message"
)

func (b *bundle) mailer(t *testing.T, server *mailServer) *Worker {
	t.Helper()
	sender := newSender(t, server.settings())
	sender.within = 500 * time.Millisecond
	return b.worker(sender)
}

func messageID(t *testing.T, l letter) string {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(l.data))
	if err != nil {
		t.Fatal(err)
	}
	return m.Header.Get("Message-Id")
}

func TestMailArrivesLater(t *testing.T) {
	for name, away := range map[string]manner{
		"server_hung":      {answers: map[string]string{"GREETING": hang}},
		"server_refuses":   {answers: map[string]string{"GREETING": "421 not now"}},
		"server_breaks":    {answers: map[string]string{"CONTENT": leave}},
		"address_not_yet":  {answers: map[string]string{"RCPT": "450 greylisted"}},
		"hung_at_the_data": {answers: map[string]string{"CONTENT": hang}},
	} {
		t.Run(name, func(t *testing.T) {
			b := setup(t)
			server := newMailServer(t, away)
			w := b.mailer(t, server)
			started := time.Now()
			b.tell(t, onlyMail, message.KindBOOKING_CONFIRMED, b.book(t, "", anEmail))
			if took := time.Since(started); took > time.Second {
				t.Errorf("the booking took %v", took)
			}
			w.sendDue(context.Background())
			if m := b.only(t); m.SentAt != nil || m.Attempts != 1 || m.Problem == "" {
				t.Fatalf("with the server away: %v", m)
			}
			server.behave(manner{})
			b.makeDue()
			w.sendDue(context.Background())
			if m := b.only(t); m.SentAt == nil || m.Channel != message.ChannelEMAIL || m.Problem != "" {
				t.Errorf("with the server back: %v", m)
			}
			if n := len(server.letters()); n != 1 {
				t.Errorf("%d letters arrived", n)
			}
		})
	}
}

func TestMailRefusedForGoodIsRung(t *testing.T) {
	b := setup(t)
	server := newMailServer(t, manner{answers: map[string]string{"RCPT": "550 5.1.1 <somebody@example.nz> unknown"}})
	b.tell(t, onlyMail, message.KindBOOKING_CONFIRMED, b.book(t, aLandline, anEmail))
	b.mailer(t, server).sendDue(context.Background())
	m := b.only(t)
	if m.Channel != message.ChannelCALL || m.SentAt != nil || m.Attempts != 1 || !strings.Contains(m.Problem, "(550)") {
		t.Errorf("got %v", m)
	}
	if strings.Contains(m.Problem+b.log.String(), "somebody") {
		t.Errorf("it tells of somebody: %s %s", m.Problem, b.log)
	}
}

// Killed between the mail server's yes and our own record, the message goes
// again, and its id says that it is the same.
func TestMailSentTwiceHasOneID(t *testing.T) {
	b := setup(t)
	server := newMailServer(t, manner{})
	b.tell(t, onlyMail, message.KindBOOKING_CONFIRMED, b.book(t, "", anEmail))
	w := b.mailer(t, server)
	claimed, found, err := w.outbox.claim(context.Background())
	if !found || err != nil {
		t.Fatal(found, err)
	}
	if failure := w.deliver(context.Background(), claimed); failure != nil {
		t.Fatal(failure)
	}
	w.sendDue(context.Background())
	if n := len(server.letters()); n != 1 {
		t.Fatalf("%d letters before the lease ends", n)
	}
	b.makeDue()
	w.sendDue(context.Background())
	letters := server.letters()
	if len(letters) != 2 {
		t.Fatalf("%d letters after it", len(letters))
	}
	first, second := messageID(t, letters[0]), messageID(t, letters[1])
	if first != second || first != "<"+b.only(t).ID.String()+"@heartland.example.nz>" {
		t.Errorf("the ids are %s and %s", first, second)
	}
}
