package graph_test

import "testing"

func TestCalendarAddresses(t *testing.T) {
	a := serve(t)
	const query = `{
		centre(slug: "opotiki") { calendarUrl }
		agency(slug: "inland-revenue") { calendarUrl }
		communityOrganisations(first: 1) { nodes { slug calendarUrl } }
		visits(first: 1) { nodes { provider { __typename slug calendarUrl } } }
	}`
	got := a.ask(query, nil)
	if len(got.Errors) > 0 {
		t.Fatal(got.Errors)
	}
	const home = "https://heartland.example/calendar/"
	if at := follow(t, got.Data, "centre", "calendarUrl"); at != home+"centres/opotiki.ics" {
		t.Error(at)
	}
	if at := follow(t, got.Data, "agency", "calendarUrl"); at != home+"agencies/inland-revenue.ics" {
		t.Error(at)
	}
	folders := map[any]string{"Agency": "agencies/", "CommunityOrganisation": "organisations/"}
	group, _ := follow(t, got.Data, "communityOrganisations", "nodes", 0).(map[string]any)
	group["__typename"] = "CommunityOrganisation"
	visitor, _ := follow(t, got.Data, "visits", "nodes", 0, "provider").(map[string]any)
	for _, provider := range []map[string]any{group, visitor} {
		if slug, _ := provider["slug"].(string); provider["calendarUrl"] != home+folders[provider["__typename"]]+slug+".ics" {
			t.Error(provider)
		}
	}
}
