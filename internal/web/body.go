package web

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"

	"heartland/internal/fault"
)

const maxBody = 64 << 10

// jsonOnly refuses a POST that is not JSON. A form, multipart or plain text can
// be sent by any page without asking first; JSON cannot.
func jsonOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if r.Method == http.MethodPost && (err != nil || kind != "application/json") {
			refuse(w, r, http.StatusUnsupportedMediaType, fault.Invalid,
				"Send the request as JSON, with the header Content-Type: application/json.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// limitBody reads the body before the handler does: one that is too long is
// refused here, in the same words, whether or not it said its length.
func limitBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			next.ServeHTTP(w, r)
			return
		}
		if r.ContentLength > maxBody {
			tooLarge(w, r)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		var over *http.MaxBytesError
		switch {
		case errors.As(err, &over):
			tooLarge(w, r)
		case err != nil:
			refuse(w, r, http.StatusBadRequest, fault.Invalid, "The request did not arrive whole. Please send it again.")
		default:
			r.Body = io.NopCloser(bytes.NewReader(body))
			next.ServeHTTP(w, r)
		}
	})
}

func tooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Connection", "close")
	refuse(w, r, http.StatusRequestEntityTooLarge, fault.Invalid, "The request is too long. At most 64 KB can be sent at once.")
}
