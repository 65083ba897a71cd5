package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"heartland/ent/message"
	"heartland/graph"
	"heartland/internal/booking"
	"heartland/internal/directory"
	"heartland/internal/feed"
	"heartland/internal/identity"
	"heartland/internal/seed"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/timetable"
	"heartland/internal/unmet"
	"heartland/internal/visit"
)

// now is Monday 23 November 2026, eight in the morning in Auckland.
var now = time.Date(2026, time.November, 22, 19, 0, 0, 0, time.UTC)

type noChannel struct{}

func (noChannel) Can(message.Channel) bool { return false }

// api is the sample directory behind the real handler.
type api struct {
	t     *testing.T
	store *store.Store
	unmet *unmet.Counter
	http  http.Handler
}

func serve(t *testing.T) *api { return serveAt(t, now) }

// serveAt serves the directory of now with the clock at another moment.
func serveAt(t *testing.T, moment time.Time) *api {
	t.Helper()
	ctx, log := context.Background(), slog.New(slog.DiscardHandler)
	s := storetest.Prepared(t, "sample", func(s *store.Store) error {
		if _, err := seed.Load(ctx, s.DB, timetable.DateOf(now)); err != nil {
			return err
		}
		_, err := (visit.Writer{DB: s.DB, Log: log}).WriteAhead(ctx, now)
		return err
	})
	clock := func() time.Time { return moment }
	dir, err := directory.Open(ctx, s.Public, clock)
	if err != nil {
		t.Fatal(err)
	}
	home := &url.URL{Scheme: "https", Host: "heartland.example"}
	desk := booking.New(s.DB, identity.NewTokens([]byte("a secret for tests")), noChannel{}, func() {}, home)
	missed, err := unmet.New(s.DB, clock, log)
	if err != nil {
		t.Fatal(err)
	}
	return &api{t, s, missed, graph.NewHandler(&graph.Resolver{
		Directory: dir, Booking: desk, Feeds: feed.New(dir, home, clock), Unmet: missed, Now: clock,
	}, log)}
}

// answer is a GraphQL response.
type answer struct {
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
}

func (a *api) ask(query string, variables map[string]any) answer {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		a.t.Fatal(err)
	}
	request := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	a.http.ServeHTTP(recorder, request)
	var got answer
	if err := json.Unmarshal(recorder.Body.Bytes(), &got); err != nil {
		a.t.Fatalf("no JSON: %s", recorder.Body)
	}
	return got
}

// get asks for what must succeed and follows the path in the data.
func (a *api) get(query string, variables map[string]any, path ...any) any {
	a.t.Helper()
	got := a.ask(query, variables)
	if len(got.Errors) > 0 {
		a.t.Fatalf("%s\n%v", query, got.Errors)
	}
	return follow(a.t, got.Data, path...)
}

func follow(t *testing.T, value any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch step := step.(type) {
		case string:
			object, ok := value.(map[string]any)
			if !ok {
				t.Fatalf("no %v in %v", step, value)
			}
			value = object[step]
		case int:
			list, ok := value.([]any)
			if !ok || len(list) <= step {
				t.Fatalf("no element %d in %v", step, value)
			}
			value = list[step]
		}
	}
	return value
}

func number(t *testing.T, value any) int {
	t.Helper()
	n, ok := value.(float64)
	if !ok {
		t.Fatalf("%v is a %T", value, value)
	}
	return int(n)
}

func text(value any) string { return fmt.Sprint(value) }
