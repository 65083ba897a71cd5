package notify

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/internal/identity"
	"heartland/internal/store/storetest"
)

// bundle is a database with one centre and one visit to it.
type bundle struct {
	client  *ent.Client
	letters Letters
	visit   *ent.Visit
	seats   int
	log     *lockedBuffer
}

// The words that no message, no problem and no log line may hold.
var secrets = []string{"Zealandia Benefit Office", "hidden need", "Aroha Canary", "Canary"}

func setup(t *testing.T) *bundle {
	t.Helper()
	client := ent.NewClient(ent.Driver(entsql.OpenDB("postgres", storetest.New(t).DB)))
	ctx := context.Background()
	place := client.Place.Create().SetSlug("opotiki").SetName("Ōpōtiki").SetFolded("opotiki").
		SetRegion("Bay of Plenty").SetLat(-38).SetLon(177.3).SetSource("test").SaveX(ctx)
	centre := client.Centre.Create().SetSlug("opotiki").SetName("Ōpōtiki Heartland Services").SetKind("PROVINCIAL").
		SetPlace(place).SetLat(-38).SetLon(177.3).SetTimeZone("Pacific/Auckland").
		SetStreet("12 Sample Street").SetPostcode("3122").SetPhone("0800 000 123").SetCoordinatorName("Mere").SaveX(ctx)
	provider := client.Provider.Create().SetKind("AGENCY").SetSlug("zbo").SetName("Zealandia Benefit Office").
		SetSummary("hidden need").SaveX(ctx)
	startsAt := time.Date(2026, 11, 23, 20, 30, 0, 0, time.UTC)
	visit := client.Visit.Create().SetCentre(centre).SetProvider(provider).SetOriginalDate(startsAt).SetDate(startsAt).
		SetStartsAt(startsAt).SetEndsAt(startsAt.Add(6 * time.Hour)).SetTimeZone("Pacific/Auckland").
		SetPromisedOn(startsAt).SetMode("APPOINTMENT").SetSlotMinutes(30).SetSeats(20).SaveX(ctx)
	return &bundle{
		client: client, visit: visit, log: &lockedBuffer{},
		letters: Letters{PublicURL: public(t), Tokens: identity.NewTokens([]byte("a secret of the test"))},
	}
}

// book makes a booking for somebody new.
func (b *bundle) book(t *testing.T, phone, email string) *ent.Appointment {
	t.Helper()
	ctx := context.Background()
	person := b.client.Person.Create().SetName("Aroha Canary").SetPhone(phone).SetEmail(email).SaveX(ctx)
	b.seats++
	return b.client.Appointment.Create().SetVisit(b.visit).SetStartsAt(b.visit.StartsAt).
		SetEndsAt(b.visit.StartsAt.Add(30 * time.Minute)).SetTimeZone("Pacific/Auckland").SetSeat(b.seats).
		SetStatus(appointment.StatusBOOKED).SetReference(fmt.Sprintf("BCDF%04d", b.seats)).
		SetTokenHash([]byte("hash")).SetPerson(person).SetWords("hidden need").SaveX(ctx)
}

func (b *bundle) cancel(a *ent.Appointment) {
	b.client.Appointment.UpdateOne(a).SetStatus(appointment.StatusCANCELLED).ExecX(context.Background())
}

// tell enqueues a message about a booking in a transaction of its own.
func (b *bundle) tell(t *testing.T, channels Channels, kind message.Kind, a *ent.Appointment) {
	t.Helper()
	ctx := context.Background()
	tx, err := b.client.Tx(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := Enqueue(ctx, tx, channels, b.messageAbout(kind, a)); err != nil {
		t.Fatal(err)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) messageAbout(kind message.Kind, a *ent.Appointment) Message {
	person := b.client.Person.GetX(context.Background(), *a.PersonID)
	return Message{
		Kind: kind, Event: a.ID.String() + "/" + kind.String(), AppointmentID: a.ID,
		PersonID: person.ID, Phone: person.Phone, Email: person.Email,
	}
}

func (b *bundle) worker(sender Sender) *Worker {
	return NewWorker(b.client, sender, b.letters, slog.New(slog.NewTextHandler(b.log, nil)))
}

// run starts a worker and returns what stops it and waits.
func (b *bundle) run(t *testing.T, w *Worker) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("the worker ended with %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// makeDue lets the time pass that a message waits for its next try.
func (b *bundle) makeDue() {
	b.client.Message.Update().Where(message.SentAtIsNil()).SetDueAt(time.Now().Add(-time.Second)).ExecX(context.Background())
}

func (b *bundle) only(t *testing.T) *ent.Message {
	t.Helper()
	m, err := b.client.Message.Query().Only(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if holds() {
			return
		}
	}
	t.Fatalf("in 10 seconds it never came true: %s", what)
}

// fakeSender keeps what it is given, or fails as it is told.
type fakeSender struct {
	reach
	fail func(Outgoing) error

	mu   sync.Mutex
	sent []Outgoing
}

func (s *fakeSender) Send(_ context.Context, out Outgoing) error {
	if s.fail != nil {
		if err := s.fail(out); err != nil {
			return err
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent = append(s.sent, out)
	return nil
}

func (s *fakeSender) all() []Outgoing {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Outgoing(nil), s.sent...)
}

func (s *fakeSender) ids() map[uuid.UUID]int {
	count := map[uuid.UUID]int{}
	for _, out := range s.all() {
		count[out.ID]++
	}
	return count
}

type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
