package booking

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/internal/fault"
	"heartland/internal/identity"
)

// Cancellation says which booking to cancel.
type Cancellation struct{ Reference, Token, Key string }

// CanCancel says whether a booking can still be cancelled by its owner.
func (b *Booked) CanCancel(now time.Time) bool {
	return b.Status == appointment.StatusBOOKED && b.StartsAt.After(now)
}

// Cancel frees the seat at once. Whoever has the token may call it; a wrong
// token or reference is fault.NotFound, a time that has passed fault.Conflict.
// A booking that is already cancelled answers as it stands.
func (r *Room) Cancel(ctx context.Context, in Cancellation, now time.Time) (*Booked, error) {
	if message := checkKey(in.Key); message != "" {
		return nil, fault.New(fault.Invalid, message, "idempotencyKey")
	}
	in.Reference = normalReference(in.Reference)
	return r.effectOnce(ctx, "cancel", in.Key, in, now, func(tx *ent.Tx) (uuid.UUID, error) {
		return r.free(ctx, tx, in, now)
	})
}

func (r *Room) free(ctx context.Context, tx *ent.Tx, in Cancellation, now time.Time) (uuid.UUID, error) {
	row, err := tx.Appointment.Query().Where(appointment.Reference(in.Reference)).WithPerson().ForUpdate().Only(ctx)
	if ent.IsNotFound(err) || (err == nil && !identity.Match(row.TokenHash, in.Token)) {
		return uuid.Nil, fault.New(fault.NotFound, "We cannot find this booking. Check the reference, or ring the centre.", "reference")
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("lock a booking: %w", err)
	}
	if row.Status == appointment.StatusCANCELLED {
		return row.ID, nil
	}
	if !(&Booked{Appointment: row}).CanCancel(now) {
		return uuid.Nil, fault.New(fault.Conflict, "This time has begun or passed, so it cannot be cancelled here.")
	}
	if err := tx.Appointment.UpdateOne(row).SetStatus(appointment.StatusCANCELLED).SetCancelledAt(now).SetUpdatedAt(now).Exec(ctx); err != nil {
		return uuid.Nil, fmt.Errorf("cancel a booking: %w", err)
	}
	return row.ID, r.tell(ctx, tx, message.KindBOOKING_CANCELLED, row.ID, 2, row.Edges.Person)
}
