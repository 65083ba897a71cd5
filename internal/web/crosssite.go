package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"github.com/rs/cors"

	"heartland/internal/fault"
)

// crossSite decides what pages of other sites may do with /graphql. What comes
// from no browser at all has no Origin and is let through.
type crossSite struct {
	own   *http.CrossOriginProtection
	named []string // the origins that may read and write
	any   bool     // every origin may read
}

func newCrossSite(public *url.URL, allowed []string) (crossSite, error) {
	guard := crossSite{own: http.NewCrossOriginProtection(), any: slices.Contains(allowed, "*")}
	if err := guard.own.AddTrustedOrigin(public.Scheme + "://" + public.Host); err != nil {
		return crossSite{}, fmt.Errorf("the public address: %w", err)
	}
	for _, origin := range allowed {
		if origin != "*" {
			guard.named = append(guard.named, origin)
		}
	}
	return guard, nil
}

// share tells browsers which other sites' pages may read the answer. Cookies
// are never part of it.
func (g crossSite) share() middleware {
	return cors.New(cors.Options{
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) {
			method := r.Method
			if method == http.MethodOptions {
				method = r.Header.Get("Access-Control-Request-Method")
			}
			return slices.Contains(g.named, origin) || g.any && method == http.MethodGet, nil
		},
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Content-Type"},
		ExposedHeaders: []string{"RateLimit", "RateLimit-Policy", "Retry-After", requestIDHeader},
		MaxAge:         600,
	}).Handler
}

// protect refuses a POST from a page of another site that is not named, and
// takes the cookies out of whatever else such a page sends.
func (g crossSite) protect(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.ours(r) {
			if r.Method == http.MethodPost && !slices.Contains(g.named, r.Header.Get("Origin")) {
				refuse(w, r, http.StatusForbidden, fault.Forbidden, "Pages of other sites may not send this.")
				return
			}
			r.Header.Del("Cookie")
		}
		next.ServeHTTP(w, r)
	})
}

// ours asks the same question of every method: CrossOriginProtection by itself
// lets a GET pass.
func (g crossSite) ours(r *http.Request) bool {
	asked := *r
	asked.Method = http.MethodPost
	return g.own.Check(&asked) == nil
}
