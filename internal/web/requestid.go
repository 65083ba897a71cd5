package web

import (
	"context"
	"crypto/rand"
	"net/http"
	"regexp"
)

const requestIDHeader = "X-Request-Id"

var wellFormedID = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// identify gives each request an id, short enough to read out on the phone. One
// that a trusted proxy gave is kept, so that its log and ours can be matched.
func identify(trusted proxies) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			id := r.Header.Get(requestIDHeader)
			if !wellFormedID.MatchString(id) || !trusted.include(peer(r)) {
				id = rand.Text()[:13] // 65 bits
			}
			w.Header().Set(requestIDHeader, id)
			x := &exchange{id: id, answer: &recorder{ResponseWriter: w}}
			next.ServeHTTP(x.answer, r.WithContext(context.WithValue(r.Context(), exchangeKey{}, x)))
		})
	}
}
