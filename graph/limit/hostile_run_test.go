package limit

import (
	"strings"
	"testing"
	"time"
)

const answerBytes = 10_000

// soon is far above what a refusal takes on a busy machine, and far below what
// any of these takes without the guard.
const soon = time.Second

func TestHostileRequestsAreRefused(t *testing.T) {
	server := newServer(0)
	for _, h := range hostiles() {
		t.Run(h.name, func(t *testing.T) {
			start := time.Now()
			got := send(t, server, post(h.body))
			if spent := time.Since(start); spent > soon {
				t.Errorf("took %v", spent)
			}
			if got.code() != "INVALID" {
				t.Errorf("code %q, status %d, in %.300s", got.code(), got.status, got.raw)
			}
			if got.status != 400 && got.status != 422 {
				t.Errorf("status %d", got.status)
			}
			if len(got.Data) > 0 && string(got.Data) != "null" {
				t.Errorf("data %s", got.Data)
			}
			if got.bytes >= answerBytes {
				t.Errorf("answer of %d bytes", got.bytes)
			}
			for _, words := range strings.Split(h.says, "|") {
				if strings.Contains(got.raw, strings.ReplaceAll(words, `"`, `\"`)) {
					return
				}
			}
			t.Errorf("want %q in %.300s", h.says, got.raw)
		})
	}
}
