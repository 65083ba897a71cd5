package web

import (
	"net/http"
	"net/netip"
	"testing"
)

func TestClientAddress(t *testing.T) {
	for name, test := range map[string]struct {
		peer      string
		forwarded []string
		want      string
	}{
		"peer":                    {"192.0.2.1:5000", nil, "192.0.2.1"},
		"stranger_says":           {"192.0.2.1:5000", []string{"203.0.113.9"}, "192.0.2.1"},
		"proxy_says":              {"10.0.0.1:5000", []string{"203.0.113.9"}, "203.0.113.9"},
		"client_spoofs_first":     {"10.0.0.1:5000", []string{"1.1.1.1, 203.0.113.9"}, "203.0.113.9"},
		"client_spoofs_a_line":    {"10.0.0.1:5000", []string{"1.1.1.1", "203.0.113.9"}, "203.0.113.9"},
		"two_proxies":             {"10.0.0.1:5000", []string{"1.1.1.1, 203.0.113.9, 10.9.9.9"}, "203.0.113.9"},
		"client_spoofs_proxy":     {"10.0.0.1:5000", []string{"10.1.1.1, 203.0.113.9"}, "203.0.113.9"},
		"all_trusted":             {"10.0.0.1:5000", []string{"10.0.0.3, 10.0.0.2"}, "10.0.0.3"},
		"proxy_says_nothing":      {"10.0.0.1:5000", nil, "10.0.0.1"},
		"not_an_address":          {"10.0.0.1:5000", []string{"203.0.113.9, unknown"}, "10.0.0.1"},
		"with_port":               {"10.0.0.1:5000", []string{"203.0.113.9:4711"}, "203.0.113.9"},
		"ipv6_with_port":          {"10.0.0.1:5000", []string{"[2001:db8::1]:4711"}, "2001:db8::1"},
		"ipv6_in_brackets":        {"10.0.0.1:5000", []string{"[2001:db8::1]"}, "2001:db8::1"},
		"ipv4_written_as_ipv6":    {"[::ffff:10.0.0.1]:5000", []string{"::ffff:203.0.113.9"}, "203.0.113.9"},
		"zone_is_dropped":         {"[fe80::1%eth0]:5000", nil, "fe80::1"},
		"peer_that_is_no_address": {"@", []string{"203.0.113.9"}, "invalid IP"},
	} {
		t.Run(name, func(t *testing.T) {
			var got netip.Addr
			b := setup(t, func(o *Options) {
				o.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = ClientAddress(r.Context()) })
			})
			b.ask("GET", "/graphql", "", from(test.peer), func(r *http.Request) { r.Header["X-Forwarded-For"] = test.forwarded })
			if got.String() != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestDevOutbox(t *testing.T) {
	b := setup(t)
	production := setup(t, func(o *Options) { o.Production = true })
	off := setup(t, func(o *Options) { o.DevOutbox = nil })
	here := from("127.0.0.1:5000")
	for name, test := range map[string]struct {
		b      *bench
		method string
		change []func(*http.Request)
		shown  bool
	}{
		"here":               {b, "GET", []func(*http.Request){here}, true},
		"here_ipv6":          {b, "GET", []func(*http.Request){from("[::1]:5000"), host("[::1]:8080")}, true},
		"here_localhost":     {b, "GET", []func(*http.Request){here, host("localhost")}, true},
		"other_peer":         {b, "GET", nil, false},
		"host_evil":          {b, "GET", []func(*http.Request){here, host("evil.example:8080")}, false},
		"host_like_loopback": {b, "GET", []func(*http.Request){here, host("127.0.0.1.evil.example")}, false},
		"host_localhost_dot": {b, "GET", []func(*http.Request){here, host("localhost.evil.example")}, false},
		"host_empty":         {b, "GET", []func(*http.Request){here, host("")}, false},
		"forwarded_for":      {b, "GET", []func(*http.Request){here, header("X-Forwarded-For", "127.0.0.1")}, false},
		"forwarded_host":     {b, "GET", []func(*http.Request){here, header("X-Forwarded-Host", "localhost")}, false},
		"forwarded":          {b, "GET", []func(*http.Request){here, header("Forwarded", "for=127.0.0.1")}, false},
		"via":                {b, "GET", []func(*http.Request){here, header("Via", "1.1 proxy")}, false},
		"real_ip":            {b, "GET", []func(*http.Request){here, header("X-Real-IP", "127.0.0.1")}, false},
		"trusted_proxy":      {b, "GET", []func(*http.Request){from("10.0.0.1:1"), header("X-Forwarded-For", "127.0.0.1")}, false},
		"post":               {b, "POST", []func(*http.Request){here}, false},
		"production":         {production, "GET", []func(*http.Request){here}, false},
		"off":                {off, "GET", []func(*http.Request){here}, false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, path := range []string{"/dev/outbox", "/dev/outbox/7"} {
				got := test.b.ask(test.method, path, "", test.change...)
				if shown := got.Body.String() == "outbox"; shown != test.shown {
					t.Fatalf("%s shown: %v, %d", path, shown, got.Code)
				}
				if test.shown {
					continue
				}
				unknown := test.b.ask(test.method, "/dev/nothing", "", test.change...)
				got.Header().Del(requestIDHeader)
				unknown.Header().Del(requestIDHeader)
				if got.Code != 404 || got.Body.String() != unknown.Body.String() || !sameHeader(got.Header(), unknown.Header()) {
					t.Errorf("%s differs from an unknown address: %d %v", path, got.Code, got.Header())
				}
			}
		})
	}
}

func sameHeader(a, b http.Header) bool {
	for name := range b {
		if a.Get(name) != b.Get(name) {
			return false
		}
	}
	return len(a) == len(b)
}
