package identity

import (
	"testing"

	"github.com/google/uuid"
)

func TestTokensDifferByPurposeVersionAppointmentAndSecret(t *testing.T) {
	id, tokens := uuid.New(), NewTokens([]byte("one"))
	first := tokens.Manage(id, 1)
	if first != tokens.Manage(id, 1) {
		t.Fatal("a token must come out the same each time")
	}
	for name, other := range map[string]string{
		"version":     tokens.Manage(id, 2),
		"purpose":     tokens.Calendar(id, 1),
		"appointment": tokens.Manage(uuid.New(), 1),
		"secret":      NewTokens([]byte("two")).Manage(id, 1),
	} {
		if other == first {
			t.Errorf("another %s gives the same token", name)
		}
	}
	if len(first) != 24 {
		t.Errorf("a token has %d characters, want 24", len(first))
	}
}

func TestMatch(t *testing.T) {
	hash := Hash("right")
	if !Match(hash, "right") || Match(hash, "wrong") || Match(nil, "") || Match(nil, "right") {
		t.Fatal("only the token that was hashed may match")
	}
}
