package head

import (
	"context"
	"strings"
	"testing"
	"time"

	"heartland/internal/directory"
)

func entryOf(b *bench, kind string) directory.Entry {
	b.Helper()
	entries, err := b.room.dir.Entries(context.Background(), 0, 50_000)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range entries {
		if e.Kind == kind && e.Slug != "" {
			return e
		}
	}
	b.Fatalf("there is no %s", kind)
	return directory.Entry{}
}

func entryID(b *bench, table, kind string) string {
	b.Helper()
	id := directory.ID{Kind: kind}
	if err := id.UUID.UnmarshalText([]byte(b.column("SELECT id FROM " + table + " LIMIT 1")[0])); err != nil {
		b.Fatal(err)
	}
	return id.String()
}

// required is what search engines want of each type.
var required = map[string][]string{
	"GovernmentOffice":          {"name", "url", "address", "geo"},
	"GovernmentOrganization":    {"name", "url"},
	"NGO":                       {"name", "url"},
	"GovernmentService":         {"name", "description", "url", "provider", "areaServed"},
	"Service":                   {"name", "description", "url", "provider", "areaServed"},
	"Event":                     {"name", "startDate", "endDate", "eventStatus", "location", "organizer"}, //nolint:misspell // schema.org's word
	"Place":                     {"name", "address", "geo"},
	"PostalAddress":             {"addressLocality", "addressRegion", "addressCountry"},
	"GeoCoordinates":            {"latitude", "longitude"},
	"OpeningHoursSpecification": {"opens", "closes"},
	"BreadcrumbList":            {"itemListElement"},
	"ListItem":                  {"position", "name", "item"},
}

// check looks at an object and at all in it.
func check(t *testing.T, path string, value any) {
	t.Helper()
	switch value := value.(type) {
	case thing:
		check(t, path, map[string]any(value))
	case map[string]any:
		kind, _ := value["@type"].(string)
		for _, property := range required[kind] {
			if value[property] == nil || value[property] == "" {
				t.Errorf("%s: a %s without %s", path, kind, property)
			}
		}
		for name, inner := range value {
			if inner == "" || inner == nil {
				t.Errorf("%s: %s of a %s is empty", path, name, kind)
			}
			check(t, path, inner)
		}
	case []any:
		for _, inner := range value {
			check(t, path, inner)
		}
	}
}

func TestDataHasWhatItsTypesNeed(t *testing.T) {
	b := setup(t)
	paths := []string{pathOf(entryOf(b, "Visit"))}
	for folder, query := range map[string]string{
		"/centres/": "SELECT slug FROM centres", "/agencies/": "SELECT slug FROM providers WHERE kind = 'AGENCY'",
		"/organisations/": "SELECT slug FROM providers WHERE kind <> 'AGENCY' ORDER BY slug LIMIT 20",
		"/services/":      "SELECT slug FROM services ORDER BY slug LIMIT 40",
	} {
		for _, slug := range b.column(query) {
			paths = append(paths, folder+slug)
		}
	}
	for _, path := range paths {
		page := b.page(path)
		for _, object := range page.data {
			check(t, path, object)
		}
		if page.kind("BreadcrumbList") == nil || len(page.data) != 2 {
			t.Errorf("%s: %d objects", path, len(page.data))
		}
	}
}

func TestOpeningHours(t *testing.T) {
	b := setup(t)
	hours, _ := b.page("/centres/opotiki").kind("GovernmentOffice")["openingHoursSpecification"].([]any)
	if len(hours) == 0 {
		t.Fatal("known hours are not told")
	}
	week, _ := hours[0].(map[string]any)
	if days, _ := week["dayOfWeek"].([]any); len(days) < 4 || days[0] != "Monday" || week["opens"] != "09:00" || week["closes"] != "16:30" {
		t.Errorf("got %v", week)
	}
	b.change(`UPDATE centres SET hours_exceptions = '[{"date": "2026-12-24"}, {"date": "2026-12-23", "opens": "09:00", "closes": "12:00"}]' WHERE slug = 'dargaville'`)
	hours, _ = b.page("/centres/dargaville").kind("GovernmentOffice")["openingHoursSpecification"].([]any)
	half, _ := hours[len(hours)-2].(map[string]any)
	closed, _ := hours[len(hours)-1].(map[string]any)
	if half["closes"] != "12:00" || half["validFrom"] != "2026-12-23" || closed["opens"] != "00:00" || closed["closes"] != "00:00" || closed["validThrough"] != "2026-12-24" {
		t.Errorf("days that differ: %v, %v", half, closed)
	}
}

func TestHoursThatAreNotKnownAreNotClosed(t *testing.T) {
	b := setup(t)
	b.change(`UPDATE centres SET hours = NULL, hours_exceptions = '[{"date": "2026-12-24"}]' WHERE slug = 'opotiki'`)
	page := b.page("/centres/opotiki")
	if _, told := page.kind("GovernmentOffice")["openingHoursSpecification"]; told || !strings.Contains(page.only(t, "main"), "Hours not known") {
		t.Errorf("%v %s", page.kind("GovernmentOffice"), page.Body)
	}
}

func TestAVisitHasTheCentresClock(t *testing.T) {
	b := setup(t)
	id := b.column(`SELECT v.id FROM visits AS v JOIN centres AS c ON c.id = v.centre_id WHERE c.slug = 'chatham-islands' AND v.starts_at > '2026-11-23' ORDER BY v.starts_at LIMIT 1`)[0]
	public := directory.ID{Kind: "Visit"}
	if err := public.UUID.UnmarshalText([]byte(id)); err != nil {
		t.Fatal(err)
	}
	path := "/visits/" + public.String()
	page := b.page(path)
	event := page.kind("Event")
	starts, err := time.Parse(time.RFC3339, event["startDate"].(string))
	if err != nil {
		t.Fatal(err)
	}
	if _, offset := starts.Zone(); offset != 13*3600+45*60 {
		t.Errorf("%v is not the clock of the Chatham Islands", event["startDate"])
	}
	if event["eventStatus"] != "https://schema.org/EventScheduled" || !strings.Contains(page.only(t, "main"), "Chatham Islands time") {
		t.Errorf("%v %s", event, page.Body)
	}
	b.clock = now.Add(time.Hour)
	b.change("UPDATE visits SET moved_from = date - 7 WHERE id = $1", id)
	if moved := b.page(path).kind("Event"); moved["eventStatus"] != "https://schema.org/EventRescheduled" || moved["previousStartDate"] == nil {
		t.Errorf("moved: %v", moved)
	}
	b.clock = now.Add(2 * time.Hour)
	b.change("UPDATE visits SET status = 'CANCELLED', cancel_reason = 'Snow on the road' WHERE id = $1", id)
	off := b.page(path)
	if off.kind("Event")["eventStatus"] != "https://schema.org/EventCancelled" || !strings.Contains(off.only(t, "main"), "Cancelled") || !strings.Contains(off.Body, "Snow on the road") {
		t.Errorf("cancelled: %v %s", off.kind("Event"), off.Body)
	}
}
