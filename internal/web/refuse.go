package web

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"heartland/internal/fault"
)

const graphQLType = "application/graphql-response+json"

// refuse answers with one plain sentence: as a GraphQL error on /graphql, as
// text elsewhere. No cache may keep it.
func refuse(w http.ResponseWriter, r *http.Request, status int, code fault.Code, message string) {
	header := w.Header()
	for _, name := range []string{"Content-Length", "Content-Encoding", "Etag"} {
		header.Del(name)
	}
	header.Set("Cache-Control", "no-store")
	if r.URL.Path != "/graphql" {
		header.Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, message+"\n")
		return
	}
	header.Set("Content-Type", "application/json; charset=utf-8")
	if strings.Contains(r.Header.Get("Accept"), graphQLType) {
		header.Set("Content-Type", graphQLType+"; charset=utf-8")
	}
	w.WriteHeader(status)
	var answer struct {
		Errors [1]struct {
			Message    string                `json:"message"`
			Extensions map[string]fault.Code `json:"extensions"`
		} `json:"errors"`
	}
	answer.Errors[0].Message = message
	answer.Errors[0].Extensions = map[string]fault.Code{"code": code}
	_ = json.NewEncoder(w).Encode(answer)
}
