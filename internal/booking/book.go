package booking

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/ent/need"
	"heartland/ent/person"
	"heartland/ent/schema"
	"heartland/ent/visit"
	"heartland/internal/fault"
	"heartland/internal/identity"
)

// Booked is an appointment with what its owner may see of it: its visit, its
// person and its needs are loaded.
type Booked struct {
	*ent.Appointment
	Token string // opens it again
}

// slot is a time of a visit that exists, free or not.
type slot struct {
	visit            *ent.Visit
	startsAt, endsAt time.Time
}

// Book books a seat. Anybody may call it. All that is wrong with the input comes
// at once as a fault.List; *Gone when the time has just been taken, has passed
// or its visit is cancelled; fault.Conflict when the key was used for another
// request, fault.NotFound when there is no such visit. Nothing is kept of a
// booking that fails.
func (r *Room) Book(ctx context.Context, in Input, now time.Time) (*Booked, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return r.effectOnce(ctx, "book", in.Key, in, now, func(tx *ent.Tx) (uuid.UUID, error) {
		return r.claim(ctx, tx, in, now)
	})
}

// claim locks the visit, so that nobody cancels it meanwhile, and takes the
// first seat that PostgreSQL gives: it never looks first and inserts then.
func (r *Room) claim(ctx context.Context, tx *ent.Tx, in Input, now time.Time) (uuid.UUID, error) {
	v, err := tx.Visit.Query().Where(visit.ID(in.Visit)).WithCentre().ForShare().Only(ctx)
	if ent.IsNotFound(err) {
		return uuid.Nil, fault.New(fault.NotFound, "We cannot find this visit. Choose another one.", "visit")
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("lock a visit: %w", err)
	}
	at, err := findSlot(ctx, tx, v, in.StartsAt, now)
	if err != nil {
		return uuid.Nil, err
	}
	if err := checkNeeds(ctx, tx, in.Needs); err != nil {
		return uuid.Nil, err
	}
	if err := checkLimit(ctx, tx, in.Person, v.Edges.Centre.LiveBookingsPerPerson, now); err != nil {
		return uuid.Nil, err
	}
	who, err := tx.Person.Create().SetName(in.Person.Name).SetPhone(in.Person.Phone).SetEmail(in.Person.Email).
		SetLanguage(in.Person.Language).SetInterpreter(in.Person.Interpreter).SetAccessNeeds(in.Person.AccessNeeds).
		SetSupportPerson(in.Person.SupportPerson).SetCreatedAt(now).SetUpdatedAt(now).Save(ctx)
	if err != nil {
		return uuid.Nil, fmt.Errorf("write a person: %w", err)
	}
	id, err := r.takeSeat(ctx, tx, at, who.ID, in.Words, now)
	if err != nil {
		return uuid.Nil, err
	}
	if err := tx.Appointment.UpdateOneID(id).SetUpdatedAt(now).AddNeedIDs(in.Needs...).Exec(ctx); err != nil {
		return uuid.Nil, fmt.Errorf("write what it is about: %w", err)
	}
	return id, r.tell(ctx, tx, message.KindBOOKING_CONFIRMED, id, 1, who)
}

