package web

import (
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// logRequests writes one line for each request. It never holds a query string,
// a body, a header or an address: those may be somebody's token or name.
func logRequests(log *slog.Logger) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := time.Now()
			x := exchangeOf(r.Context())
			defer func() {
				log.LogAttrs(r.Context(), levelOf(x), "request",
					slog.String("method", r.Method),
					slog.String("path", loggedPath(r.URL.Path, x)),
					slog.Int("status", x.answer.status()),
					slog.Int64("bytes", x.answer.bytes),
					slog.Int64("ms", time.Since(start).Milliseconds()),
					slog.String("request_id", x.id),
				)
			}()
			next.ServeHTTP(w, r)
		})
	}
}

// levelOf keeps the probes, which come every few seconds, out of the usual log.
func levelOf(x *exchange) slog.Level {
	switch {
	case x.route == "/livez" || x.route == "/readyz":
		return slog.LevelDebug
	case x.answer.status() >= http.StatusInternalServerError:
		return slog.LevelError
	}
	return slog.LevelInfo
}

// loggedPath shortens an unknown address to its first part: it may be a private
// one, typed wrong.
func loggedPath(path string, x *exchange) string {
	if x.private {
		return x.route
	}
	if x.route != "" {
		return path
	}
	first, _, deeper := strings.Cut(strings.TrimLeft(path, "/"), "/")
	if deeper {
		return "/" + first + "/…"
	}
	return "/" + first
}
