package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"heartland/internal/store/storetest"
)

func TestSampleDirectory(t *testing.T) {
	a := serve(t)
	for name, test := range map[string]struct {
		query string
		path  []any
		least int
		exact bool
	}{
		"provincial":    {`{ centres(filter: {kind: [PROVINCIAL]}) { totalCount } }`, []any{"centres", "totalCount"}, 33, true},
		"urban":         {`{ centres(filter: {kind: [URBAN]}) { totalCount } }`, []any{"centres", "totalCount"}, 3, true},
		"urban_planned": {`{ centres(filter: {kind: [URBAN], status: [PLANNED]}) { totalCount } }`, []any{"centres", "totalCount"}, 1, true},
		"outreach":      {`{ centres(filter: {kind: [OUTREACH]}) { totalCount } }`, []any{"centres", "totalCount"}, 12, true},
		"hubs":          {`{ centres(filter: {kind: [CLIENT_GROUP_HUB]}) { totalCount } }`, []any{"centres", "totalCount"}, 7, true},
		"agencies":      {`{ agencies { totalCount } }`, []any{"agencies", "totalCount"}, 20, true},
		"organisations": {`{ communityOrganisations { totalCount } }`, []any{"communityOrganisations", "totalCount"}, 90, false},
		"services":      {`{ services { totalCount } }`, []any{"services", "totalCount"}, 150, false},
		"far_visits":    {`{ visits(filter: {from: "2027-11-15"}) { totalCount } }`, []any{"visits", "totalCount"}, 100, false},
	} {
		if n := number(t, a.get(test.query, nil, test.path...)); n < test.least || test.exact && n != test.least {
			t.Errorf("%s: %d, want %d", name, n, test.least)
		}
	}
	if n := len(a.get(`{ needs { slug } }`, nil, "needs").([]any)); n != 41 {
		t.Errorf("%d needs, want 41", n)
	}
}

func TestTownPage(t *testing.T) {
	a := serve(t)
	town := a.get(`{ place(slug: "opotiki") { name
		centres { name distanceKm openNow opensAt coordinator { firstName } presences { provider { name } hours { weekday opens } } }
		visits(filter: {withinKm: 50}, first: 50) { nodes { date startsAt provider { name } centre { slug distanceKm } } } } }`, nil, "place")
	if km := follow(t, town, "centres", 0, "distanceKm").(float64); km > 1 {
		t.Errorf("the nearest centre is %v km away", km)
	}
	if opens := follow(t, town, "centres", 0, "opensAt"); opens != "2026-11-23T09:00:00+13:00" {
		t.Errorf("it opens at %v", opens)
	}
	days := map[string]float64{}
	last := ""
	for _, node := range follow(t, town, "visits", "nodes").([]any) {
		date, km := text(follow(t, node, "date")), follow(t, node, "centre", "distanceKm").(float64)
		if date < last || km < days[date] || km > 50 {
			t.Fatalf("%s at %v km comes after %s at %v km", date, km, last, days[date])
		}
		last, days[date] = date, km
	}
	if len(days) < 5 {
		t.Errorf("visits on %d days", len(days))
	}
}

func TestHaastStillGetsAnAnswer(t *testing.T) {
	a := serve(t)
	haast := a.get(`{ place(slug: "haast") { centres { name distanceKm }
		near: visits(filter: {withinKm: 50}) { totalCount } far: visits(first: 5) { nodes { centre { distanceKm } } } }
		services(filter: {channel: [PHONE, VIDEO]}) { totalCount } }`, nil)
	if n := len(follow(t, haast, "place", "centres").([]any)); n != 5 {
		t.Errorf("%d centres", n)
	}
	if km := int(follow(t, haast, "place", "centres", 0, "distanceKm").(float64)); km != 94 {
		t.Errorf("the nearest is %d km away, want 94", km)
	}
	if n := number(t, follow(t, haast, "place", "near", "totalCount")); n != 0 {
		t.Errorf("%d visits within 50 km", n)
	}
	if n := len(follow(t, haast, "place", "far", "nodes").([]any)); n != 5 {
		t.Errorf("%d visits however far", n)
	}
	if n := number(t, follow(t, haast, "services", "totalCount")); n < 20 {
		t.Errorf("%d services by phone or video", n)
	}
}

