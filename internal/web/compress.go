package web

import (
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// compressReads compresses the answers to GET, which hold the public directory.
// An answer to POST may hold a token beside words that a stranger chose, and the
// length of the two compressed together would tell of the token.
func compressReads(next http.Handler) http.Handler {
	compressed := gzhttp.GzipHandler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			compressed.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}
