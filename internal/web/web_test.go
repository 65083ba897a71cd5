package web

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// bench is a site whose GraphQL handler answers with the body it was given.
type bench struct {
	options Options
	log     *bytes.Buffer
	site    *Site
}

func setup(t *testing.T, change ...func(*Options)) *bench {
	t.Helper()
	b := &bench{log: &bytes.Buffer{}}
	b.options = Options{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X-Cookie", r.Header.Get("Cookie"))
			_, _ = io.Copy(w, r.Body)
		}),
		AppointmentCalendar: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, "calendar of "+r.PathValue("reference"))
		}),
		DevOutbox: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "outbox")
		}),
		FrontEnd:       built(),
		Ready:          func(context.Context) error { return nil },
		Log:            slog.New(slog.NewJSONHandler(b.log, nil)),
		PublicURL:      &url.URL{Scheme: "http", Host: "127.0.0.1:8080"},
		TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")},
	}
	for _, f := range change {
		f(&b.options)
	}
	site, err := New(b.options)
	if err != nil {
		t.Fatal(err)
	}
	b.site = site
	return b
}

func built() fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"index.html":             "the app",
		"graphiql.html":          "the explorer",
		"favicon.svg":            "<svg/>",
		"sw.js":                  "the worker",
		".vite/manifest.json":    "{}",
		"assets/app-1a2b.js":     "let a = 1",
		"assets/app-1a2b.js.br":  "brotli",
		"assets/app-1a2b.js.gz":  "gzip",
		"assets/app-1a2b.css":    "a{}",
		"assets/text-1a2b.woff2": "font",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// ask sends one request; changes fill in what is special about it.
func (b *bench) ask(method, target, body string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	r.RemoteAddr, r.Host = "192.0.2.1:5000", "127.0.0.1:8080"
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, f := range change {
		f(r)
	}
	w := httptest.NewRecorder()
	b.site.Public.ServeHTTP(w, r)
	return w
}

func header(name, value string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set(name, value) }
}

func from(peer string) func(*http.Request) {
	return func(r *http.Request) { r.RemoteAddr = peer }
}

func host(name string) func(*http.Request) {
	return func(r *http.Request) { r.Host = name }
}

func TestAddresses(t *testing.T) {
	b := setup(t)
	for target, want := range map[string]struct {
		status int
		body   string
	}{
		"/":                                {200, "the app"},
		"/towns/opotiki":                   {200, "the app"},
		"/centres":                         {200, "the app"},
		"/centres/ōpōtiki":                 {200, "the app"},
		"/centres/opotiki/month":           {200, "the app"},
		"/agencies/msd":                    {200, "the app"},
		"/organisations/a":                 {200, "the app"},
		"/services/a":                      {200, "the app"},
		"/needs":                           {200, "the app"},
		"/needs/money":                     {200, "the app"},
		"/visits/v1":                       {200, "the app"},
		"/book/v1/check":                   {200, "the app"},
		"/bookings/KWX-4":                  {200, "the app"},
		"/my-bookings":                     {200, "the app"},
		"/graphiql":                        {200, "the explorer"},
		"/favicon.svg":                     {200, "<svg/>"},
		"/sw.js":                           {200, "the worker"},
		"/assets/app-1a2b.css":             {200, "a{}"},
		"/calendar/appointments/KWX-4.ics": {200, "calendar of KWX-4"},
		"/livez":                           {200, "alive\n"},
		"/readyz":                          {200, "ready\n"},
		"/nothing":                         {404, "the app"},
		"/towns":                           {404, "the app"},
		"/visits/v1/more":                  {404, "the app"},
		"/index.html":                      {404, "the app"},
		"/metrics":                         {404, "the app"},
		"/.vite/manifest.json":             {404, "the app"},
		"/calendar/appointments/KWX-4":     {404, "the app"},
		"/calendar/appointments/.ics":      {404, "the app"},
		"/assets/gone-1a2b.js":             {404, "There is no such file.\n"},
		"/assets/":                         {404, "There is no such file.\n"},
	} {
		t.Run(target, func(t *testing.T) {
			got := b.ask("GET", (&url.URL{Path: target}).String(), "")
			if got.Code != want.status || got.Body.String() != want.body {
				t.Errorf("got %d %q, want %d %q", got.Code, got.Body, want.status, want.body)
			}
		})
	}
	if got := b.ask("GET", "/robots.txt", ""); got.Code != 200 || !strings.Contains(got.Body.String(), "Disallow: /bookings/\n") {
		t.Errorf("robots.txt: %d %s", got.Code, got.Body)
	}
}

