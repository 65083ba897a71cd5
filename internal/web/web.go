// Package web is everything between a connection and a handler: addresses,
// limits, headers, health, metrics and the built front end. It does not know
// GraphQL, the database or any rule of the directory; it is handed handlers.
package web

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"time"
)

// Limit is how many requests one client address may make in a time. The zero
// Limit lets every request through.
type Limit struct {
	Requests int
	Per      time.Duration
}

// Options is what the house is built from. GraphQL, Ready, Log and PublicURL
// are required.
type Options struct {
	// GraphQL gets GET and POST /graphql; a POST body is JSON of at most 64 KB.
	GraphQL http.Handler
	// AppointmentCalendar gets GET /calendar/appointments/{reference}.ics, with
	// r.PathValue("reference"). Nil leaves the address unknown.
	AppointmentCalendar http.Handler
	// DevOutbox shows the messages not sent. Nil, or Production, leaves the
	// address unknown.
	DevOutbox http.Handler
	// FrontEnd holds index.html, graphiql.html and assets/. It is read once;
	// nil or empty gives a page that says how to build it.
	FrontEnd fs.FS
	// Head writes what a page's HTML has of its own, by the page's address; an
	// error leaves the page without. Nil leaves every page without.
	Head func(context.Context, *url.URL) (Head, error)
	// Sitemap lists the public pages. Nil leaves its addresses unknown.
	Sitemap Sitemap
	// Feeds are the calendars that others subscribe to. Nil leaves their
	// addresses unknown.
	Feeds Feeds
	// Ready returns an error while the database cannot be used.
	Ready func(context.Context) error
	Log   *slog.Logger
	// PublicURL is the scheme and host of our own pages.
	PublicURL *url.URL
	// AllowedOrigins are other sites whose pages may use /graphql, without
	// cookies. "*" lets any site read by GET; only a named one may POST.
	AllowedOrigins []string
	// TrustedProxies are the peers whose X-Forwarded-For and X-Request-Id are
	// believed.
	TrustedProxies []netip.Prefix
	GraphQLLimit   Limit
	CalendarLimit  Limit
	Production     bool
}

// Site is the two handlers of the server.
type Site struct {
	// Public is for everybody.
	Public http.Handler
	// Admin serves /metrics, on an address that only operators reach.
	Admin http.Handler
}

// New builds the site. The error is a front end that cannot be read, or an
// allowed origin that is none.
func New(o Options) (*Site, error) {
	front, err := loadFrontEnd(o.FrontEnd)
	if err != nil {
		return nil, err
	}
	guard, err := newCrossSite(o.PublicURL, o.AllowedOrigins)
	if err != nil {
		return nil, err
	}
	metrics := newMetrics()
	router := &router{mux: http.NewServeMux(), options: o, front: front, guard: guard}
	router.register()
	proxies := proxies(o.TrustedProxies)
	public := chain(router.mux,
		identify(proxies),
		metrics.measure,
		logRequests(o.Log),
		recoverPanics(o.Log),
		findAddress(proxies),
		secureHeaders(o.Production),
	)
	admin := http.NewServeMux()
	admin.Handle("GET /metrics", metrics.handler())
	return &Site{Public: public, Admin: admin}, nil
}

type middleware func(http.Handler) http.Handler

// chain puts the first middleware outermost.
func chain(handler http.Handler, middlewares ...middleware) http.Handler {
	for i := len(middlewares) - 1; i >= 0; i-- {
		handler = middlewares[i](handler)
	}
	return handler
}
