package web

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"

	"heartland/internal/fault"
)

// recoverPanics turns a panic into a plain sentence with the request id, and the
// stack goes to the log. An answer that has begun is cut off instead, so that
// nobody takes half of it for the whole.
func recoverPanics(log *slog.Logger) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				cause := recover()
				if cause == nil {
					return
				}
				if cause == http.ErrAbortHandler { //nolint:errorlint // the very value, as net/http compares it
					panic(cause)
				}
				x := exchangeOf(r.Context())
				log.ErrorContext(r.Context(), "panic", "request_id", x.id, "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
				if x.answer.begun() {
					panic(http.ErrAbortHandler)
				}
				refuse(w, r, http.StatusInternalServerError, fault.Internal,
					"Something went wrong on our side. Please try again. If it goes on, tell us this number: "+x.id)
			}()
			next.ServeHTTP(w, r)
		})
	}
}
