package web

import (
	"fmt"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"

	"heartland/internal/fault"
)

// remembered is how many client addresses a limiter keeps, about 10 MB of them;
// the one not seen for longest is forgotten first and starts afresh.
const remembered = 50_000

// limiter gives each client address a bucket of Requests that refills over Per.
type limiter struct {
	name    string
	allowed Limit
	buckets *lru.Cache[netip.Prefix, *rate.Limiter]
}

func newLimiter(name string, allowed Limit) *limiter {
	buckets, err := lru.New[netip.Prefix, *rate.Limiter](remembered)
	if err != nil {
		panic(err) // only a size of none is refused
	}
	return &limiter{name: name, allowed: allowed, buckets: buckets}
}

// limit refuses a client whose bucket is empty and says when to come back. The
// headers are those of draft-ietf-httpapi-ratelimit-headers-10.
func (l *limiter) limit(next http.Handler) http.Handler {
	if l.allowed.Requests == 0 {
		return next
	}
	policy := fmt.Sprintf("%q;q=%d;w=%d", l.name, l.allowed.Requests, seconds(l.allowed.Per.Seconds()))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		bucket, now := l.bucket(ClientAddress(r.Context())), time.Now()
		turn := bucket.ReserveN(now, 1)
		wait := turn.DelayFrom(now)
		if wait > 0 {
			turn.CancelAt(now)
		}
		left := max(0, bucket.TokensAt(now))
		full := (float64(bucket.Burst()) - left) / float64(bucket.Limit())
		w.Header().Set("RateLimit-Policy", policy)
		w.Header().Set("RateLimit", fmt.Sprintf("%q;r=%d;t=%d", l.name, int(left), seconds(full)))
		if wait > 0 {
			after := seconds(wait.Seconds())
			w.Header().Set("Retry-After", strconv.Itoa(after))
			refuse(w, r, http.StatusTooManyRequests, fault.RateLimited,
				fmt.Sprintf("There have been too many requests from your network. Please try again in %d s.", after))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (l *limiter) bucket(address netip.Addr) *rate.Limiter {
	key := network(address)
	if bucket, known := l.buckets.Get(key); known {
		return bucket
	}
	perSecond := rate.Limit(float64(l.allowed.Requests) / l.allowed.Per.Seconds())
	fresh := rate.NewLimiter(perSecond, l.allowed.Requests)
	if bucket, known, _ := l.buckets.PeekOrAdd(key, fresh); known {
		return bucket
	}
	return fresh
}

// network is one bucket's worth of addresses: an IPv6 household has a whole /64
// to choose from.
func network(address netip.Addr) netip.Prefix {
	bits := address.BitLen()
	if address.Is6() {
		bits = 64
	}
	return netip.PrefixFrom(address, bits).Masked()
}

func seconds(s float64) int { return int(math.Ceil(s)) }
