package web

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

type proxies []netip.Prefix

func (p proxies) include(address netip.Addr) bool {
	return slices.ContainsFunc(p, func(prefix netip.Prefix) bool { return prefix.Contains(address) })
}

// findAddress notes who asked, for ClientAddress.
func findAddress(trusted proxies) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			exchangeOf(r.Context()).address = trusted.client(r)
			next.ServeHTTP(w, r)
		})
	}
}

// client walks from the peer towards the client while each hop is a trusted
// proxy: only such a hop's word for the one before it counts. Whatever stands
// further left was written by a stranger.
func (p proxies) client(r *http.Request) netip.Addr {
	address := peer(r)
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		if !p.include(address) {
			break
		}
		before, ok := parseAddress(strings.TrimSpace(hop))
		if !ok {
			break
		}
		address = before
	}
	return address
}

func peer(r *http.Request) netip.Addr {
	address, _ := parseAddress(r.RemoteAddr)
	return address
}

// parseAddress takes an address with or without a port.
func parseAddress(text string) (netip.Addr, bool) {
	address, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		pair, err := netip.ParseAddrPort(text)
		if err != nil {
			return netip.Addr{}, false
		}
		address = pair.Addr()
	}
	return address.Unmap().WithZone(""), true
}
