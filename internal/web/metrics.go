package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

type metrics struct {
	registry *prometheus.Registry
	duration *prometheus.HistogramVec
	inFlight prometheus.Gauge
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "heartland_http_request_duration_seconds",
			Help:    "Time to answer a request, by route pattern, method and class of status.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route", "method", "status"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "heartland_http_requests_in_flight",
			Help: "Requests being answered now.",
		}),
	}
	m.registry.MustRegister(m.duration, m.inFlight,
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// measure labels by pattern, never by path, so that nobody outside can make the
// series multiply.
func (m *metrics) measure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		x := exchangeOf(r.Context())
		m.inFlight.Inc()
		defer func() {
			m.inFlight.Dec()
			route := x.route
			if route == "" {
				route = "unknown"
			}
			class := strconv.Itoa(x.answer.status()/100) + "xx"
			m.duration.WithLabelValues(route, methodLabel(r.Method), class).Observe(time.Since(start).Seconds())
		}()
		next.ServeHTTP(w, r)
	})
}

func methodLabel(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return "other"
}
