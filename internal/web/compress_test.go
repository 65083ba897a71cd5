package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestOnlyReadsAreCompressed(t *testing.T) {
	handler := compressReads(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"data":"` + strings.Repeat("kia ora ", 1000) + `"}`))
	}))
	for method, want := range map[string]string{http.MethodGet: "gzip", http.MethodPost: ""} {
		request := httptest.NewRequest(method, "/graphql", nil)
		request.Header.Set("Accept-Encoding", "gzip")
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		if got := recorder.Header().Get("Content-Encoding"); got != want {
			t.Errorf("%s is answered as %q, want %q", method, got, want)
		}
	}
}
