package notify

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	gomail "github.com/wneessen/go-mail"

	"heartland/ent/message"
)

func public(t *testing.T) *url.URL {
	t.Helper()
	u, err := url.Parse("https://heartland.example.nz")
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func newSender(t *testing.T, server SMTPServer) *SMTPSender {
	t.Helper()
	s, err := NewSMTPSender(server, public(t))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func anOutgoing() Outgoing {
	return Outgoing{
		ID: uuid.MustParse("019ab3f0-0000-7000-8000-000000000001"), Channel: message.ChannelEMAIL, To: anEmail,
		Subject: "Your Heartland appointment", Text: "Kia ora, Ōpōtiki\n", Calendar: []byte("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
	}
}

func TestSMTPSends(t *testing.T) {
	server := newMailServer(t, manner{})
	if err := newSender(t, server.settings()).Send(context.Background(), anOutgoing()); err != nil {
		t.Fatal(err)
	}
	received := server.letters()
	if len(received) != 1 {
		t.Fatalf("%d letters arrived", len(received))
	}
	if got := received[0].to; got != "RCPT TO:<somebody@example.nz>" {
		t.Errorf("the envelope says %q", got)
	}
	m, err := mail.ReadMessage(strings.NewReader(received[0].data))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Message-Id":     "<019ab3f0-0000-7000-8000-000000000001@heartland.example.nz>",
		"Auto-Submitted": "auto-generated",
		"From":           `"Heartland" <noreply@heartland.example.nz>`,
		"To":             "<somebody@example.nz>",
		"Subject":        "Your Heartland appointment",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	parts := readParts(t, m)
	if got := strings.ReplaceAll(parts["text/plain"], "\r\n", "\n"); got != "Kia ora, Ōpōtiki\n" {
		t.Errorf("the text is %q", got)
	}
	if got := parts["text/calendar"]; got != "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" {
		t.Errorf("the calendar file is %q", got)
	}
}

func readParts(t *testing.T, m *mail.Message) map[string]string {
	t.Helper()
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	reader := multipart.NewReader(m.Body, params["boundary"])
	parts := map[string]string{}
	for {
		part, err := reader.NextRawPart()
		if errors.Is(err, io.EOF) {
			return parts
		}
		if err != nil {
			t.Fatal(err)
		}
		kind, _, err := mime.ParseMediaType(part.Header.Get("Content-Type"))
		if err != nil {
			t.Fatal(err)
		}
		var body io.Reader = part
		switch part.Header.Get("Content-Transfer-Encoding") {
		case "quoted-printable":
			body = quotedprintable.NewReader(part)
		case "base64":
			body = base64.NewDecoder(base64.StdEncoding, part)
		}
		var content bytes.Buffer
		if _, err := content.ReadFrom(body); err != nil {
			t.Fatal(err)
		}
		parts[kind] = content.String()
	}
}

func TestSMTPFailures(t *testing.T) {
	says := func(command, answer string) manner { return manner{answers: map[string]string{command: answer}} }
	repeats := "5.1.1 <somebody@example.nz> is unknown"
	for name, c := range map[string]struct {
		manner    manner
		permanent bool
		problem   string
	}{
		"address_refused":        {says("RCPT", "550 "+repeats), true, "refused the address or the message (550)"},
		"message_refused":        {says("CONTENT", "554 "+repeats), true, "refused the address or the message (554)"},
		"address_not_yet":        {says("RCPT", "451 "+repeats), false, "would not take it yet (451)"},
		"mailbox_full_for_now":   {says("CONTENT", "452 "+repeats), false, "would not take it yet (452)"},
		"data_not_now":           {says("DATA", "451 later"), false, "would not take it yet (451)"},
		"closing_down":           {says("RCPT", "421 closing"), false, "would not take it yet (421)"},
		"greets_with_421":        {says("GREETING", "421 too busy"), false, "could not be used"},
		"greets_with_554":        {says("GREETING", "554 go away"), false, "could not be used"},
		"our_address_refused":    {says("MAIL", "550 who are you"), false, "would not take it yet (550)"},
		"hangs_at_once":          {says("GREETING", hang), false, "did not answer in time"},
		"hangs_at_the_address":   {says("RCPT", hang), false, "did not answer in time"},
		"hangs_at_the_end":       {says("CONTENT", hang), false, "did not answer in time"},
		"drips":                  {says("GREETING", drip), false, "did not answer in time"},
		"leaves_at_once":         {says("GREETING", leave), false, "could not be used"},
		"leaves_at_the_address":  {says("RCPT", leave), false, "broke off"},
		"leaves_before_its_word": {says("CONTENT", leave), false, "broke off"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := newMailServer(t, c.manner)
			sender := newSender(t, server.settings())
			sender.within = 300 * time.Millisecond
			started := time.Now()
			err := sender.Send(context.Background(), anOutgoing())
			var failure *Failure
			if !errors.As(err, &failure) {
				t.Fatalf("got %v", err)
			}
			if failure.Permanent != c.permanent || !strings.Contains(failure.Problem, c.problem) {
				t.Errorf("permanent %v, problem %q; want %v, %q", failure.Permanent, failure.Problem, c.permanent, c.problem)
			}
			if strings.Contains(err.Error(), "somebody") || strings.Contains(err.Error(), "example.nz") {
				t.Errorf("the error tells of somebody: %v", err)
			}
			if took := time.Since(started); took > 5*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

func TestSMTPNobodyListens(t *testing.T) {
	err := newSender(t, SMTPServer{Host: "127.0.0.1", Port: 1}).Send(context.Background(), anOutgoing())
	var failure *Failure
	if !errors.As(err, &failure) || failure.Permanent {
		t.Fatalf("got %v, want a passing failure", err)
	}
}

// A server that breaks off after it took the message has taken it: it must not
// be sent again.
func TestSMTPTakenIsTaken(t *testing.T) {
	for _, command := range []string{"RSET", "QUIT"} {
		server := newMailServer(t, manner{answers: map[string]string{command: leave}})
		if err := newSender(t, server.settings()).Send(context.Background(), anOutgoing()); err != nil {
			t.Errorf("left at %s: %v", command, err)
		}
		if got := len(server.letters()); got != 1 {
			t.Errorf("left at %s: %d letters", command, got)
		}
	}
}

func TestSMTPRefusesWhatIsNoAddress(t *testing.T) {
	server := newMailServer(t, manner{})
	sender := newSender(t, server.settings())
	for _, to := range []string{
		"", "somebody", "a@example.nz\r\nBcc: b@example.nz", "a@example.nz, b@example.nz", "A <a@example.nz>",
		"a@example.nz\nRCPT TO:<b@example.nz>", "<a@example.nz>", "a@example.nz\x00",
	} {
		out := anOutgoing()
		out.To = to
		var failure *Failure
		if err := sender.Send(context.Background(), out); !errors.As(err, &failure) || !failure.Permanent {
			t.Errorf("%q: got %v", to, err)
		}
	}
	text := anOutgoing()
	text.Channel, text.To = message.ChannelSMS, aMobile
	if err := sender.Send(context.Background(), text); err == nil {
		t.Error("a text went by mail")
	}
	if heard := server.heard(); heard != "" {
		t.Errorf("the server heard %q", heard)
	}
}

func TestSMTPSubjectMakesNoHeader(t *testing.T) {
	server := newMailServer(t, manner{})
	out := anOutgoing()
	out.Subject = "Hello\r\nBcc: b@example.nz\r\n\r\nbody"
	if err := newSender(t, server.settings()).Send(context.Background(), out); err != nil {
		t.Fatal(err)
	}
	m, err := mail.ReadMessage(strings.NewReader(server.letters()[0].data))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Header.Get("Bcc"); got != "" {
		t.Errorf("a header came in: %q", got)
	}
}

func TestSMTPWrongPasswordIsNoFaultOfTheAddress(t *testing.T) {
	server := newMailServer(t, manner{auth: "something"})
	settings := server.settings()
	settings.User, settings.Password = "user", "secret word"
	err := newSender(t, settings).Send(context.Background(), anOutgoing())
	var failure *Failure
	if !errors.As(err, &failure) || failure.Permanent || !strings.Contains(err.Error(), "535") {
		t.Errorf("got %v, want a passing failure that says 535", err)
	}
}

func TestNewSMTPSender(t *testing.T) {
	mandatory := newSender(t, SMTPServer{Host: "mail.example.nz", Port: 587})
	if mandatory.policy != gomail.TLSMandatory {
		t.Error("STARTTLS is not mandatory away from this machine")
	}
	for _, host := range []string{"localhost", "127.0.0.1", "::1"} {
		if newSender(t, SMTPServer{Host: host, Port: 25}).policy != gomail.NoTLS {
			t.Errorf("STARTTLS is asked of %s", host)
		}
	}
	for _, from := range []string{"a@example.nz\r\nBcc: b@example.nz", "somebody", "A <a@example.nz>"} {
		if _, err := NewSMTPSender(SMTPServer{Host: "mail.example.nz", From: from}, public(t)); err == nil {
			t.Errorf("%q may send", from)
		}
	}
	if s := newSender(t, SMTPServer{From: "kia-ora@example.nz"}); s.server.From != "kia-ora@example.nz" {
		t.Errorf("it sends as %s", s.server.From)
	}
	if s := newSender(t, SMTPServer{}); s.Can(message.ChannelSMS) || !s.Can(message.ChannelEMAIL) {
		t.Error("it sends other things than email")
	}
}
