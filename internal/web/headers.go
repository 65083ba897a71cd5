package web

import (
	"net/http"
	"strings"
)

const (
	policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
		"worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
	// explorerPolicy is for GraphiQL, whose editor writes its own styles and
	// runs in workers. Scripts stay our own files.
	explorerPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
		"font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; " +
		"frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
)

// tokenPaths begin addresses that may carry a booking's token: they are told to
// nobody, not even to our own server's log of referrers.
var tokenPaths = []string{"/book/", "/bookings/", "/my-bookings", "/calendar/appointments/"}

// pagePolicies are the headers that say what a page may do.
var pagePolicies = []string{"Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "Referrer-Policy"}

// secureHeaders goes on every answer, refusals too.
func secureHeaders(production bool) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			header := w.Header()
			header.Set("Content-Security-Policy", policy)
			if r.URL.Path == "/graphiql" {
				header.Set("Content-Security-Policy", explorerPolicy)
			}
			header.Set("Referrer-Policy", "same-origin")
			for _, begin := range tokenPaths {
				if strings.HasPrefix(r.URL.Path, begin) {
					header.Set("Referrer-Policy", "no-referrer")
				}
			}
			header.Set("X-Content-Type-Options", "nosniff")
			header.Set("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()")
			header.Set("Cross-Origin-Opener-Policy", "same-origin")
			if production {
				header.Set("Strict-Transport-Security", "max-age=31536000")
			}
			next.ServeHTTP(w, r)
		})
	}
}
