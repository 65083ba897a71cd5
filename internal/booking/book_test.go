package booking

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/ent/visit"
	"heartland/internal/fault"
)

func TestBookGivesAReferenceATokenAndAMessage(t *testing.T) {
	d, ctx := setup(t), context.Background()
	in := d.input("10:30")
	in.Person.Phone, in.Person.Language, in.Needs, in.Words = "021 123 4567", "mi", []uuid.UUID{d.need.ID}, "Kia ora, ngā mihi 👋"
	booked, err := d.Book(ctx, in, monday)
	if err != nil {
		t.Fatal(err)
	}
	if len(*booked.Reference) != referenceLength || strings.Trim(*booked.Reference, alphabet) != "" {
		t.Errorf("the reference is %q", *booked.Reference)
	}
	if !booked.StartsAt.Equal(at("10:30")) || !booked.EndsAt.Equal(at("11:00")) || booked.Seat != 1 {
		t.Errorf("booked %v to %v on seat %d", booked.StartsAt, booked.EndsAt, booked.Seat)
	}
	if p := booked.Edges.Person; p.Name != "Aroha Sample" || p.Phone != "+64211234567" || p.Language != "mi" {
		t.Errorf("the person is %q %q %q", p.Name, p.Phone, p.Language)
	}
	if booked.Words != in.Words || len(booked.Edges.Needs) != 1 {
		t.Errorf("words %q, needs %v", booked.Words, booked.Edges.Needs)
	}
	told := d.ent.Message.Query().OnlyX(ctx)
	if told.Kind != message.KindBOOKING_CONFIRMED || told.Channel != message.ChannelSMS || told.AppointmentID != booked.ID {
		t.Errorf("the outbox holds %v", told)
	}
	found, err := d.Find(ctx, strings.ToLower((*booked.Reference)[:4])+" "+(*booked.Reference)[4:], booked.Token)
	if err != nil || found == nil || found.ID != booked.ID {
		t.Fatalf("the token does not find it: %v %v", found, err)
	}
	if wrong, err := d.Find(ctx, *booked.Reference, booked.Token+"x"); wrong != nil || err != nil {
		t.Errorf("a wrong token finds %v, %v", wrong, err)
	}
}

// One seat, many people at once: PostgreSQL gives it to one and the others hear
// that it is taken, and nothing else.
func TestParallelBookersOfOneSeat(t *testing.T) {
	rounds, people := 20, 200
	if testing.Short() {
		rounds = 2
	}
	d, ctx := setup(t), context.Background()
	for round := range rounds {
		var won, taken sync.Map
		var all sync.WaitGroup
		for i := range people {
			all.Go(func() {
				in := d.input("10:00")
				in.Key = fmt.Sprintf("round %d person %d", round, i)
				in.Person.Name = fmt.Sprintf("Person %d", i)
				booked, err := d.Book(ctx, in, monday)
				var gone *Gone
				switch {
				case err == nil:
					won.Store(i, *booked.Reference)
				case errors.As(err, &gone):
					taken.Store(i, true)
				default:
					t.Errorf("round %d: %v", round, err)
				}
			})
		}
		all.Wait()
		if won, taken := size(&won), size(&taken); won != 1 || taken != people-1 {
			t.Fatalf("round %d: %d won and %d heard that it is taken", round, won, taken)
		}
		if left := d.ent.Person.Query().CountX(ctx); left != round+1 {
			t.Fatalf("round %d: %d people are kept, so a failed booking left somebody behind", round, left)
		}
		d.ent.Appointment.Update().Where(appointment.StatusEQ(appointment.StatusBOOKED)).SetStatus(appointment.StatusCANCELLED).ExecX(ctx)
	}
}

func size(m *sync.Map) (n int) {
	m.Range(func(any, any) bool { n++; return true })
	return n
}

