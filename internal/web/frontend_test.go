package web

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func TestEncodings(t *testing.T) {
	b := setup(t)
	for name, test := range map[string]struct{ accept, encoding, body string }{
		"none":              {"", "", "let a = 1"},
		"browser":           {"gzip, deflate, br, zstd", "br", "brotli"},
		"gzip_only":         {"gzip", "gzip", "gzip"},
		"capitals":          {"GZIP", "gzip", "gzip"},
		"br_refused":        {"br;q=0, gzip", "gzip", "gzip"},
		"br_refused_long":   {"br; q=0.000, gzip", "gzip", "gzip"},
		"gzip_liked_better": {"br;q=0.2, gzip;q=0.9", "gzip", "gzip"},
		"identity_better":   {"identity, gzip;q=0.5", "", "let a = 1"},
		"any":               {"*", "br", "brotli"},
		"any_but_br":        {"*;q=0.5, br;q=0", "gzip", "gzip"},
		"none_wanted":       {"*;q=0", "", "let a = 1"},
		"weight_unreadable": {"br;q=x, gzip;q=0.1", "gzip", "gzip"},
		"unknown_only":      {"zstd", "", "let a = 1"},
	} {
		t.Run(name, func(t *testing.T) {
			got := b.ask("GET", "/assets/app-1a2b.js", "", header("Accept-Encoding", test.accept))
			if got.Header().Get("Content-Encoding") != test.encoding || got.Body.String() != test.body {
				t.Errorf("got %q %q", got.Header().Get("Content-Encoding"), got.Body)
			}
			if got.Header().Get("Vary") != "Accept-Encoding" || got.Header().Get("Content-Type") != "text/javascript; charset=utf-8" {
				t.Errorf("Vary %q, Content-Type %q", got.Header().Get("Vary"), got.Header().Get("Content-Type"))
			}
		})
	}
}

func TestContentTypes(t *testing.T) {
	b := setup(t)
	for path, want := range map[string]string{
		"/":                       "text/html; charset=utf-8",
		"/assets/app-1a2b.css":    "text/css; charset=utf-8",
		"/sw.js":                  "text/javascript; charset=utf-8",
		"/assets/text-1a2b.woff2": "font/woff2",
		"/favicon.svg":            "image/svg+xml",
		"/assets/none.js":         "text/plain; charset=utf-8",
	} {
		if got := b.ask("GET", path, "").Header().Get("Content-Type"); got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
}

func TestEtags(t *testing.T) {
	b := setup(t)
	const path = "/assets/app-1a2b.js"
	plain := b.ask("GET", path, "").Header().Get("Etag")
	packed := b.ask("GET", path, "", header("Accept-Encoding", "br")).Header().Get("Etag")
	if plain == "" || plain == packed {
		t.Fatalf("each coding needs its own tag: %s and %s", plain, packed)
	}
	again := b.ask("GET", path, "", header("Accept-Encoding", "br"), header("If-None-Match", packed))
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("unchanged: %d %q", again.Code, again.Body)
	}
	if got := b.ask("GET", path, "", header("If-None-Match", packed)); got.Code != 200 {
		t.Errorf("another coding's tag: %d", got.Code)
	}
	page := b.ask("GET", "/centres", "").Header().Get("Etag")
	if got := b.ask("GET", "/needs", "", header("If-None-Match", page)); got.Code != http.StatusNotModified {
		t.Errorf("the same page at another address: %d", got.Code)
	}
	if got := b.ask("GET", "/nothing", "", header("If-None-Match", page)); got.Code != http.StatusNotFound {
		t.Errorf("an unknown address is never unchanged: %d", got.Code)
	}
	rebuilt := setup(t, func(o *Options) {
		o.FrontEnd = fstest.MapFS{"index.html": &fstest.MapFile{Data: []byte("the new app")}}
	})
	if got := rebuilt.ask("GET", "/centres", "", header("If-None-Match", page)); got.Body.String() != "the new app" {
		t.Errorf("a new build must reach people: %d %s", got.Code, got.Body)
	}
}

func TestNoPathLeavesTheFrontEnd(t *testing.T) {
	dir := t.TempDir()
	dist := filepath.Join(dir, "dist")
	for name, text := range map[string]string{"dist/index.html": "the app", "dist/assets/a.js": "a", "secret": "canary"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b := setup(t, func(o *Options) { o.FrontEnd = os.DirFS(dist) })
	server := httptest.NewServer(b.site.Public)
	defer server.Close()
	for _, path := range []string{
		"/assets/../../secret", "/assets/..%2f..%2fsecret", "/assets/%2e%2e/%2e%2e/secret",
		"/assets/..\\..\\secret", "/assets//../../secret", "/../secret", "/..%2fsecret",
		"/assets/a.js%00", "/assets/./a.js/../../../secret",
	} {
		r, _ := http.NewRequest("GET", server.URL, nil)
		r.URL.Opaque = path
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		body := make([]byte, 100)
		n, _ := answer.Body.Read(body)
		_ = answer.Body.Close()
		if answer.StatusCode != 404 || strings.Contains(string(body[:n]), "canary") {
			t.Errorf("%s: %d %s", path, answer.StatusCode, body[:n])
		}
	}
}

func TestNotBuilt(t *testing.T) {
	for name, front := range map[string]fstest.MapFS{"nil": nil, "empty": {}} {
		t.Run(name, func(t *testing.T) {
			b := setup(t, func(o *Options) {
				o.FrontEnd = front
				if front == nil {
					o.FrontEnd = nil
				}
			})
			for path, status := range map[string]int{"/": 503, "/graphiql": 503, "/nothing": 404} {
				got := b.ask("GET", path, "")
				if got.Code != status || !strings.Contains(got.Body.String(), "make build") {
					t.Errorf("%s: %d %s", path, got.Code, got.Body)
				}
			}
			if b.ask("POST", "/graphql", "{}").Code != 200 {
				t.Error("the API does not need the pages")
			}
		})
	}
}
