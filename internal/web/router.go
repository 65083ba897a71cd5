package web

import (
	"net/http"
	"strings"
)

type router struct {
	mux     *http.ServeMux
	options Options
	front   frontEnd
	guard   crossSite
}

// pages are the addresses that the front end draws, each with a head of its own.
// Any other address gets the same file with status 404.
var pages = []string{
	"/{$}",
	"/towns/{slug}",
	"/centres",
	"/centres/{slug}",
	"/centres/{slug}/month",
	"/agencies",
	"/agencies/{slug}",
	"/organisations",
	"/organisations/{slug}",
	"/services",
	"/services/{slug}",
	"/needs",
	"/needs/{slug}",
	"/groups",
	"/groups/{slug}",
	"/visits/{id}",
}

// ownPages show what one person looked for or booked: no search engine lists them.
var ownPages = []string{
	"/my-bookings",
	"/search",
}

// privatePages are pages too, but their addresses say what somebody booked: the
// log has the pattern in their place.
var privatePages = []string{
	"/book/{rest...}",
	"/bookings/{reference}",
}

// register names every address of the public server.
func (s *router) register() {
	o := s.options
	s.open("/graphql", s.graphQL())
	s.open("/graphiql", reading(s.front.page("graphiql.html")))
	if o.AppointmentCalendar != nil {
		s.private("/calendar/appointments/{file}", s.appointmentCalendar())
	}
	if o.Feeds != nil {
		// One bucket for all: whoever reads feeds reads many.
		often := newLimiter("feeds", o.CalendarLimit).limit
		for _, kind := range []string{"centres", "agencies", "organisations"} {
			s.open("/calendar/"+kind+"/{file}", reading(often(s.feed(kind))))
		}
	}
	s.open("/livez", reading(http.HandlerFunc(alive)))
	s.open("/readyz", reading(ready(o.Ready, o.Log)))
	s.open("/robots.txt", reading(robots(o.PublicURL)))
	if o.Sitemap != nil {
		rarely := newLimiter("sitemap", o.CalendarLimit).limit
		s.open("/sitemap.xml", reading(rarely(s.sitemap())))
		s.open("/sitemaps/{part}", reading(rarely(s.sitemapPart())))
	}
	s.open("/assets/{path...}", reading(http.HandlerFunc(s.front.asset)))
	if o.DevOutbox != nil && !o.Production {
		outbox := onlyHere(o.DevOutbox, s.unknown())
		s.private("/dev/outbox", outbox)
		s.private("/dev/outbox/{rest...}", outbox)
	}
	headed, bare := reading(s.headed()), reading(unlisted(s.front.page("index.html")))
	for _, pattern := range pages {
		s.open(pattern, headed)
	}
	for _, pattern := range ownPages {
		s.open(pattern, bare)
	}
	for _, pattern := range privatePages {
		s.private(pattern, bare)
	}
	s.mux.Handle("/", s.unknown())
}

// open and private record the pattern for the log and the metrics; a private
// address is logged as its pattern.
func (s *router) open(pattern string, handler http.Handler) {
	s.mux.Handle(pattern, routed(pattern, false, handler))
}

func (s *router) private(pattern string, handler http.Handler) {
	s.mux.Handle(pattern, routed(pattern, true, handler))
}

func routed(pattern string, private bool, handler http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x := exchangeOf(r.Context())
		x.route, x.private = pattern, private
		handler.ServeHTTP(w, r)
	})
}

// unknown is the answer for an address that is none, and for one that must look
// like none.
func (s *router) unknown() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x := exchangeOf(r.Context())
		x.route, x.private = "", false
		s.front.other(w, r)
	})
}

func (s *router) graphQL() http.Handler {
	return chain(s.options.GraphQL,
		unlisted,
		s.guard.share(),
		allow(http.MethodGet, http.MethodPost, http.MethodOptions),
		newLimiter("graphql", s.options.GraphQLLimit).limit,
		s.guard.protect,
		jsonOnly,
		limitBody,
		noStorePosts,
		compressReads,
	)
}

func (s *router) appointmentCalendar() http.Handler {
	named := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		reference, found := strings.CutSuffix(r.PathValue("file"), ".ics")
		if !found || reference == "" {
			s.unknown().ServeHTTP(w, r)
			return
		}
		r.SetPathValue("reference", reference)
		w.Header().Set("Cache-Control", "no-store")
		s.options.AppointmentCalendar.ServeHTTP(w, r)
	})
	return reading(newLimiter("calendar", s.options.CalendarLimit).limit(named))
}