func TestMethods(t *testing.T) {
	b := setup(t)
	for name, test := range map[string]struct {
		method, path string
		status       int
		allow        string
	}{
		"post_page":       {"POST", "/centres", 405, "GET, HEAD"},
		"put_graphql":     {"PUT", "/graphql", 405, "GET, POST, OPTIONS"},
		"head_graphql":    {"HEAD", "/graphql", 405, "GET, POST, OPTIONS"},
		"delete_asset":    {"DELETE", "/assets/app-1a2b.js", 405, "GET, HEAD"},
		"post_calendar":   {"POST", "/calendar/appointments/K.ics", 405, "GET, HEAD"},
		"head_page":       {"HEAD", "/centres", 200, ""},
		"options_graphql": {"OPTIONS", "/graphql", 204, "GET, POST, OPTIONS"},
		"post_unknown":    {"POST", "/nothing", 404, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := b.ask(test.method, test.path, "")
			if got.Code != test.status || got.Header().Get("Allow") != test.allow {
				t.Errorf("got %d, Allow %q", got.Code, got.Header().Get("Allow"))
			}
		})
	}
}

func TestCaching(t *testing.T) {
	b := setup(t)
	for name, test := range map[string]struct{ method, path, want string }{
		"page":         {"GET", "/centres", "no-cache"},
		"unknown_page": {"GET", "/nothing", "no-cache"},
		"asset":        {"GET", "/assets/app-1a2b.js", "public, max-age=31536000, immutable"},
		"no_asset":     {"GET", "/assets/x.js", "no-store"},
		"icon":         {"GET", "/favicon.svg", "no-cache"},
		"worker":       {"GET", "/sw.js", "no-cache"},
		"graphql_post": {"POST", "/graphql", "no-store"},
		"graphql_get":  {"GET", "/graphql?query={a}", ""},
		"calendar":     {"GET", "/calendar/appointments/K.ics", "no-store"},
		"health":       {"GET", "/readyz", "no-store"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := b.ask(test.method, test.path, "{}").Header().Get("Cache-Control"); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestReadyz(t *testing.T) {
	away := setup(t, func(o *Options) {
		o.Ready = func(context.Context) error { return errors.New("dial tcp 10.0.0.9: refused, password=x") }
	})
	got := away.ask("GET", "/readyz", "")
	if got.Code != 503 || got.Body.String() != "The database is not answering.\n" {
		t.Errorf("got %d %s", got.Code, got.Body)
	}
	if away.ask("GET", "/livez", "").Code != 200 {
		t.Error("a server without its database is still alive")
	}
	if !strings.Contains(away.log.String(), "dial tcp") {
		t.Error("the cause belongs in the log")
	}
	hung := setup(t, func(o *Options) {
		o.Ready = func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	})
	start := time.Now()
	if got := hung.ask("GET", "/readyz", ""); got.Code != 503 || time.Since(start) > 2*readyTimeout {
		t.Errorf("a database that hangs: %d after %s", got.Code, time.Since(start))
	}
}

func TestMetrics(t *testing.T) {
	b := setup(t)
	b.ask("GET", "/centres/opotiki", "")
	b.ask("GET", "/wp-login.php", "")
	b.ask("BREW", "/centres", "")
	w := httptest.NewRecorder()
	b.site.Admin.ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	for _, want := range []string{
		`heartland_http_request_duration_seconds_count{method="GET",route="/centres/{slug}",status="2xx"} 1`,
		`heartland_http_request_duration_seconds_count{method="GET",route="unknown",status="4xx"} 1`,
		`heartland_http_request_duration_seconds_count{method="other",route="/centres",status="4xx"} 1`,
		"heartland_http_requests_in_flight 0",
		"go_goroutines ",
	} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(w.Body.String(), "opotiki") {
		t.Error("a path is in the metrics")
	}
}
