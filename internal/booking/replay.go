package booking

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/replay"
	"heartland/ent/schema"
	"heartland/internal/fault"
)

// keptFor is how long a request can be sent again with one effect.
const keptFor = 7 * 24 * time.Hour

// effectOnce acts on an appointment in a transaction, once for an idempotency
// key, and answers with the appointment as it now stands; the same request sent
// again gets the same appointment without acting.
func (r *Room) effectOnce(
	ctx context.Context, operation, key string, request any, now time.Time, act func(*ent.Tx) (uuid.UUID, error),
) (*Booked, error) {
	var id uuid.UUID
	err := r.transact(ctx, func(tx *ent.Tx) error {
		earlier, err := claimKey(ctx, tx, operation, key, request, now)
		if err != nil {
			return err
		}
		if earlier != nil {
			id = *earlier
			return nil
		}
		if id, err = act(tx); err != nil {
			return err
		}
		return keepAnswer(ctx, tx, operation, key, id)
	})
	if err != nil {
		return nil, err
	}
	r.wake()
	return r.byID(ctx, id)
}

// claimKey takes an idempotency key for a request in the transaction of its
// effect. It returns the appointment of an earlier, equal request, or nil when
// this is the first. Two at once: the second waits for the first to end.
// fault.Conflict when the key was used for another request.
func claimKey(ctx context.Context, tx *ent.Tx, operation, key string, request any, now time.Time) (*uuid.UUID, error) {
	text, err := json.Marshal(request)
	if err != nil {
		return nil, fmt.Errorf("hash a request: %w", err)
	}
	keyHash, requestHash := sha256.Sum256([]byte(key)), sha256.Sum256(text)
	err = tx.Replay.Create().SetID(schema.NewID()).SetOperation(operation).SetKeyHash(keyHash[:]).
		SetRequestHash(requestHash[:]).SetCreatedAt(now).SetUpdatedAt(now).
		OnConflict(entsql.ConflictColumns(replay.FieldOperation, replay.FieldKeyHash), entsql.DoNothing()).Exec(ctx)
	if err == nil {
		return nil, nil
	}
	if !noRows(err) {
		return nil, fmt.Errorf("claim an idempotency key: %w", err)
	}
	earlier, err := tx.Replay.Query().Where(replay.Operation(operation), replay.KeyHash(keyHash[:])).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("read an idempotency key: %w", err)
	}
	if string(earlier.RequestHash) != string(requestHash[:]) {
		return nil, fault.New(fault.Conflict, "This was already sent with other details. Start again.", "idempotencyKey")
	}
	if earlier.AppointmentID == nil {
		return nil, errors.New("an idempotency key was kept without its effect")
	}
	return earlier.AppointmentID, nil
}

// keepAnswer notes what came of the request, in the same transaction.
func keepAnswer(ctx context.Context, tx *ent.Tx, operation, key string, appointment uuid.UUID) error {
	keyHash := sha256.Sum256([]byte(key))
	return tx.Replay.Update().Where(replay.Operation(operation), replay.KeyHash(keyHash[:])).
		SetAppointmentID(appointment).Exec(ctx)
}

// tidyEvery is how often what is past its time is removed.
const tidyEvery = time.Hour

// KeepTidy removes idempotency keys that are past their time, until ctx ends. A
// failure is logged and tried again.
func (r *Room) KeepTidy(ctx context.Context, now func() time.Time, log *slog.Logger) {
	ticker := time.NewTicker(tidyEvery)
	defer ticker.Stop()
	for {
		if _, err := r.forget(ctx, now()); err != nil && ctx.Err() == nil {
			log.Error("old idempotency keys were not removed", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (r *Room) forget(ctx context.Context, now time.Time) (int, error) {
	return r.ent.Replay.Delete().Where(replay.CreatedAtLT(now.Add(-keptFor))).Exec(ctx)
}