// findSlot checks that the visit has this time and that the public may book it.
func findSlot(ctx context.Context, tx *ent.Tx, v *ent.Visit, startsAt, now time.Time) (slot, error) {
	centre := v.Edges.Centre
	switch {
	case v.Status == visit.StatusCANCELLED:
		return slot{}, gone(v.ID, "This visit has been cancelled. Choose another time.")
	case v.Mode == visit.ModeDROP_IN:
		return slot{}, fault.New(fault.Invalid, "You can just come in to this visit: no booking is needed.", "visit")
	case !startsAt.After(now):
		return slot{}, gone(v.ID, "This time has passed. Choose a later one.")
	}
	rows, err := tx.QueryContext(ctx, `SELECT s.starts_at, s.ends_at FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
		CROSS JOIN LATERAL visit_slots(v, coalesce(v.kept_slots, c.kept_slots)) AS s WHERE v.id = $1 AND s.starts_at = $2`, v.ID, startsAt)
	if err != nil {
		return slot{}, fmt.Errorf("find a time: %w", err)
	}
	defer rows.Close()
	at := slot{visit: v}
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return slot{}, fmt.Errorf("find a time: %w", err)
		}
		return slot{}, fault.New(fault.Invalid, "This visit has no such time. Choose one of its free times.", "startsAt")
	}
	if err := rows.Scan(&at.startsAt, &at.endsAt); err != nil {
		return slot{}, fmt.Errorf("read a time: %w", err)
	}
	if at.startsAt.Before(now.Add(time.Duration(centre.LeadTimeHours) * time.Hour)) {
		return slot{}, gone(v.ID, "It is too late to book this time here. Choose a later one, or ring the centre.")
	}
	if at.startsAt.After(now.AddDate(0, 0, centre.HorizonDays+1)) {
		return slot{}, fault.New(fault.Invalid, "It is too early to book this time. Choose a sooner one.", "startsAt")
	}
	return at, rows.Close()
}

func checkNeeds(ctx context.Context, tx *ent.Tx, ids []uuid.UUID) error {
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.Need.Query().Where(need.IDIn(ids...)).Count(ctx)
	if err != nil {
		return fmt.Errorf("read needs: %w", err)
	}
	distinct := make(map[uuid.UUID]bool, len(ids))
	for _, id := range ids {
		distinct[id] = true
	}
	if known != len(distinct) || len(distinct) != len(ids) {
		return fault.New(fault.Invalid, "Choose from the list, each once.", "needs")
	}
	return nil
}

// checkLimit keeps one phone or email from taking a whole day. It guards against
// misuse, so it need not hold against two requests in the same instant.
func checkLimit(ctx context.Context, tx *ent.Tx, p Person, limit int, now time.Time) error {
	if p.Phone == "" && p.Email == "" {
		return nil
	}
	same := person.And(person.PhoneNEQ(""), person.Phone(p.Phone))
	if p.Email != "" {
		same = person.Or(same, person.Email(p.Email))
	}
	live, err := tx.Appointment.Query().Where(
		appointment.StatusEQ(appointment.StatusBOOKED), appointment.StartsAtGT(now), appointment.HasPersonWith(same)).Count(ctx)
	if err != nil {
		return fmt.Errorf("count live bookings: %w", err)
	}
	if live >= limit {
		return fault.New(fault.Conflict, "You have as many bookings as one person can make here. Ring the centre, and they will help you.")
	}
	return nil
}

// takeSeat tries seat after seat; a seat that is gone means the next is tried.
// *Gone when all are taken.
func (r *Room) takeSeat(ctx context.Context, tx *ent.Tx, at slot, who uuid.UUID, words string, now time.Time) (uuid.UUID, error) {
	reference, err := newReference()
	if err != nil {
		return uuid.Nil, fmt.Errorf("make a reference: %w", err)
	}
	id := schema.NewID()
	for seat := 1; seat <= at.visit.Seats; seat++ {
		taken, err := tx.ExecContext(ctx, `
			INSERT INTO appointments (id, created_at, updated_at, visit_id, starts_at, ends_at, time_zone, seat, status,
			                          reference, token_version, token_hash, person_id, words, channel)
			VALUES ($1, $2, $2, $3, $4, $5, $6, $7, 'BOOKED', $8, 1, $9, $10, nullif($11, ''), 'WEB')
			ON CONFLICT (visit_id, starts_at, seat) WHERE status IN ('HELD', 'BOOKED', 'ARRIVED', 'FULFILLED') DO NOTHING`,
			id, now, at.visit.ID, at.startsAt, at.endsAt, at.visit.TimeZone, seat,
			reference, identity.Hash(r.tokens.Manage(id, 1)), who, words)
		if err != nil {
			return uuid.Nil, fmt.Errorf("take a seat: %w", err)
		}
		if n, err := taken.RowsAffected(); err != nil || n == 1 {
			return id, err
		}
	}
	return uuid.Nil, gone(at.visit.ID, "Someone has just taken this time. Choose another one.")
}

func noRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }
