package web

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// onlyHere lets through a reader who sits at this machine: the peer and the Host
// are loopback (a page elsewhere can point its own name at 127.0.0.1) and no
// proxy has passed the request on. Anyone else gets elsewhere's answer.
func onlyHere(here, elsewhere http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		reads := r.Method == http.MethodGet || r.Method == http.MethodHead
		if reads && peer(r).IsLoopback() && loopbackHost(r.Host) && !forwarded(r.Header) {
			w.Header().Set("Cache-Control", "no-store")
			w.Header().Set("Referrer-Policy", "no-referrer")
			here.ServeHTTP(w, r)
			return
		}
		elsewhere.ServeHTTP(w, r)
	})
}

func loopbackHost(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	address, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return strings.EqualFold(host, "localhost") || err == nil && address.IsLoopback()
}

func forwarded(header http.Header) bool {
	for name := range header {
		switch {
		case strings.HasPrefix(name, "X-Forwarded"), name == "Forwarded", name == "Via", name == "X-Real-Ip":
			return true
		}
	}
	return false
}
