package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Head is what the HTML of one page has of its own. Meta and Body are HTML that
// is safe as it is.
type Head struct {
	Status   int    // 200, or 404 where there is no such page
	Language string // of <html>, BCP 47
	Meta     string // stands in <head>
	Body     string // stands where the application will be drawn
	Unkept   bool   // no cache may hold the page
}

// headTimeout is how long a page waits for its head before it goes without.
const headTimeout = 2 * time.Second

// shell is index.html, cut where a page's own head goes.
type shell struct{ start, language, meta, body string }

const defaultLanguage = `<html lang="en-NZ"`

// newShell cuts at the marks that index.html has; without them no page can have
// a head of its own.
func newShell(index []byte) (shell, bool) {
	start, rest, found := strings.Cut(string(index), defaultLanguage)
	beforeMeta, rest, foundMeta := strings.Cut(rest, "<!--head-->")
	_, rest, foundEnd := strings.Cut(rest, "<!--/head-->")
	beforeBody, rest, foundBody := strings.Cut(rest, "<!--body-->")
	return shell{start, beforeMeta, beforeBody, rest}, found && foundMeta && foundEnd && foundBody
}

func (s shell) with(head Head) []byte {
	return []byte(s.start + `<html lang="` + head.Language + `"` + s.language + head.Meta + s.meta + head.Body + s.body)
}

// headed serves a page with its own head; while that is not to be had, the page
// as it is, which asks for everything itself.
func (s *router) headed() http.Handler {
	plain := s.front.page("index.html")
	shell, cut := newShell(s.front["index.html"].variants[""].body)
	if s.options.Head == nil || !cut {
		return plain
	}
	return compressReads(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head, err := s.readHead(r.Context(), r.URL)
		if err != nil {
			plain.ServeHTTP(w, r)
			return
		}
		body := shell.with(head)
		switch {
		case head.Unkept:
			writePage(w, head.Status, body, "no-store")
		case head.Status != http.StatusOK:
			writePage(w, head.Status, body, checkFirst)
		default:
			w.Header().Set("Content-Type", kinds[".html"])
			w.Header().Set("Cache-Control", checkFirst)
			serveTagged(w, r, body)
		}
	}))
}

func (s *router) readHead(ctx context.Context, at *url.URL) (Head, error) {
	limited, cancel := context.WithTimeout(ctx, headTimeout)
	defer cancel()
	head, err := s.options.Head(limited, at)
	if err != nil && ctx.Err() == nil {
		s.options.Log.WarnContext(ctx, "a page went without its head", "request", RequestID(ctx), "error", err)
	}
	return head, err
}

// serveTagged answers 304 to whoever has the same bytes. The tag is a weak one:
// the bytes may be compressed on the way.
func serveTagged(w http.ResponseWriter, r *http.Request, body []byte) {
	sum := sha256.Sum256(body)
	w.Header().Set("Etag", `W/"`+base64.RawURLEncoding.EncodeToString(sum[:12])+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// unlisted keeps pages that are not for everybody out of search engines.
func unlisted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Robots-Tag", "noindex")
		next.ServeHTTP(w, r)
	})
}
