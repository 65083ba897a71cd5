package graph_test

import (
	"strings"
	"testing"

	"heartland/internal/store/storetest"
)

const searchQuery = `query ($text: String!, $near: PlaceInput, $first: Int, $after: String) {
	search(text: $text, near: $near, first: $first, after: $after) { totalCount danger nearest pageInfo { endCursor hasNextPage }
		nodes { __typename }
		edges { reason matched cursor node { __typename
			... on Need { slug name guarded services(near: $near, first: 1) { nodes { name } } }
			... on Agency { slug aliases } ... on CommunityOrganisation { slug place { name } }
			... on Service { slug provider { name } } ... on Centre { slug } ... on Place { slug region } } } } }`

func TestSearchTellsTheNeedWhyAndDanger(t *testing.T) {
	a := serve(t)
	for text, want := range map[string]struct {
		kind, slug, reason, matched string
		danger                      bool
	}{
		"they stopped my benefit":    {"Need", "money", "SYNONYM", "benefit stopped", false},
		"he hits me":                 {"Need", "safety", "SYNONYM", "hits me", true},
		"i want to kill myself":      {"Need", "mental-health", "SYNONYM", "kill myself", true},
		"my partner scares me":       {"Need", "safety", "SYNONYM", "scared of my partner", true},
		"dont know where to start":   {"Need", "talk", "SYNONYM", "don't know where to start", false},
		"winz":                       {"Agency", "work-and-income", "NAME", "WINZ", false},
		"Passport clinic":            {"Service", "internal-affairs-passports", "SERVICE", "Passport clinic", false},
		"Heartland Services Kaikohe": {"Centre", "kaikohe", "NAME", "Heartland Services Kaikohe", false},
	} {
		found := a.get(searchQuery, map[string]any{"text": text, "near": map[string]any{"slug": "opotiki"}}, "search")
		edge := follow(t, found, "edges", 0)
		node := follow(t, edge, "node")
		if follow(t, node, "__typename") != want.kind || follow(t, node, "slug") != want.slug || follow(t, found, "danger") != want.danger {
			t.Errorf("%q: %v, danger %v", text, node, follow(t, found, "danger"))
		}
		if follow(t, edge, "reason") != want.reason || follow(t, edge, "matched") != want.matched {
			t.Errorf("%q: %v", text, edge)
		}
		if want.kind == "Need" && follow(t, node, "guarded") != want.danger {
			t.Errorf("%q: guarded is %v", text, follow(t, node, "guarded"))
		}
	}
}

func TestSearchIsCountedWhenItFindsNothing(t *testing.T) {
	a := serve(t)
	near := map[string]any{"slug": "gore"}
	for _, text := range []string{"zzfunerxl", "zzfunerxl", "xiolence"} {
		found := a.get(searchQuery, map[string]any{"text": text, "near": near}, "search")
		if number(t, follow(t, found, "totalCount")) != 0 || len(follow(t, found, "nearest").([]any)) != 5 {
			t.Errorf("%q: %v", text, found)
		}
	}
	a.get(searchQuery, map[string]any{"text": "zzfunerxl"}, "search") // from nowhere
	if err := a.unmet.Write(t.Context()); err != nil {
		t.Fatal(err)
	}
	var rows, count int
	var row string
	err := a.store.DB.QueryRow("SELECT count(*), sum(count), min(unmet_needs::text) FROM unmet_needs").Scan(&rows, &count, &row)
	if err != nil || rows != 1 || count != 2 || !strings.Contains(row, "funeral,Southland,2026-11-01") {
		t.Errorf("%d rows, %d searches: %s %v", rows, count, row, err)
	}
}

func TestSearchRefuses(t *testing.T) {
	a := serve(t)
	for name, variables := range map[string]map[string]any{
		"text":  {"text": " "},
		"after": {"text": "tax", "after": "mangled"},
		"first": {"text": "tax", "first": 101},
		"name":  {"text": "tax", "near": map[string]any{"name": "Waitangi"}},
	} {
		got := a.ask(searchQuery, variables)
		if len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != "INVALID" || got.Errors[0].Extensions["argument"] != name {
			t.Errorf("%s: %v", name, got.Errors)
		}
	}
	if got := a.ask(searchQuery, map[string]any{"text": strings.Repeat("x", 201)}); len(got.Errors) != 1 {
		t.Error("a long text is not refused")
	}
}

func TestSearchMakesFewStatements(t *testing.T) {
	a := serve(t)
	a.get(searchQuery, map[string]any{"text": "tax"}) // reads the needs
	made := storetest.CountStatements(t, a.store.Public, func() {
		a.get(`{ search(text: "community advice in gore", first: 20) { totalCount edges { node { __typename
			... on Need { name } ... on Agency { name } ... on CommunityOrganisation { name } ... on Service { name } ... on Centre { name } } } } }`, nil)
	})
	if len(made) > 4 {
		t.Errorf("%d statements:\n%s", len(made), strings.Join(made, "\n\n"))
	}
}
