package web

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

type refusal struct {
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

func refused(t *testing.T, got *httptest.ResponseRecorder, status int, code string) {
	t.Helper()
	var answer refusal
	if err := json.Unmarshal(got.Body.Bytes(), &answer); err != nil || len(answer.Errors) != 1 {
		t.Fatalf("not one GraphQL error: %d %s", got.Code, got.Body)
	}
	if got.Code != status || answer.Errors[0].Extensions.Code != code || answer.Errors[0].Message == "" {
		t.Errorf("got %d %s, want %d %s", got.Code, got.Body, status, code)
	}
	if got.Header().Get("Cache-Control") != "no-store" || got.Header().Get("Content-Security-Policy") == "" {
		t.Errorf("a refusal is kept or bare: %v", got.Header())
	}
}

func TestOnlyJSON(t *testing.T) {
	b := setup(t)
	for name, test := range map[string]struct {
		kind   string
		status int
	}{
		"json":          {"application/json", 200},
		"json_charset":  {"application/JSON; charset=utf-8", 200},
		"none":          {"", 415},
		"text":          {"text/plain", 415},
		"text_json":     {"text/plain; application/json", 415},
		"form":          {"application/x-www-form-urlencoded", 415},
		"multipart":     {"multipart/form-data; boundary=x", 415},
		"graphql":       {"application/graphql", 415},
		"json_and_more": {"application/json, text/plain", 415},
	} {
		t.Run(name, func(t *testing.T) {
			got := b.ask("POST", "/graphql", `{"query":"{a}"}`, header("Content-Type", test.kind))
			if test.status != 200 {
				refused(t, got, test.status, "INVALID")
			} else if got.Body.String() != `{"query":"{a}"}` {
				t.Errorf("got %d %s", got.Code, got.Body)
			}
		})
	}
}

func TestBodyLimit(t *testing.T) {
	b := setup(t)
	unsized := func(r *http.Request) {
		r.ContentLength = -1
		r.Body = io.NopCloser(struct{ io.Reader }{r.Body})
	}
	full := strings.Repeat("x", 64<<10)
	if got := b.ask("POST", "/graphql", full); got.Code != 200 || got.Body.Len() != len(full) {
		t.Errorf("64 KB: %d, %d bytes", got.Code, got.Body.Len())
	}
	refused(t, b.ask("POST", "/graphql", full+"x"), 413, "INVALID")
	refused(t, b.ask("POST", "/graphql", full+"x", unsized), 413, "INVALID")
	lying := func(r *http.Request) { r.ContentLength = 20 << 20 }
	refused(t, b.ask("POST", "/graphql", "{}", lying), 413, "INVALID")
	broken := func(r *http.Request) { r.Body = io.NopCloser(io.MultiReader(r.Body, brokenReader{})) }
	refused(t, b.ask("POST", "/graphql", "{}", broken), 400, "INVALID")
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestRefusalSpeaksTheAcceptedType(t *testing.T) {
	b := setup(t)
	for accept, want := range map[string]string{
		"":                                       "application/json; charset=utf-8",
		"application/graphql-response+json, */*": "application/graphql-response+json; charset=utf-8",
	} {
		got := b.ask("POST", "/graphql", "", header("Content-Type", "text/plain"), header("Accept", accept))
		if got.Header().Get("Content-Type") != want {
			t.Errorf("Accept %q gives %q", accept, got.Header().Get("Content-Type"))
		}
	}
}

func TestCrossSite(t *testing.T) {
	const friend, stranger = "https://council.example.nz", "https://stranger.example"
	named := setup(t, func(o *Options) { o.AllowedOrigins = []string{friend} })
	anyone := setup(t, func(o *Options) { o.AllowedOrigins = []string{"*", friend} })
	closed := setup(t)
	for name, test := range map[string]struct {
		b              *bench
		method         string
		origin, site   string
		status         int
		shared, cookie bool
	}{
		"no_browser":                  {closed, "POST", "", "", 200, false, true},
		"ours":                        {closed, "POST", "http://127.0.0.1:8080", "same-origin", 200, false, true},
		"ours_old_browser":            {closed, "POST", "http://127.0.0.1:8080", "", 200, false, true},
		"stranger_posts":              {closed, "POST", stranger, "cross-site", 403, false, false},
		"stranger_old_browser":        {closed, "POST", stranger, "", 403, false, false},
		"null_posts":                  {closed, "POST", "null", "", 403, false, false},
		"null_new_browser":            {closed, "POST", "null", "cross-site", 403, false, false},
		"no_origin_cross_site":        {closed, "POST", "", "cross-site", 403, false, false},
		"neighbour_posts":             {closed, "POST", "http://other.127.0.0.1:8080", "same-site", 403, false, false},
		"other_port_posts":            {closed, "POST", "http://127.0.0.1:9090", "", 403, false, false},
		"stranger_gets":               {closed, "GET", stranger, "cross-site", 200, false, false},
		"link_from_elsewhere":         {closed, "GET", "", "cross-site", 200, false, false},
		"named_posts":                 {named, "POST", friend, "cross-site", 200, true, false},
		"named_gets":                  {named, "GET", friend, "cross-site", 200, true, false},
		"name_within_a_name":          {named, "POST", friend + ".evil.example", "cross-site", 403, false, false},
		"stranger_beside_named":       {named, "GET", stranger, "cross-site", 200, false, false},
		"anyone_gets":                 {anyone, "GET", stranger, "cross-site", 200, true, false},
		"anyone_may_not_post":         {anyone, "POST", stranger, "cross-site", 403, false, false},
		"null_may_not_post_to_anyone": {anyone, "POST", "null", "cross-site", 403, false, false},
		"named_posts_beside_anyone":   {anyone, "POST", friend, "cross-site", 200, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			got := test.b.ask(test.method, "/graphql", "{}", header("Cookie", "a=b"), func(r *http.Request) {
				for name, value := range map[string]string{"Origin": test.origin, "Sec-Fetch-Site": test.site} {
					if value != "" {
						r.Header.Set(name, value)
					}
				}
			})
			if test.status == 403 {
				refused(t, got, 403, "FORBIDDEN")
			}
			shared := got.Header().Get("Access-Control-Allow-Origin") == test.origin && test.origin != ""
			if got.Code != test.status || shared != test.shared {
				t.Errorf("got %d, shared %v: %v", got.Code, shared, got.Header())
			}
			if cookie := got.Header().Get("X-Cookie") == "a=b"; cookie != test.cookie {
				t.Errorf("the handler saw the cookie: %v", cookie)
			}
			if got.Header().Get("Access-Control-Allow-Credentials") != "" {
				t.Error("credentials are never shared")
			}
		})
	}
}

func TestOursBehindAProxy(t *testing.T) {
	b := setup(t, func(o *Options) { o.PublicURL.Scheme, o.PublicURL.Host = "https", "heartland.example.nz" })
	got := b.ask("POST", "/graphql", "{}", host("app:8080"), header("Origin", "https://heartland.example.nz"))
	if got.Code != 200 {
		t.Errorf("a proxy that changes Host: %d", got.Code)
	}
}

func TestPreflight(t *testing.T) {
	const friend = "https://council.example.nz"
	b := setup(t, func(o *Options) { o.AllowedOrigins = []string{"*", friend} })
	for name, test := range map[string]struct {
		origin, method, path, want string
	}{
		"named_may_post":      {friend, "POST", "/graphql", friend},
		"stranger_may_get":    {"https://x.example", "GET", "/graphql", "https://x.example"},
		"stranger_may_not":    {"https://x.example", "POST", "/graphql", ""},
		"nobody_may_delete":   {friend, "DELETE", "/graphql", ""},
		"pages_are_ours_only": {friend, "GET", "/centres", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := b.ask("OPTIONS", test.path, "", header("Origin", test.origin),
				header("Access-Control-Request-Method", test.method), header("Access-Control-Request-Headers", "content-type"))
			if got.Header().Get("Access-Control-Allow-Origin") != test.want {
				t.Errorf("got %d %v", got.Code, got.Header())
			}
		})
	}
}
