package limit

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

func TestAnswersShowTheFirstErrors(t *testing.T) {
	for _, c := range []struct {
		name     string
		failures int
		query    string
		shown    int
		more     bool
	}{
		{"five_of_the_resolvers", 5, `{__typename}`, 5, false},
		{"six_of_the_resolvers", 6, `{__typename}`, 5, true},
		{"three_of_validation", 0, `{a b c}`, 3, false},
		{"five_of_validation", 0, `{a b c d e}`, 5, false},
		{"seven_of_validation", 0, `{a b c d e f g}`, 5, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := send(t, newServer(c.failures), post(query(c.query)))
			if len(got.Errors) != c.shown || got.Extensions.MoreErrors != c.more {
				t.Errorf("%d errors, more %v: %.300s", len(got.Errors), got.Extensions.MoreErrors, got.raw)
			}
		})
	}
}

func TestMessagesAreCutBetweenCharacters(t *testing.T) {
	long := &gqlerror.Error{Message: strings.Repeat("ō", Default.MessageRunes+1), Extensions: map[string]any{"code": "NOT_FOUND"}}
	short := Default.shorten(long)
	if !utf8.ValidString(short.Message) || utf8.RuneCountInString(short.Message) != Default.MessageRunes+1 || !strings.HasSuffix(short.Message, "ō…") {
		t.Errorf("cut to %q", short.Message)
	}
	if short.Extensions["code"] != "NOT_FOUND" {
		t.Errorf("code %v", short.Extensions["code"])
	}
	if utf8.RuneCountInString(long.Message) != Default.MessageRunes+1 {
		t.Error("the error itself was changed")
	}
}

func TestRefusalsOfACostSayTheCost(t *testing.T) {
	got := send(t, newServer(0), post(query(`{visits(first:1000000000){nodes{id}}}`)))
	if want := (Cost{2_000_000_001, Default.Cost}); got.Extensions.Cost == nil || *got.Extensions.Cost != want {
		t.Errorf("cost %+v", got.Extensions.Cost)
	}
}

func TestGetIsHeldToTheSame(t *testing.T) {
	server := newServer(0)
	get := func(text string) answered {
		return send(t, server, httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(text), nil))
	}
	if got := get(`{__typename}`); got.status != 200 || len(got.Errors) > 0 {
		t.Errorf("status %d: %s", got.status, got.raw)
	}
	if got := get("{...F0}" + chain(30, "...F# ...F#", "__typename")); got.code() != "INVALID" || got.status != 422 {
		t.Errorf("status %d: %s", got.status, got.raw)
	}
	if got := get(`{place(slug:"` + strings.Repeat("s", 70_000) + `"){id}}`); got.code() != "INVALID" || got.status != 414 {
		t.Errorf("status %d: %s", got.status, got.raw)
	}
}

func TestRefusalsAreOfTheTypeAskedFor(t *testing.T) {
	server := newServer(0)
	for accept, want := range map[string]struct {
		kind   string
		status int
	}{
		"application/json":                           {"application/json", 422},
		"application/graphql-response+json, */*;q=1": {"application/graphql-response+json", 400},
	} {
		for body, status := range map[string]int{"[]": 400, query("{...A}"): want.status} {
			request := post(body)
			request.Header.Set("Accept", accept)
			recorder := httptest.NewRecorder()
			server.ServeHTTP(recorder, request)
			if got := recorder.Header().Get("Content-Type"); !strings.HasPrefix(got, want.kind) || recorder.Code != status {
				t.Errorf("%s for %s: %s, status %d", accept, body, got, recorder.Code)
			}
		}
	}
}

func TestNothingIsSuggested(t *testing.T) {
	server := newServer(0)
	for _, text := range []string{
		`{need}`, `{visit{nodes{id}}}`, `{visits(filte:1){totalCount}}`, `{node(id:"a"){...on Visits{id}}}`,
		`{centres(filter:{kind:PROVINCAL}){totalCount}}`,
	} {
		got := send(t, server, post(query(text)))
		if got.code() != "INVALID" || strings.Contains(got.raw, "Did you mean") {
			t.Errorf("%s: %s", text, got.raw)
		}
	}
}

// A long query is read again each time, and its answers are the same.
func TestShortQueriesAreKept(t *testing.T) {
	limits := New(Default)
	server := handler.New(executable{})
	server.AddTransport(transport.POST{})
	guarded := limits.Install(server)
	long := "{__typename}" + strings.Repeat(" ", keptDocumentBytes)
	for text, want := range map[string]bool{long: false, "{__typename}": true, "{nothing}": false} {
		send(t, guarded, post(query(text)))
		if _, kept := limits.documents.Get(t.Context(), text); kept != want {
			t.Errorf("kept %v: %.20s", kept, text)
		}
	}
}
