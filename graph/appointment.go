package graph

import (
	"context"

	"github.com/google/uuid"

	"heartland/graph/model"
	"heartland/internal/booking"
	"heartland/internal/directory"
)

func bookingInput(in model.BookAppointmentInput) booking.Input {
	needs := make([]uuid.UUID, len(in.Needs))
	for i, id := range in.Needs {
		needs[i] = keyOf(*id, "Need")
	}
	return booking.Input{
		Visit: keyOf(in.Visit, "Visit"), StartsAt: in.StartsAt, Needs: needs,
		Words: text(in.Words), Key: in.IdempotencyKey,
		Person: booking.Person{
			Name: in.Person.Name, Phone: text(in.Person.Phone), Email: text(in.Person.Email),
			Language: text(in.Person.Language), Interpreter: text(in.Person.Interpreter),
			AccessNeeds: text(in.Person.AccessNeeds), SupportPerson: in.Person.SupportPerson != nil && *in.Person.SupportPerson,
		},
	}
}

// keyOf is the key of an id of this kind, and for any other the nil key, which
// finds nothing: the room then says at the field what is wrong.
func keyOf(id directory.ID, kind string) uuid.UUID {
	if id.Kind != kind {
		return uuid.Nil
	}
	return id.UUID
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// appointment shows a booking to its owner.
func (r *Resolver) appointment(ctx context.Context, b *booking.Booked) (*model.Appointment, error) {
	visit, err := r.Directory.VisitByID(ctx, b.VisitID)
	if err != nil {
		return nil, err
	}
	services, err := visit.Services(ctx)
	if err != nil {
		return nil, err
	}
	needs := make([]uuid.UUID, len(b.Edges.Needs))
	for i, need := range b.Edges.Needs {
		needs[i] = need.ID
	}
	bring, err := directory.WhatToBring(ctx, services, needs)
	if err != nil {
		return nil, err
	}
	zone := visit.StartsAt.Location()
	view := &model.Appointment{
		Reference: *b.Reference, Status: b.Status, StartsAt: b.StartsAt.In(zone), EndsAt: b.EndsAt.In(zone), Visit: visit,
		Needs: r.Directory.NeedsOf(b.Edges.Needs), WhatToBring: bring,
		CanCancel: b.CanCancel(r.Now()),
	}
	ics := r.Booking.CalendarURL(b)
	view.IcsURL = &ics
	if p := b.Edges.Person; p != nil {
		view.Person = &model.BookedPerson{Name: p.Name, Phone: shown(booking.PhoneAsDialled(p.Phone)), Email: shown(p.Email)}
	}
	return view, nil
}

func shown(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
