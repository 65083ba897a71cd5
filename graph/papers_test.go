package graph_test

import (
	"strings"
	"testing"
	"time"

	"heartland/internal/store/storetest"
)

func TestResources(t *testing.T) {
	a := serve(t)
	renting := a.get(`{ need(slug: "renting") { id resources { name kind url language provider { name } needs { slug } }
		services(first: 50) { nodes { slug provider { slug } resources { name } } } } }`, nil, "need")
	var names []string
	for _, resource := range follow(t, renting, "resources").([]any) {
		names = append(names, text(follow(t, resource, "name")))
		if address := text(follow(t, resource, "url")); !strings.HasPrefix(address, "https://tenancy-services.example/") {
			t.Errorf("%s is at %s", names[len(names)-1], address)
		}
	}
	if got := strings.Join(names, " · "); got != "Get your bond back · Renting: your rights and theirs · When your landlord wants you out" {
		t.Errorf("renting has %s", got)
	}
	for _, service := range follow(t, renting, "services", "nodes").([]any) {
		has, provider := len(follow(t, service, "resources").([]any)), follow(t, service, "provider", "slug")
		if provider == "tenancy-services" && has != 3 || provider == "community-law" && has != 0 {
			t.Errorf("%v has %d", follow(t, service, "slug"), has)
		}
	}
	maori := a.get(`{ resources(filter: {language: "mi", kind: [FORM]}) { totalCount nodes { id name summary } } }`, nil, "resources")
	if n := number(t, follow(t, maori, "totalCount")); n != 1 {
		t.Errorf("%d forms in te reo Māori, want 1", n)
	}
	id := text(follow(t, maori, "nodes", 0, "id"))
	if got := a.get(`query($id: ID!) { node(id: $id) { ... on Resource { name } } }`, map[string]any{"id": id}, "node", "name"); got != follow(t, maori, "nodes", 0, "name") {
		t.Errorf("the node is %v", got)
	}
	got := a.ask(`{ resources(filter: {need: "nonsense"}) { totalCount } }`, nil)
	if len(got.Errors) == 0 {
		t.Error("an id that is none was taken")
	}
}

func TestNoticesHoldForTheirDays(t *testing.T) {
	const ask = `{ centre(slug: "opotiki") { notices { severity words from to wordsMi }
		visits(first: 60, filter: {to: "2026-12-06"}) { nodes { date notices { words } provider { slug notices { words } } } } } }`
	centre := serve(t).get(ask, nil, "centre")
	notice := follow(t, centre, "notices", 0)
	if got := []any{follow(t, notice, "severity"), follow(t, notice, "from"), follow(t, notice, "to")}; got[0] != "CHANGE" || got[1] != "2026-11-22" || got[2] != "2026-11-28" {
		t.Errorf("%v", got)
	}
	painted, after, told := text(follow(t, notice, "words")), 0, 0
	for _, visit := range follow(t, centre, "visits", "nodes").([]any) {
		var words []string
		for _, n := range follow(t, visit, "notices").([]any) {
			words = append(words, text(follow(t, n, "words")))
		}
		during := text(follow(t, visit, "date")) <= "2026-11-28"
		if !during {
			after++
		}
		if has := strings.Contains(strings.Join(words, "|"), painted); has != during {
			t.Errorf("%v: %v", follow(t, visit, "date"), words)
		}
		if follow(t, visit, "provider", "slug") == "inland-revenue" {
			told++
			if !strings.Contains(strings.Join(words, "|"), "tax year") || len(follow(t, visit, "provider", "notices").([]any)) != 1 {
				t.Errorf("Inland Revenue on %v: %v", follow(t, visit, "date"), words)
			}
		}
	}
	if after == 0 || told == 0 {
		t.Errorf("%d visits after it, %d by Inland Revenue", after, told)
	}
	later := serveAt(t, now.Add(8*24*time.Hour)).get(ask, nil, "centre", "notices").([]any)
	if len(later) != 0 {
		t.Errorf("eight days later: %v", later)
	}
}

func TestClientGroups(t *testing.T) {
	a := serve(t)
	group := a.get(`{ clientGroup(slug: "families-under-five") { name
		services(first: 100) { totalCount nodes { clientGroups { slug } } }
		centres(first: 100) { totalCount nodes { kind status } } } }`, nil, "clientGroup")
	if n := number(t, follow(t, group, "centres", "totalCount")); n != 7 {
		t.Errorf("%d centres, want the 7 hubs", n)
	}
	services := follow(t, group, "services", "nodes").([]any)
	for _, service := range services {
		if !strings.Contains(text(follow(t, service, "clientGroups")), "families-under-five") {
			t.Errorf("%v is for others", service)
		}
	}
	if len(services) == 0 || a.get(`{ clientGroup(slug: "nobody") { name } }`, nil, "clientGroup") != nil {
		t.Error("none for families, or somebody for nobody")
	}
	made := storetest.CountStatements(t, a.store.Public, func() {
		a.get(`{ clientGroups { services(first: 2) { nodes { name resources { name } } } centres(first: 2) { nodes { notices { words } } } }
			needs { resources { name provider { name } needs { name } } } }`, nil)
	})
	if len(made) > 12 {
		t.Errorf("%d statements:\n%s", len(made), strings.Join(made, "\n\n"))
	}
}

func TestWhoComesForANeed(t *testing.T) {
	a := serve(t)
	need := a.get(`{ need(slug: "renting") { visits(near: {slug: "opotiki"}, first: 30) { nodes { startsAt date
		centre { distanceKm } services { needs { slug } } provider { services(first: 100) { nodes { needs { slug } } } } } } } }`, nil, "need")
	visits := follow(t, need, "visits", "nodes").([]any)
	last := ""
	for _, visit := range visits {
		if !strings.Contains(text(visit), "renting") {
			t.Errorf("%v does not help with it", follow(t, visit, "startsAt"))
		}
		if date := text(follow(t, visit, "date")); date < last {
			t.Errorf("%s comes after %s", date, last)
		} else {
			last = date
		}
		if follow(t, visit, "centre", "distanceKm") == nil {
			t.Error("how far is not said")
		}
	}
	if len(visits) == 0 {
		t.Error("nobody comes")
	}
	other := text(a.get(`{ need(slug: "food") { id } }`, nil, "need", "id"))
	if got := a.ask(`query($id: ID!) { need(slug: "renting") { visits(filter: {need: $id}) { totalCount } } }`, map[string]any{"id": other}); len(got.Errors) != 1 || got.Errors[0].Extensions["argument"] != "need" {
		t.Errorf("another need's: %v", got.Errors)
	}
}