// queryT is "my town": the five centres nearest a point, their next ten visits
// and their community organisations.
const queryT = `{ centres(near: {point: {lat: -38.0, lon: 177.3}}, first: 5) { nodes { name distanceKm
	visits(first: 10) { nodes { startsAt endsAt mode provider { name } } }
	communityOrganisations { nodes { name } } } } }`

func TestStatementsFollowTheShapeNotTheLists(t *testing.T) {
	a := serve(t)
	for name, test := range map[string]struct {
		query string
		most  int
	}{
		"my_town":      {queryT, 4},
		"free_seats":   {`{ visits(first: 50) { nodes { id freeSeats freeSlots { startsAt } } } }`, 2},
		"visits":       {`{ visits(first: 100) { totalCount nodes { provider { name } centre { name place { name } } services { name provider { name } } } } }`, 7},
		"agencies":     {`{ agencies(first: 20) { nodes { name aliases parentName visits(first: 3) { nodes { centre { name } } } services { nodes { needs { name } clientGroups { name } } } } } }`, 9},
		"towns":        {`{ places(search: "wai") { place { name centres { name } visits(first: 2) { nodes { startsAt } } } } }`, 2},
		"organisation": {`{ communityOrganisations(first: 50) { nodes { name place { name } centre { name } } } }`, 3},
		"nodes_empty":  {`{ nodes(ids: []) { id } }`, 0},
	} {
		made := storetest.CountStatements(t, a.store.Public, func() { a.get(test.query, nil) })
		if len(made) > test.most {
			t.Errorf("%s makes %d statements, want at most %d:\n%s", name, len(made), test.most, strings.Join(made, "\n\n"))
		}
	}
}

func TestPagesMeetWithoutGapOrRepeat(t *testing.T) {
	a := serve(t)
	for name, test := range map[string]struct{ field, arguments string }{
		"centres_by_name":     {"centres", ""},
		"centres_by_distance": {"centres", `near: {slug: "opotiki"}`},
		"organisations":       {"communityOrganisations", ""},
		"visits_near":         {"visits", `near: {slug: "kawerau"}, filter: {to: "2026-11-26", withinKm: 120}`},
		"visits_all":          {"visits", `filter: {to: "2026-11-23"}`},
	} {
		t.Run(name, func(t *testing.T) {
			forward := walk(t, a, test.field, test.arguments, "first: 17", "after", "endCursor", "hasNextPage")
			backward := walk(t, a, test.field, test.arguments, "last: 13", "before", "startCursor", "hasPreviousPage")
			total := number(t, a.get(fmt.Sprintf("{ %s%s { totalCount } }", test.field, bracket(test.arguments)), nil, test.field, "totalCount"))
			seen := map[string]bool{}
			for _, id := range forward {
				seen[id] = true
			}
			if len(forward) != total || len(seen) != total || total < 30 {
				t.Errorf("%d rows, %d different, of %d", len(forward), len(seen), total)
			}
			if !slices.Equal(forward, backward) {
				t.Errorf("backwards the list is another: %d and %d rows", len(forward), len(backward))
			}
		})
	}
}

func bracket(arguments string) string {
	if arguments == "" {
		return ""
	}
	return "(" + arguments + ")"
}

func walk(t *testing.T, a *api, field, arguments, size, direction, cursor, more string) []string {
	t.Helper()
	var ids []string
	at := ""
	for range 200 {
		page := a.get(fmt.Sprintf("{ %s(%s %s %s) { pageInfo { %s %s } nodes { id } } }", field, arguments, size, at, cursor, more), nil, field)
		var here []string
		for _, node := range follow(t, page, "nodes").([]any) {
			here = append(here, text(follow(t, node, "id")))
		}
		if direction == "before" {
			ids = append(here, ids...)
		} else {
			ids = append(ids, here...)
		}
		if follow(t, page, "pageInfo", more) == false {
			return ids
		}
		at = fmt.Sprintf(`%s: "%s"`, direction, follow(t, page, "pageInfo", cursor))
	}
	t.Fatal("the list does not end")
	return nil
}

