package web

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"

	"heartland/internal/fault"
)

const readyTimeout = 2 * time.Second

// alive says that the process answers, whatever it stands on.
func alive(w http.ResponseWriter, _ *http.Request) { healthy(w, "alive") }

// ready says whether to send people here: not while the database is away, and
// not once the server has begun to stop.
func ready(check func(context.Context) error, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if stopping(r.Context()) {
			refuse(w, r, http.StatusServiceUnavailable, fault.Unavailable, "The server is stopping.")
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
		defer cancel()
		if err := check(ctx); err != nil {
			log.WarnContext(ctx, "not ready", "request_id", RequestID(ctx), "cause", err.Error())
			refuse(w, r, http.StatusServiceUnavailable, fault.Unavailable, "The database is not answering.")
			return
		}
		healthy(w, "ready")
	})
}

func healthy(w http.ResponseWriter, word string) {
	w.Header().Set("Content-Type", kinds[".txt"])
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, word+"\n")
}
