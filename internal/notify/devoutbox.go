package notify

import (
	"bytes"
	"context"
	_ "embed"
	"html/template"
	"net/http"
	"slices"
	"sync"
	"time"

	"heartland/ent"
	"heartland/ent/message"
)

const (
	keptMessages = 200
	shownCalls   = 200
)

// DevOutbox is the sender of a server that sends nothing: it keeps the last 200
// messages in memory and shows them, with the open ring list, as a page. The
// page holds names, numbers and links that manage bookings, so the router
// serves it only in development and only to this machine.
type DevOutbox struct {
	outbox  outbox
	letters Letters

	mu   sync.Mutex
	kept []delivered // newest last
}

type delivered struct {
	Outgoing
	At time.Time
}

// NewDevOutbox reads the ring list from the pool that may read people.
func NewDevOutbox(client *ent.Client, letters Letters) *DevOutbox {
	return &DevOutbox{outbox: outbox{client}, letters: letters}
}

// Can is true for every channel.
func (d *DevOutbox) Can(message.Channel) bool { return true }

// Send keeps the message, and drops the oldest when there are too many.
func (d *DevOutbox) Send(_ context.Context, out Outgoing) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.kept) == keptMessages {
		d.kept = slices.Delete(d.kept, 0, 1)
	}
	d.kept = append(d.kept, delivered{out, time.Now()})
	return nil
}

func (d *DevOutbox) newestFirst() []delivered {
	d.mu.Lock()
	defer d.mu.Unlock()
	newest := slices.Clone(d.kept)
	slices.Reverse(newest)
	return newest
}

// ringLine is one open line of the ring list.
type ringLine struct {
	Name, Phone, Text, Problem string
	Since                      time.Time
}

//go:embed devoutbox.html
var devOutboxPage string

var devOutboxTemplate = template.Must(template.New("devoutbox").Funcs(template.FuncMap{
	"segments": segments,
	"text":     func(b []byte) string { return string(b) },
	"clock":    func(t time.Time) string { return t.Format(time.RFC3339) },
}).Parse(devOutboxPage))

// ServeHTTP shows the page; it needs neither style sheet nor script.
func (d *DevOutbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Only GET works here.", http.StatusMethodNotAllowed)
		return
	}
	ring, err := d.ringLines(r.Context())
	var page bytes.Buffer
	if err == nil {
		err = devOutboxTemplate.Execute(&page, map[string]any{"Messages": d.newestFirst(), "Ring": ring})
	}
	if err != nil {
		http.Error(w, "The outbox cannot be read at the moment.", http.StatusInternalServerError)
		return
	}
	header := w.Header()
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("X-Content-Type-Options", "nosniff")
	_, _ = page.WriteTo(w)
}

func (d *DevOutbox) ringLines(ctx context.Context) ([]ringLine, error) {
	calls, err := d.outbox.ringList(ctx, shownCalls)
	if err != nil {
		return nil, err
	}
	lines := make([]ringLine, 0, len(calls))
	for _, call := range calls {
		line := ringLine{Since: call.DueAt, Problem: call.Problem}
		if facts, err := d.letters.facts(call); err == nil {
			line.Text = facts.told()
		}
		if person := call.Edges.Person; person != nil {
			line.Name, line.Phone = person.Name, readablePhone(person.Phone)
		}
		lines = append(lines, line)
	}
	return lines, nil
}