func TestNodesOfEveryKind(t *testing.T) {
	a := serve(t)
	found := a.get(`{ place(slug: "opotiki") { id } centre(slug: "opotiki") { id presences { id } } agency(slug: "inland-revenue") { id }
		communityOrganisation(slug: "community-law") { id } services(first: 1) { nodes { id } } need(slug: "money") { id }
		clientGroups { id } visits(first: 1) { nodes { id } } }`, nil)
	ids := []any{
		follow(t, found, "place", "id"), follow(t, found, "centre", "id"), follow(t, found, "centre", "presences", 0, "id"),
		follow(t, found, "agency", "id"), follow(t, found, "communityOrganisation", "id"), follow(t, found, "services", "nodes", 0, "id"),
		follow(t, found, "need", "id"), follow(t, found, "clientGroups", 0, "id"), follow(t, found, "visits", "nodes", 0, "id"), "mangled",
	}
	nodes := a.get(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, map[string]any{"ids": ids}, "nodes").([]any)
	kinds := []string{"Place", "Centre", "Presence", "Agency", "CommunityOrganisation", "Service", "Need", "ClientGroup", "Visit"}
	for i, kind := range kinds {
		if nodes[i] == nil || follow(t, nodes[i], "__typename") != kind || follow(t, nodes[i], "id") != ids[i] {
			t.Errorf("%s comes back as %v", kind, nodes[i])
		}
	}
	if nodes[9] != nil {
		t.Errorf("a mangled id finds %v", nodes[9])
	}
}

func TestTimesCarryTheCentresOffset(t *testing.T) {
	a := serve(t)
	visits := a.get(`{ centre(slug: "chatham-islands") { timeZone visits(first: 40) { nodes { startsAt timeZone freeSlots { startsAt } } } } }`, nil, "centre", "visits", "nodes").([]any)
	if len(visits) == 0 {
		t.Fatal("nobody visits the Chatham Islands")
	}
	for _, v := range visits {
		starts, err := time.Parse(time.RFC3339, text(follow(t, v, "startsAt")))
		if err != nil {
			t.Fatal(err)
		}
		zone, err := time.LoadLocation("Pacific/Chatham")
		if err != nil {
			t.Fatal(err)
		}
		_, given := starts.Zone()
		if _, want := starts.In(zone).Zone(); given != want {
			t.Errorf("%v has another offset than the Chatham Islands", starts)
		}
	}
}

func TestOnlyWithFreeSeatsAgreesWithFreeSeats(t *testing.T) {
	for _, later := range []time.Duration{0, 3 * time.Hour, 6*time.Hour + 10*time.Minute, 30 * time.Hour} {
		a := serveAt(t, now.Add(later))
		const window = `near: {slug: "opotiki"}, first: 100, filter: {withinKm: 60, to: "2026-12-02"%s}`
		free := map[string]bool{}
		for _, v := range a.get(fmt.Sprintf(`{ visits(`+window+`) { nodes { id freeSeats } } }`, ""), nil, "visits", "nodes").([]any) {
			if seats := follow(t, v, "freeSeats"); seats != nil && number(t, seats) > 0 {
				free[text(follow(t, v, "id"))] = true
			}
		}
		only := a.get(fmt.Sprintf(`{ visits(`+window+`) { nodes { id } } }`, ", onlyWithFreeSeats: true"), nil, "visits", "nodes").([]any)
		for _, v := range only {
			if !free[text(follow(t, v, "id"))] {
				t.Errorf("%s later, visit %v has no free seat", later, v)
			}
		}
		if len(only) != len(free) || len(only) < 5 {
			t.Errorf("%s later: %d with the filter, %d counted", later, len(only), len(free))
		}
	}
}
