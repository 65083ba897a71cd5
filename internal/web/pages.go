package web

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"heartland/internal/fault"
)

const (
	checkFirst = "no-cache"
	forever    = "public, max-age=31536000, immutable" // the build puts a hash in the name
)

const notBuilt = `<!doctype html>
<html lang="en-NZ">
<title>Heartland Services</title>
<h1>The pages are not built yet</h1>
<p>Run <code>make build</code> in the project's folder, then start the server again.</p>
<p>The API answers at <a href="/graphql?query=%7B__typename%7D">/graphql</a> already.</p>
</html>
`

// page serves one of the front end's HTML files, whatever the address.
func (f frontEnd) page(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if page, built := f[name]; built {
			page.serve(w, r, checkFirst)
			return
		}
		writePage(w, http.StatusServiceUnavailable, []byte(notBuilt), checkFirst)
	})
}

// asset serves /assets/. A missing one is plain text: a browser that asks for a
// script must not be given a page.
func (f frontEnd) asset(w http.ResponseWriter, r *http.Request) {
	if asset, found := f["assets/"+r.PathValue("path")]; found {
		// Scripts and styles obey the policies of the page that loads them; repeated
		// on each of some thirty files they weigh as much as a page.
		if !strings.HasSuffix(r.URL.Path, ".svg") {
			for _, name := range pagePolicies {
				w.Header().Del(name)
			}
		}
		asset.serve(w, r, forever)
		return
	}
	refuse(w, r, http.StatusNotFound, fault.NotFound, "There is no such file.")
}

// other serves what the build puts beside index.html, such as the icon, and for
// any unknown address the application with status 404: it shows its own page.
func (f frontEnd) other(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		refuse(w, r, http.StatusNotFound, fault.NotFound, "There is nothing at this address.")
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if beside, found := f[name]; found && !strings.HasSuffix(name, ".html") {
		beside.serve(w, r, checkFirst)
		return
	}
	body := []byte(notBuilt)
	if index, built := f["index.html"]; built {
		body = index.variants[""].body
	}
	writePage(w, http.StatusNotFound, body, checkFirst)
}

func writePage(w http.ResponseWriter, status int, body []byte, caching string) {
	w.Header().Set("Content-Type", kinds[".html"])
	w.Header().Set("Cache-Control", caching)
	w.WriteHeader(status)
	_, _ = w.Write(body) //nolint:gosec // the build's own, and heads that are escaped
}

func (f file) serve(w http.ResponseWriter, r *http.Request, caching string) {
	header := w.Header()
	coding := ""
	if len(f.variants) > 1 {
		header.Add("Vary", "Accept-Encoding")
		coding = bestEncoding(r.Header.Get("Accept-Encoding"), f.available())
	}
	chosen := f.variants[coding]
	if coding != "" {
		header.Set("Content-Encoding", coding)
		header.Set("Content-Length", strconv.Itoa(len(chosen.body)))
	}
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", caching)
	header.Set("Etag", chosen.tag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(chosen.body))
}

func (f file) available() []string {
	var names []string
	for _, coding := range codings {
		if _, packed := f.variants[coding.name]; packed {
			names = append(names, coding.name)
		}
	}
	return names
}

// robots leaves /graphql open: a search engine that runs the application needs
// its data. What it answers is kept out of the results by X-Robots-Tag.
func robots(public *url.URL) http.Handler {
	text := "User-agent: *\nDisallow: /book/\nDisallow: /bookings/\nDisallow: /calendar/appointments/\n" +
		"Disallow: /graphiql\nDisallow: /my-bookings\n\nSitemap: " + public.Scheme + "://" + public.Host + "/sitemap.xml\n"
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kinds[".txt"])
		w.Header().Set("Cache-Control", "public, max-age=86400")
		_, _ = io.WriteString(w, text)
	})
}