func TestEachSeatGoesOnce(t *testing.T) {
	d, ctx := setup(t), context.Background()
	d.ent.Visit.UpdateOne(d.visit).SetSeats(8).ExecX(ctx)
	var all sync.WaitGroup
	for i := range 60 {
		all.Go(func() {
			in := d.input("10:00")
			in.Key = fmt.Sprintf("person %d of sixty", i)
			_, err := d.Book(ctx, in, monday)
			var gone *Gone
			if err != nil && !errors.As(err, &gone) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	seats := map[int]bool{}
	for _, a := range d.ent.Appointment.Query().AllX(ctx) {
		seats[a.Seat] = true
	}
	if len(seats) != 8 || d.ent.Appointment.Query().CountX(ctx) != 8 {
		t.Fatalf("seats %v are taken by %d bookings", seats, d.ent.Appointment.Query().CountX(ctx))
	}
}

func TestTheSameRequestTwiceBooksOnce(t *testing.T) {
	d, ctx := setup(t), context.Background()
	first, err := d.Book(ctx, d.input("10:00"), monday)
	if err != nil {
		t.Fatal(err)
	}
	second, err := d.Book(ctx, d.input("10:00"), monday.Add(time.Minute))
	if err != nil || second.ID != first.ID || second.Token != first.Token {
		t.Fatalf("the second answer is %v, %v", second, err)
	}
	other := d.input("10:00")
	other.Person.Name = "Somebody Else"
	if _, err := d.Book(ctx, other, monday); fault.CodeOf(err) != fault.Conflict {
		t.Fatalf("the same key with another request gives %v", err)
	}
	if n := d.ent.Appointment.Query().CountX(ctx); n != 1 {
		t.Fatalf("%d bookings", n)
	}
	for _, row := range d.ent.Replay.Query().AllX(ctx) {
		if strings.Contains(fmt.Sprint(row), "Aroha") || strings.Contains(fmt.Sprint(row), first.Token) {
			t.Error("an idempotency key keeps a person or a token")
		}
	}
}

func TestTheSameRequestAtTheSameTimeBooksOnce(t *testing.T) {
	d, ctx := setup(t), context.Background()
	var all sync.WaitGroup
	var references sync.Map
	for range 20 {
		all.Go(func() {
			booked, err := d.Book(ctx, d.input("10:00"), monday)
			if err != nil {
				t.Error(err)
				return
			}
			references.Store(*booked.Reference, true)
		})
	}
	all.Wait()
	if size(&references) != 1 {
		t.Fatalf("%d bookings of one request", size(&references))
	}
}

func TestIdempotencyKeysAreKeptSevenDays(t *testing.T) {
	d, ctx := setup(t), context.Background()
	if _, err := d.Book(ctx, d.input("10:00"), monday); err != nil {
		t.Fatal(err)
	}
	for days, want := range map[int]int{6: 0, 8: 1} {
		if n, err := d.forget(ctx, monday.AddDate(0, 0, days)); err != nil || n != want {
			t.Errorf("after %d days %d keys are removed (%v), want %d", days, n, err, want)
		}
	}
}

func TestBookRefuses(t *testing.T) {
	d, ctx := setup(t), context.Background()
	dropIn := d.ent.Visit.Create().SetCentreID(d.visit.CentreID).SetProviderID(d.visit.ProviderID).SetDate(d.visit.Date).
		SetOriginalDate(d.visit.Date).SetPromisedOn(d.visit.Date).SetStartsAt(at("10:00")).SetEndsAt(at("11:00")).
		SetTimeZone("Pacific/Auckland").SetMode(visit.ModeDROP_IN).SaveX(ctx)
	for name, test := range map[string]struct {
		change func(*Input)
		now    time.Time
		code   fault.Code
		field  string
		gone   bool
	}{
		"no_name":               {change: func(in *Input) { in.Person.Name = " \t " }, code: fault.Invalid, field: "name"},
		"bad_phone":             {change: func(in *Input) { in.Person.Phone = "021 12" }, code: fault.Invalid, field: "phone"},
		"bad_email":             {change: func(in *Input) { in.Person.Email = "me@home" }, code: fault.Invalid, field: "email"},
		"other_language":        {change: func(in *Input) { in.Person.Language = "xx" }, code: fault.Invalid, field: "language"},
		"ten_thousand_words":    {change: func(in *Input) { in.Words = strings.Repeat("ā👋", 5000) }, code: fault.Invalid, field: "words"},
		"no_such_visit":         {change: func(in *Input) { in.Visit = uuid.New() }, code: fault.NotFound, field: "visit"},
		"no_such_need":          {change: func(in *Input) { in.Needs = []uuid.UUID{uuid.New()} }, code: fault.Invalid, field: "needs"},
		"outside_the_visit":     {change: func(in *Input) { in.StartsAt = at("12:00") }, code: fault.Invalid, field: "startsAt"},
		"between_two_times":     {change: func(in *Input) { in.StartsAt = at("10:10") }, code: fault.Invalid, field: "startsAt"},
		"cut_off_at_the_end":    {change: func(in *Input) { in.StartsAt = at("11:30") }, code: fault.Invalid, field: "startsAt"},
		"time_has_passed":       {now: at("10:01"), code: fault.Conflict, field: "startsAt", gone: true},
		"within_the_lead_time":  {now: at("08:30"), code: fault.Conflict, field: "startsAt", gone: true},
		"past_the_horizon":      {now: at("10:00").AddDate(0, 0, -92), code: fault.Invalid, field: "startsAt"},
		"drop_in":               {change: func(in *Input) { in.Visit = dropIn.ID }, code: fault.Invalid, field: "visit"},
		"short_idempotency_key": {change: func(in *Input) { in.Key = "short" }, code: fault.Invalid, field: "idempotencyKey"},
	} {
		t.Run(name, func(t *testing.T) {
			in, now := d.input("10:00"), monday
			in.Key += name
			if test.change != nil {
				test.change(&in)
			}
			if !test.now.IsZero() {
				now = test.now
			}
			_, err := d.Book(ctx, in, now)
			if code := fault.CodeOf(err); err == nil || code != test.code {
				t.Fatalf("got %v, want %s", err, test.code)
			}
			var list fault.List
			var one *fault.Error
			if errors.As(err, &list) {
				one = list[0]
			} else if !errors.As(err, &one) {
				t.Fatalf("%T is no fault", err)
			}
			if len(one.Path) == 0 || one.Path[len(one.Path)-1] != test.field {
				t.Errorf("the field is %v, want %s", one.Path, test.field)
			}
			var gone *Gone
			if errors.As(err, &gone) != test.gone {
				t.Errorf("gone is %t, want %t", !test.gone, test.gone)
			}
		})
	}
	if n := d.ent.Person.Query().CountX(ctx) + d.ent.Replay.Query().CountX(ctx) + d.ent.Message.Query().CountX(ctx); n != 0 {
		t.Errorf("%d rows are left of bookings that failed", n)
	}
}

func TestAllThatIsWrongIsSaidAtOnce(t *testing.T) {
	in := Input{Person: Person{Phone: "x", Email: "x"}, Words: strings.Repeat("x", 2001), Key: "12345678"}
	var list fault.List
	if err := in.Validate(); !errors.As(err, &list) || len(list) != 4 {
		t.Fatalf("got %v", in.Validate())
	}
}

func TestCancelledVisitIsGone(t *testing.T) {
	d, ctx := setup(t), context.Background()
	d.ent.Visit.UpdateOne(d.visit).SetStatus(visit.StatusCANCELLED).ExecX(ctx)
	_, err := d.Book(ctx, d.input("10:00"), monday)
	var gone *Gone
	if !errors.As(err, &gone) || gone.VisitID != d.visit.ID {
		t.Fatalf("got %v", err)
	}
}

func TestOnePhoneHasALimit(t *testing.T) {
	d, ctx := setup(t), context.Background()
	d.ent.Centre.Update().SetLiveBookingsPerPerson(2).ExecX(ctx)
	for i, clock := range []string{"10:00", "10:30", "11:00"} {
		in := d.input(clock)
		in.Person.Phone = []string{"021 123 4567", "+64 21 123-4567", "0211234567"}[i]
		_, err := d.Book(ctx, in, monday)
		if i < 2 && err != nil || i == 2 && fault.CodeOf(err) != fault.Conflict {
			t.Errorf("booking %d: %v", i+1, err)
		}
	}
}

func TestKeptSlotsAreTheCoordinators(t *testing.T) {
	d, ctx := setup(t), context.Background()
	d.ent.Centre.Update().SetKeptSlots(1).ExecX(ctx)
	if _, err := d.Book(ctx, d.input("11:00"), monday); fault.CodeOf(err) != fault.Invalid {
		t.Errorf("the last time is booked: %v", err)
	}
	d.ent.Visit.UpdateOne(d.visit).SetKeptSlots(0).ExecX(ctx)
	if _, err := d.Book(ctx, d.input("11:00"), monday); err != nil {
		t.Errorf("the visit's own figure must win: %v", err)
	}
}
