package booking

import (
	"context"
	"crypto/subtle"

	"heartland/ent/appointment"
	"heartland/internal/notify"
)

// Calendar is a booking's calendar file for whoever has its calendar token, nil
// for a wrong token or reference: the two answer alike.
func (r *Room) Calendar(ctx context.Context, reference, token string) ([]byte, error) {
	row, err := r.load(ctx, appointment.Reference(normalReference(reference)))
	if err != nil || row == nil {
		return nil, err
	}
	right := r.tokens.Calendar(row.ID, row.TokenVersion)
	if subtle.ConstantTimeCompare([]byte(right), []byte(token)) != 1 {
		return nil, nil
	}
	return notify.CalendarFile(row, r.public)
}
