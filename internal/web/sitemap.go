package web

import (
	"context"
	"net/http"
	"strconv"
	"strings"
)

// Sitemap tells search engines which pages there are.
type Sitemap interface {
	// Sitemap is /sitemap.xml.
	Sitemap(context.Context) ([]byte, error)
	// SitemapPart is /sitemaps/{part}.xml, nil when there is no such part.
	SitemapPart(ctx context.Context, part int) ([]byte, error)
}

func (s *router) sitemap() http.Handler {
	return s.xml(func(r *http.Request) ([]byte, error) { return s.options.Sitemap.Sitemap(r.Context()) })
}

func (s *router) sitemapPart() http.Handler {
	return s.xml(func(r *http.Request) ([]byte, error) {
		name, _ := strings.CutSuffix(r.PathValue("part"), ".xml")
		part, _ := strconv.Atoi(name) // what is no number is part 0, which there is not
		return s.options.Sitemap.SitemapPart(r.Context(), part)
	})
}

func (s *router) xml(read func(*http.Request) ([]byte, error)) http.Handler {
	return compressReads(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := read(r)
		switch {
		case err != nil:
			s.options.Log.ErrorContext(r.Context(), "the sitemap failed", "request", RequestID(r.Context()), "error", err)
			http.Error(w, "The list of pages is not to be had now. Try again in a minute.", http.StatusServiceUnavailable)
		case body == nil:
			s.unknown().ServeHTTP(w, r)
		default:
			w.Header().Set("Content-Type", "application/xml; charset=utf-8")
			w.Header().Set("Cache-Control", "public, max-age=3600")
			serveTagged(w, r, body)
		}
	}))
}
