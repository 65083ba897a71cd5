package web

import (
	"context"
	"net/http"
	"strings"

	"heartland/internal/fault"
)

// Feeds are the calendars of visits.
type Feeds interface {
	// Feed is /calendar/{kind}/{slug}.ics in a language, nil when there is none.
	Feed(ctx context.Context, kind, slug, lang string) ([]byte, error)
}

// feed serves a calendar. Calendars of many people ask for the same one, so that
// a cache between may keep it for a quarter of an hour.
func (s *router) feed(kind string) http.Handler {
	return compressReads(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		slug, named := strings.CutSuffix(r.PathValue("file"), ".ics")
		var body []byte
		var err error
		if named {
			body, err = s.options.Feeds.Feed(r.Context(), kind, slug, r.URL.Query().Get("lang"))
		}
		switch {
		case err != nil:
			s.options.Log.ErrorContext(r.Context(), "a feed failed", "request", RequestID(r.Context()), "error", err)
			refuse(w, r, http.StatusServiceUnavailable, fault.Unavailable, "This calendar is not to be had now. Try again in a minute.")
		case body == nil:
			refuse(w, r, http.StatusNotFound, fault.NotFound, "There is no such calendar. Its address stands on the page of the centre, agency or group.")
		default:
			w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
			w.Header().Set("Cache-Control", "public, max-age=900")
			serveTagged(w, r, body)
		}
	}))
}
