package web

import (
	"context"
	"net/http"
	"net/netip"
)

// exchange is what is known of one request and its answer; it is made by
// identify and filled in on the way to the handler.
type exchange struct {
	id      string
	address netip.Addr
	route   string // the pattern that matched; empty for an unknown address
	private bool   // the address says something about a person
	answer  *recorder
}

type exchangeKey struct{}

// exchangeOf never returns nil, so that a context from elsewhere does no harm.
func exchangeOf(ctx context.Context) *exchange {
	if x, ok := ctx.Value(exchangeKey{}).(*exchange); ok {
		return x
	}
	return &exchange{}
}

// RequestID returns the id that the log and the X-Request-Id header have for
// this request; empty outside one.
func RequestID(ctx context.Context) string { return exchangeOf(ctx).id }

// ClientAddress returns the address of whoever asked: the peer's, or the one
// that a trusted proxy named. It is the zero Addr outside a request.
func ClientAddress(ctx context.Context) netip.Addr { return exchangeOf(ctx).address }

// recorder remembers the status and the size of an answer.
type recorder struct {
	http.ResponseWriter
	written int // the status; 0 before the answer begins
	bytes   int64
}

func (w *recorder) WriteHeader(status int) {
	if w.written == 0 && status >= http.StatusOK {
		w.written = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(p []byte) (int, error) {
	if w.written == 0 {
		w.written = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(p)
	w.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *recorder) begun() bool { return w.written != 0 }

// status is what the client saw: an answer without a word is 200.
func (w *recorder) status() int {
	if w.written == 0 {
		return http.StatusOK
	}
	return w.written
}
