package limit

import (
	"testing"
	"time"
)

// FuzzGuard: whatever is sent, the guard and the server behind it come back
// soon and do not panic.
func FuzzGuard(f *testing.F) {
	for _, h := range hostiles() {
		f.Add(h.body)
	}
	for _, name := range []string{"centres_near", "town", "introspection"} {
		f.Add(query(stored(f, name)))
	}
	server := newServer(0)
	f.Fuzz(func(t *testing.T, body string) {
		if len(body) > Default.Bytes {
			return
		}
		start := time.Now()
		got := send(t, server, post(body))
		if spent := time.Since(start); spent > soon {
			t.Errorf("took %v", spent)
		}
		if got.bytes >= answerBytes || got.status >= 500 {
			t.Errorf("status %d, %d bytes", got.status, got.bytes)
		}
	})
}

// Twice the fragments are about twice the work, not its square or its power.
func TestGuardIsLinear(t *testing.T) {
	limits := Default
	limits.Bytes, limits.Tokens = 1<<30, 1<<30
	took := func(fragments int) time.Duration {
		text := "{...F0}" + chain(fragments, "...F# ...F# a b{c}", "__typename")
		best := time.Hour
		for range 5 {
			start := time.Now()
			if limits.document(text) == nil {
				t.Fatal("not refused")
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	small, large := took(1_000), took(8_000)
	if large > 40*small {
		t.Errorf("1,000 fragments took %v and 8,000 %v", small, large)
	}
}
