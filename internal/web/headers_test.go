package web

import (
	"strings"
	"testing"
)

func TestSecurityHeaders(t *testing.T) {
	b := setup(t, func(o *Options) { o.GraphQLLimit = Limit{Requests: 1, Per: 3600e9} })
	for _, path := range []string{"/", "/nothing", "/assets/none", "/graphql", "/graphql", "/livez"} {
		got := b.ask("GET", path, "").Header()
		for name, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "same-origin",
			"Cross-Origin-Opener-Policy": "same-origin",
			"Strict-Transport-Security":  "",
		} {
			if got.Get(name) != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got.Get(name), want)
			}
		}
		if csp := got.Get("Content-Security-Policy"); csp != policy || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: %s", path, csp)
		}
		if !strings.Contains(got.Get("Permissions-Policy"), "camera=()") {
			t.Errorf("%s: Permissions-Policy %q", path, got.Get("Permissions-Policy"))
		}
	}
}

func TestPolicyIsStrict(t *testing.T) {
	for _, want := range []string{
		"default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "worker-src 'self'",
		"frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'",
	} {
		if !strings.Contains("; "+policy+";", "; "+want+";") {
			t.Errorf("no %s", want)
		}
	}
	explorer := setup(t).ask("GET", "/graphiql", "").Header().Get("Content-Security-Policy")
	if !strings.Contains(explorer, "; script-src 'self';") || !strings.Contains(explorer, "style-src 'self' 'unsafe-inline';") {
		t.Errorf("the explorer may style itself and no more: %s", explorer)
	}
}

func TestReferrerOfTokenAddresses(t *testing.T) {
	b := setup(t)
	for _, path := range []string{"/book/v1", "/bookings/KWX-4", "/my-bookings", "/calendar/appointments/K.ics", "/bookings/K/x"} {
		if got := b.ask("GET", path, "").Header().Get("Referrer-Policy"); got != "no-referrer" {
			t.Errorf("%s: %s", path, got)
		}
	}
}

func TestProductionIsHTTPSOnly(t *testing.T) {
	b := setup(t, func(o *Options) { o.Production = true })
	if got := b.ask("GET", "/", "").Header().Get("Strict-Transport-Security"); got != "max-age=31536000" {
		t.Errorf("got %q", got)
	}
}

func TestScriptsObeyTheirPage(t *testing.T) {
	got := setup(t).ask("GET", "/assets/app-1a2b.js", "").Header()
	if got.Get("X-Content-Type-Options") != "nosniff" {
		t.Error("a script can be taken for something else")
	}
	for _, name := range pagePolicies {
		if got.Get(name) != "" {
			t.Errorf("%s: %s", name, got.Get(name))
		}
	}
}
