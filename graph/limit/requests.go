package limit

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// requests refuses, in plain words, what the transports would repeat in full or
// in words about our own code: a body that is not one request, and an address
// that is too long. The body's length is web's.
func (e *Extension) requests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n := len(r.URL.RawQuery); n > e.limits.Bytes {
			answer(w, r, http.StatusRequestURITooLong,
				refuse("This address is %d characters long; at most %d are allowed. Send a long query by POST.", n, e.limits.Bytes))
			return
		}
		if r.Method != http.MethodPost {
			next.ServeHTTP(w, r)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			answer(w, r, http.StatusBadRequest, refuse("The request did not arrive whole. Please send it again."))
			return
		}
		if refusal := oneRequest(body); refusal != nil {
			answer(w, r, http.StatusBadRequest, refusal)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

func oneRequest(body []byte) *gqlerror.Error {
	if bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")) {
		return refuse("Send one request at a time: a list of requests is not allowed.")
	}
	if json.Unmarshal(body, &graphql.RawParams{}) != nil {
		return refuse("Send one JSON object with query, variables and operationName: this body cannot be read as that.")
	}
	return nil
}

const graphQLType = "application/graphql-response+json"

func answer(w http.ResponseWriter, r *http.Request, status int, refusal *gqlerror.Error) {
	kind := "application/json"
	if strings.Contains(r.Header.Get("Accept"), graphQLType) {
		kind = graphQLType
	}
	w.Header().Set("Content-Type", kind+"; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(&graphql.Response{Errors: gqlerror.List{refusal}})
}
