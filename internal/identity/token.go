// Package identity is who somebody is to the product and what proves it. It
// does not decide what a booking is or what a message says.
package identity

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"

	"github.com/google/uuid"
)

// tokenBytes is 144 bits: no guessing, and 24 characters in a link.
const tokenBytes = 18

// Tokens derives the tokens of bookings from the server's secret, so that they
// can be made again for a message or a link and a leaked table gives nothing.
type Tokens struct{ secret []byte }

// NewTokens takes HEARTLAND_SECRET.
func NewTokens(secret []byte) Tokens { return Tokens{secret: secret} }

// Manage is the token that shows, moves and cancels an appointment.
func (t Tokens) Manage(appointment uuid.UUID, version int) string {
	return t.derive("manage", appointment, version)
}

// Calendar is the token that reads an appointment's calendar file and nothing
// else: a calendar keeps the address it was given.
func (t Tokens) Calendar(appointment uuid.UUID, version int) string {
	return t.derive("calendar", appointment, version)
}

func (t Tokens) derive(purpose string, appointment uuid.UUID, version int) string {
	mac := hmac.New(sha256.New, t.secret)
	mac.Write(fmt.Appendf(nil, "%s:%s:%d", purpose, appointment, version))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil)[:tokenBytes])
}

// Hash is what is stored of a token.
func Hash(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// Match compares a token with a stored hash in constant time.
func Match(hash []byte, token string) bool {
	return len(hash) > 0 && subtle.ConstantTimeCompare(hash, Hash(token)) == 1
}
