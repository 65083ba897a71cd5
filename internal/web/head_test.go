package web

import (
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

const markedIndex = `<html lang="en-NZ"><head><!--head--><title>Heartland</title><!--/head--></head><div id="app"><!--body--></div></html>`

// headedSetup is a site whose pages have heads: /centres/opotiki, one that may
// not be kept at /needs/safety, and none for whatever is called lost.
func headedSetup(t *testing.T) *bench {
	t.Helper()
	return setup(t, func(o *Options) {
		o.FrontEnd = fstest.MapFS{"index.html": &fstest.MapFile{Data: []byte(markedIndex)}}
		o.Head = func(_ context.Context, at *url.URL) (Head, error) {
			if at.Path == "/visits/broken" {
				return Head{}, errors.New("the database is away")
			}
			head := Head{Status: 200, Language: "mi", Meta: "<title>" + at.Path + at.RawQuery + "</title>", Body: strings.Repeat("<p>kia ora</p>", 500)}
			head.Unkept = at.Path == "/needs/safety"
			if strings.HasSuffix(at.Path, "lost") {
				head.Status = 404
			}
			return head, nil
		}
		o.Sitemap = sitemap{}
	})
}

type sitemap struct{}

func (sitemap) Sitemap(context.Context) ([]byte, error) { return []byte("<index/>"), nil }

func (sitemap) SitemapPart(_ context.Context, part int) ([]byte, error) {
	switch part {
	case 1:
		return []byte("<part/>"), nil
	case 2:
		return nil, errors.New("the database is away")
	}
	return nil, nil
}

func TestAPageHasItsOwnHead(t *testing.T) {
	b := headedSetup(t)
	got := b.ask("GET", "/centres/opotiki?lang=mi", "")
	want := `<html lang="mi"><head><title>/centres/opotikilang=mi</title></head><div id="app">` + strings.Repeat("<p>kia ora</p>", 500) + `</div></html>`
	if got.Code != 200 || got.Body.String() != want {
		t.Errorf("%d %.200s", got.Code, got.Body)
	}
	tag := got.Header().Get("Etag")
	if again := b.ask("GET", "/centres/opotiki?lang=mi", "", header("If-None-Match", tag)); tag == "" || again.Code != http.StatusNotModified {
		t.Errorf("unchanged: %q %d", tag, again.Code)
	}
	if other := b.ask("GET", "/centres/tokoroa", "", header("If-None-Match", tag)); other.Code != 200 {
		t.Errorf("another page: %d", other.Code)
	}
	if head := b.ask("HEAD", "/centres/opotiki?lang=mi", ""); head.Code != 200 || head.Body.Len() != 0 || head.Header().Get("Etag") != tag {
		t.Errorf("HEAD: %d %v", head.Code, head.Header())
	}
}

func TestHeadsAreCompressed(t *testing.T) {
	b := headedSetup(t)
	got := b.ask("GET", "/centres/opotiki", "", header("Accept-Encoding", "gzip"))
	reader, err := gzip.NewReader(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(reader)
	if err != nil || !strings.Contains(string(body), "kia ora") || got.Header().Get("Vary") != "Accept-Encoding" {
		t.Errorf("%v %v", err, got.Header())
	}
	tag := got.Header().Get("Etag")
	if again := b.ask("GET", "/centres/opotiki", "", header("Accept-Encoding", "gzip"), header("If-None-Match", tag)); again.Code != http.StatusNotModified {
		t.Errorf("unchanged: %q %d", tag, again.Code)
	}
}

func TestHowPagesMayBeKeptAndFound(t *testing.T) {
	b := headedSetup(t)
	for path, want := range map[string]struct {
		status          int
		caching, robots string
	}{
		"/centres/opotiki": {200, "no-cache", ""},
		"/groups":          {200, "no-cache", ""},
		"/centres/lost":    {404, "no-cache", ""},
		"/needs/safety":    {200, "no-store", ""},
		"/visits/broken":   {200, "no-cache", ""},
		"/search?q=bond":   {200, "no-cache", "noindex"},
		"/my-bookings":     {200, "no-cache", "noindex"},
		"/book/name":       {200, "no-cache", "noindex"},
		"/bookings/KWX-4":  {200, "no-cache", "noindex"},
		"/graphql":         {200, "", "noindex"},
		"/sitemap.xml":     {200, "public, max-age=3600", ""},
		"/sitemaps/1.xml":  {200, "public, max-age=3600", ""},
		"/sitemaps/2.xml":  {503, "", ""},
		"/sitemaps/3.xml":  {404, "no-cache", ""},
		"/sitemaps/x":      {404, "no-cache", ""},
	} {
		got := b.ask("GET", path, "")
		if got.Code != want.status || got.Header().Get("Cache-Control") != want.caching || got.Header().Get("X-Robots-Tag") != want.robots {
			t.Errorf("%s: %d %v", path, got.Code, got.Header())
		}
	}
	if got := b.ask("GET", "/needs/safety", ""); got.Header().Get("Etag") != "" {
		t.Error("what may not be kept needs no tag")
	}
}

func TestAPageWithoutItsHeadIsStillServed(t *testing.T) {
	b := headedSetup(t)
	got := b.ask("GET", "/visits/broken", "")
	if got.Code != 200 || got.Body.String() != markedIndex || !strings.Contains(b.log.String(), "the database is away") {
		t.Errorf("%d %s %s", got.Code, got.Body, b.log)
	}
}

func TestTheRealPageHasItsMarks(t *testing.T) {
	index, err := os.ReadFile("../../frontend/index.html")
	if err != nil {
		t.Fatal(err)
	}
	shell, cut := newShell(index)
	page := string(shell.with(Head{Language: "mi", Meta: "<title>One</title>", Body: "<h1>Two</h1>"}))
	if !cut || strings.Count(page, "<title>") != 1 || strings.Count(page, `name="description"`) != 0 ||
		!strings.Contains(page, `<html lang="mi">`) || !strings.Contains(page, `<div id="app"><h1>Two</h1></div>`) {
		t.Errorf("%v %s", cut, page)
	}
}

func TestRobotsNamesTheSitemapAndLeavesTheDataOpen(t *testing.T) {
	text := headedSetup(t).ask("GET", "/robots.txt", "").Body.String()
	if !strings.Contains(text, "\nSitemap: http://127.0.0.1:8080/sitemap.xml\n") || strings.Contains(text, "Disallow: /graphql\n") {
		t.Error(text)
	}
}
