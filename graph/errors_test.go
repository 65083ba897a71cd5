package graph_test

import (
	"strings"
	"testing"
)

func TestBadArgumentsAreNamed(t *testing.T) {
	a := serve(t)
	for name, test := range map[string]struct{ query, argument string }{
		"page_too_big":      {`{ centres(first: 101) { totalCount } }`, "first"},
		"page_negative":     {`{ centres(last: -1) { totalCount } }`, "last"},
		"distance_nowhere":  {`{ visits(filter: {withinKm: 5}) { totalCount } }`, "withinKm"},
		"distance_negative": {`{ centres(near: {slug: "gore"}, filter: {withinKm: -5}) { totalCount } }`, "withinKm"},
		"unknown_place":     {`{ centres(near: {name: "Atlantis"}) { totalCount } }`, "near"},
		"off_the_earth":     {`{ centres(near: {point: {lat: 99, lon: 0}}) { totalCount } }`, "point"},
		"foreign_id":        {`{ services(filter: {need: "bm90IG91cnM"}) { totalCount } }`, "need"},
		"days_reversed":     {`{ visits(filter: {from: "2026-12-02", to: "2026-12-01"}) { totalCount } }`, "to"},
		"impossible_day":    {`{ visits(filter: {from: "2026-02-30"}) { totalCount } }`, "from"},
		"too_many_nodes":    {`{ nodes(ids: [` + strings.Repeat(`"x",`, 101) + `]) { id } }`, "ids"},
		"holidays_reversed": {`{ centre(slug: "opotiki") { holidays(from: "2026-12-02", to: "2026-12-01") { name } } }`, "to"},
		"holidays_too_many": {`{ centre(slug: "opotiki") { holidays(from: "2026-01-01", to: "2027-02-05") { name } } }`, "to"},
		"long_search":       {`{ places(search: "` + strings.Repeat("x", 500) + `") { match } }`, "search"},
	} {
		t.Run(name, func(t *testing.T) {
			got := a.ask(test.query, nil)
			if len(got.Errors) != 1 {
				t.Fatalf("got %v", got)
			}
			e := got.Errors[0]
			if e.Extensions["code"] != "INVALID" || e.Extensions["argument"] != test.argument || len(e.Message) < 10 {
				t.Errorf("got %q with %v, want INVALID about %s", e.Message, e.Extensions, test.argument)
			}
		})
	}
}

func TestSharedNameCarriesItsCandidates(t *testing.T) {
	a := serve(t)
	got := a.ask(`{ centres(near: {name: "waitangi"}) { totalCount } }`, nil)
	if len(got.Errors) != 1 {
		t.Fatalf("got %v", got)
	}
	candidates, ok := got.Errors[0].Extensions["candidates"].([]any)
	if !ok || len(candidates) != 2 || follow(t, candidates, 0, "region") == follow(t, candidates, 1, "region") {
		t.Errorf("candidates %v", got.Errors[0].Extensions)
	}
	slug := text(follow(t, candidates, 0, "slug"))
	a.get(`query ($slug: String!) { centres(near: {slug: $slug}) { totalCount } }`, map[string]any{"slug": slug})
}

func TestTextThatNothingCanHold(t *testing.T) {
	a := serve(t)
	got := a.ask(`query ($slug: String!) { centre(slug: $slug) { name } }`, map[string]any{"slug": "a\x00b"})
	if len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "INVALID" {
		t.Errorf("got %v", got)
	}
}

func TestWhatIsMissingIsNull(t *testing.T) {
	a := serve(t)
	got := a.get(`{ centre(slug: "te-kaha") { openedOn directions } services(first: 1) { nodes { description } } }`, nil)
	if follow(t, got, "centre", "openedOn") != nil || follow(t, got, "services", "nodes", 0, "description") != nil {
		t.Errorf("empty text instead of null: %v", got)
	}
	if follow(t, got, "centre", "directions") == nil {
		t.Error("what is there is null")
	}
}

func TestServerFaultsShowNothing(t *testing.T) {
	a := serve(t)
	if _, err := a.store.DB.Exec(`REVOKE SELECT ON centres FROM heartland_public`); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = a.store.DB.Exec(`GRANT SELECT ON centres TO heartland_public`) })
	got := a.ask(`{ centres { totalCount } }`, nil)
	if len(got.Errors) != 1 {
		t.Fatalf("got %v", got)
	}
	message := got.Errors[0].Message
	if got.Errors[0].Extensions["code"] != "INTERNAL" || !strings.HasPrefix(message, "Something went wrong on our side.") {
		t.Errorf("got %q %v", message, got.Errors[0].Extensions)
	}
	for _, secret := range []string{"centres\"", "permission", "SELECT", "pq:", "relation"} {
		if strings.Contains(message, secret) {
			t.Errorf("%q tells of %q", message, secret)
		}
	}
}
