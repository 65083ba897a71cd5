package web

import (
	"net/http"
	"slices"
	"strings"

	"heartland/internal/fault"
)

// allow refuses other methods, and answers OPTIONS where it is one of them.
func allow(methods ...string) middleware {
	list := strings.Join(methods, ", ")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !slices.Contains(methods, r.Method) {
				w.Header().Set("Allow", list)
				refuse(w, r, http.StatusMethodNotAllowed, fault.Invalid, "This address answers "+list+" only.")
				return
			}
			if r.Method == http.MethodOptions {
				w.Header().Set("Allow", list)
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func reading(next http.Handler) http.Handler {
	return allow(http.MethodGet, http.MethodHead)(next)
}

// noStorePosts keeps what a POST answers out of every cache: it may hold a
// person's details. What a GET answers is for its handler to say.
func noStorePosts(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			w.Header().Set("Cache-Control", "no-store")
		}
		next.ServeHTTP(w, r)
	})
}
