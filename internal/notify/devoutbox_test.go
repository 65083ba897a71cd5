package notify

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"

	"heartland/ent/message"
)

func page(t *testing.T, d *DevOutbox) string {
	t.Helper()
	w := httptest.NewRecorder()
	d.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/dev/outbox", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("it answers %d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestDevOutboxShowsMessagesAndRingList(t *testing.T) {
	b := setup(t)
	d := NewDevOutbox(b.client, b.letters)
	if got := page(t, d); !strings.Contains(got, "No message yet.") || !strings.Contains(got, "Nobody waits to be rung.") {
		t.Errorf("empty, it shows\n%s", got)
	}
	first, second := b.book(t, "", anEmail), b.book(t, aMobile, "")
	b.tell(t, d, message.KindBOOKING_CONFIRMED, first)
	b.tell(t, d, message.KindBOOKING_CONFIRMED, second)
	b.tell(t, d, message.KindBOOKING_CONFIRMED, b.book(t, aLandline, ""))
	b.tell(t, d, message.KindBOOKING_CONFIRMED, b.book(t, "", ""))
	b.worker(d).sendDue(context.Background())
	got := page(t, d)
	for _, part := range []string{
		"EMAIL to somebody@example.nz", "SMS to &#43;6421234567", "Your Heartland appointment",
		`<a href="https://heartland.example.nz/bookings/BCDF0001#` + b.letters.Tokens.Manage(first.ID, 1) + `"`,
		"BEGIN:VCALENDAR", "2 of at most 2 texts",
		"Ring 07 315 6789", "No phone: tell them when they come in", "Tuesday 24 November, 9:30am", "BCDF 0003",
	} {
		if !strings.Contains(got, part) {
			t.Errorf("%q is missing from\n%s", part, got)
		}
	}
	if strings.Index(got, "SMS to") > strings.Index(got, "EMAIL to") {
		t.Error("the newest is not first")
	}
}

func TestDevOutboxIsSafe(t *testing.T) {
	b := setup(t)
	a := b.book(t, aLandline, "")
	b.client.Person.Update().SetName(`<script>alert(1)</script>`).ExecX(context.Background())
	d := NewDevOutbox(b.client, b.letters)
	b.tell(t, d, message.KindBOOKING_CONFIRMED, a)
	evil := Outgoing{
		ID: uuid.New(), Channel: message.ChannelEMAIL, To: `"><script>alert(2)</script>@example.nz`,
		Subject: "<img src=x onerror=alert(3)>", Text: "</pre><script>alert(4)</script>", Link: "javascript:alert(5)",
		Calendar: []byte("</pre><script>alert(6)</script>"),
	}
	if err := d.Send(context.Background(), evil); err != nil {
		t.Fatal(err)
	}
	got := page(t, d)
	for _, part := range []string{"<script", "<img", "javascript:"} {
		if strings.Contains(got, part) {
			t.Errorf("%q is in\n%s", part, got)
		}
	}
}

func TestDevOutboxIsBounded(t *testing.T) {
	d := NewDevOutbox(nil, Letters{})
	for i := range keptMessages + 50 {
		_ = d.Send(context.Background(), Outgoing{Text: fmt.Sprint(i)})
	}
	kept := d.newestFirst()
	if len(kept) != keptMessages || kept[0].Text != "249" || kept[keptMessages-1].Text != "50" {
		t.Errorf("%d kept, from %q to %q", len(kept), kept[0].Text, kept[len(kept)-1].Text)
	}
}

func TestDevOutboxOnlyReads(t *testing.T) {
	w := httptest.NewRecorder()
	NewDevOutbox(nil, Letters{}).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/dev/outbox", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("it answers %d", w.Code)
	}
}
