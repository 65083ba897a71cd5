package booking

import (
	"context"
	"fmt"
	"net/url"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/appointment"
	"heartland/ent/need"
	"heartland/ent/predicate"
	"heartland/internal/identity"
)

// Find shows a booking to whoever has its token, nil for a wrong token or
// reference: the two answer alike.
func (r *Room) Find(ctx context.Context, reference, token string) (*Booked, error) {
	row, err := r.load(ctx, appointment.Reference(normalReference(reference)))
	if err != nil || row == nil || !identity.Match(row.TokenHash, token) {
		return nil, err
	}
	return r.booked(row), nil
}

// CalendarURL is the address of the booking's calendar file; its token opens
// nothing else.
func (r *Room) CalendarURL(b *Booked) string {
	file := r.public.JoinPath("calendar", "appointments", *b.Reference+".ics")
	file.RawQuery = url.Values{"token": {r.tokens.Calendar(b.ID, b.TokenVersion)}}.Encode()
	return file.String()
}

func (r *Room) byID(ctx context.Context, id uuid.UUID) (*Booked, error) {
	row, err := r.load(ctx, appointment.ID(id))
	if err != nil {
		return nil, err
	}
	if row == nil {
		return nil, fmt.Errorf("appointment %s is not there", id)
	}
	return r.booked(row), nil
}

func (r *Room) booked(row *ent.Appointment) *Booked {
	return &Booked{Appointment: row, Token: r.tokens.Manage(row.ID, row.TokenVersion)}
}

func (r *Room) load(ctx context.Context, which predicate.Appointment) (*ent.Appointment, error) {
	row, err := r.ent.Appointment.Query().Where(which).WithPerson().
		WithNeeds(func(q *ent.NeedQuery) { q.Order(need.ByPosition()) }).
		WithVisit(func(q *ent.VisitQuery) { q.WithCentre(func(q *ent.CentreQuery) { q.WithPlace() }) }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read a booking: %w", err)
	}
	return row, nil
}
