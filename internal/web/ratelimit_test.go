package web

import (
	"fmt"
	"net/netip"
	"testing"
	"testing/synctest"
	"time"
)

func TestRateLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(o *Options) { o.GraphQLLimit = Limit{Requests: 3, Per: 30 * time.Second} })
		for i := range 3 {
			got := b.ask("POST", "/graphql", "{}")
			if got.Code != 200 || got.Header().Get("RateLimit-Policy") != `"graphql";q=3;w=30` {
				t.Fatalf("request %d: %d %v", i, got.Code, got.Header())
			}
			if want := fmt.Sprintf(`"graphql";r=%d;t=%d`, 2-i, 10*(i+1)); got.Header().Get("RateLimit") != want {
				t.Errorf("RateLimit %s, want %s", got.Header().Get("RateLimit"), want)
			}
		}
		time.Sleep(500 * time.Millisecond)
		for range 5 {
			got := b.ask("POST", "/graphql", "{}")
			refused(t, got, 429, "RATE_LIMITED")
			if got.Header().Get("Retry-After") != "10" || got.Header().Get("RateLimit") != `"graphql";r=0;t=30` {
				t.Errorf("when to come back: %v", got.Header())
			}
		}
		if b.ask("POST", "/graphql", "{}", from("192.0.2.2:1")).Code != 200 {
			t.Error("another address has its own bucket")
		}
		if b.ask("GET", "/centres", "").Code != 200 {
			t.Error("pages are not limited")
		}
		time.Sleep(9500 * time.Millisecond)
		if b.ask("GET", "/graphql", "").Code != 200 || b.ask("GET", "/graphql", "").Code != 429 {
			t.Error("ten seconds on there is one request more, not two")
		}
	})
}

func TestRateLimitByNetwork(t *testing.T) {
	for name, test := range map[string]struct {
		first, second string
		together      bool
	}{
		"same_ipv6_household":  {"[2001:db8:0:1::1]:1", "[2001:db8:0:1:ffff::2]:2", true},
		"other_ipv6_household": {"[2001:db8:0:1::1]:1", "[2001:db8:0:2::1]:1", false},
		"same_ipv4_other_port": {"192.0.2.1:1", "192.0.2.1:2", true},
		"neighbour_ipv4":       {"192.0.2.1:1", "192.0.2.2:1", false},
		"ipv4_as_ipv6":         {"192.0.2.1:1", "[::ffff:192.0.2.1]:1", true},
		"mapped_neighbours":    {"[::ffff:192.0.2.1]:1", "[::ffff:192.0.2.2]:1", false},
	} {
		t.Run(name, func(t *testing.T) {
			b := setup(t, func(o *Options) { o.CalendarLimit = Limit{Requests: 1, Per: time.Hour} })
			b.ask("GET", "/calendar/appointments/K.ics", "", from(test.first))
			got := b.ask("GET", "/calendar/appointments/K.ics", "", from(test.second))
			if together := got.Code == 429; together != test.together {
				t.Errorf("one bucket: %v", together)
			}
			if got.Code == 429 && got.Header().Get("Content-Type") != "text/plain; charset=utf-8" {
				t.Errorf("a calendar's refusal is %s", got.Header().Get("Content-Type"))
			}
		})
	}
}

func TestSpoofedAddressDoesNotEscape(t *testing.T) {
	b := setup(t, func(o *Options) { o.GraphQLLimit = Limit{Requests: 1, Per: time.Hour} })
	b.ask("GET", "/graphql", "")
	if got := b.ask("GET", "/graphql", "", header("X-Forwarded-For", "203.0.113.77")); got.Code != 429 {
		t.Errorf("a made-up X-Forwarded-For got a new bucket: %d", got.Code)
	}
}

func TestRateLimitForgetsOldest(t *testing.T) {
	l := newLimiter("x", Limit{Requests: 1, Per: time.Hour})
	for i := range remembered + 10 {
		l.bucket(netip.AddrFrom4([4]byte{1, byte(i >> 16), byte(i >> 8), byte(i)}))
	}
	if l.buckets.Len() != remembered {
		t.Errorf("%d addresses are kept", l.buckets.Len())
	}
}

func TestNoLimit(t *testing.T) {
	b := setup(t)
	for range 2000 {
		if got := b.ask("GET", "/graphql", ""); got.Code != 200 || got.Header().Get("RateLimit") != "" {
			t.Fatalf("limits are off: %d", got.Code)
		}
	}
}
