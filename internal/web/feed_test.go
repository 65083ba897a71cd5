package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"
)

type feeds struct{}

func (feeds) Feed(_ context.Context, kind, slug, lang string) ([]byte, error) {
	switch slug {
	case "opotiki":
		return []byte(strings.TrimSpace("BEGIN:"+kind+" "+lang) + strings.Repeat("\r\nX:1", 1000)), nil
	case "broken":
		return nil, errors.New("dial tcp 10.0.0.9: refused")
	}
	return nil, nil
}

func withFeeds(t *testing.T) *bench {
	return setup(t, func(o *Options) {
		o.Feeds, o.CalendarLimit = feeds{}, Limit{Requests: 20, Per: time.Hour}
	})
}

func TestFeeds(t *testing.T) {
	b := withFeeds(t)
	for target, want := range map[string]struct {
		status int
		body   string
	}{
		"/calendar/centres/opotiki.ics":         {200, "BEGIN:centres\r\n"},
		"/calendar/agencies/opotiki.ics":        {200, "BEGIN:agencies\r\n"},
		"/calendar/organisations/opotiki.ics":   {200, "BEGIN:organisations\r\n"},
		"/calendar/centres/opotiki.ics?lang=mi": {200, "BEGIN:centres mi\r\n"},
		"/calendar/centres/nowhere.ics":         {404, "There is no such calendar."},
		"/calendar/centres/opotiki":             {404, "There is no such calendar."},
		"/calendar/towns/opotiki.ics":           {404, "the app"},
		"/calendar/centres/broken.ics":          {503, "This calendar is not to be had now."},
	} {
		got := b.ask(http.MethodGet, target, "")
		if got.Code != want.status || !strings.HasPrefix(got.Body.String(), want.body) {
			t.Errorf("%s: %d %.60s", target, got.Code, got.Body)
		}
	}
	if !strings.Contains(b.log.String(), "dial tcp") {
		t.Error("the cause belongs in the log")
	}
	if got := setup(t).ask(http.MethodGet, "/calendar/centres/opotiki.ics", ""); got.Code != http.StatusNotFound {
		t.Errorf("without feeds: %d", got.Code)
	}
}

func TestFeedsAreKeptAndAskedForAgain(t *testing.T) {
	b := withFeeds(t)
	const target = "/calendar/centres/opotiki.ics"
	first := b.ask(http.MethodGet, target, "")
	tag := first.Header().Get("Etag")
	if tag == "" || first.Header().Get("Content-Type") != "text/calendar; charset=utf-8" || first.Header().Get("Cache-Control") != "public, max-age=900" {
		t.Errorf("headers: %v", first.Header())
	}
	again := b.ask(http.MethodGet, target, "", header("If-None-Match", tag))
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("the same bytes: %d %.60s", again.Code, again.Body)
	}
	if other := b.ask(http.MethodGet, target+"?lang=mi", "", header("If-None-Match", tag)); other.Code != http.StatusOK {
		t.Errorf("another language: %d", other.Code)
	}
	head := b.ask(http.MethodHead, target, "")
	if head.Code != http.StatusOK || head.Body.Len() != 0 || head.Header().Get("Etag") != tag {
		t.Errorf("HEAD: %d %v", head.Code, head.Header())
	}
	small := b.ask(http.MethodGet, target, "", header("Accept-Encoding", "gzip"))
	if small.Header().Get("Content-Encoding") != "gzip" || small.Body.Len() >= first.Body.Len() {
		t.Errorf("gzip: %d bytes, %v", small.Body.Len(), small.Header())
	}
	if post := b.ask(http.MethodPost, target, ""); post.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", post.Code)
	}
	if missing := b.ask(http.MethodGet, "/calendar/centres/nowhere.ics", "").Header().Get("Cache-Control"); missing != "no-store" {
		t.Errorf("a calendar that is not there: %s", missing)
	}
}

func TestFeedsAreLimited(t *testing.T) {
	b := withFeeds(t)
	for range 20 {
		b.ask(http.MethodGet, "/calendar/centres/opotiki.ics", "")
	}
	if got := b.ask(http.MethodGet, "/calendar/agencies/opotiki.ics", ""); got.Code != http.StatusTooManyRequests {
		t.Errorf("got %d", got.Code)
	}
}
