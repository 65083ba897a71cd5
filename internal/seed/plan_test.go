package seed

import (
	"encoding/json"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"heartland/ent"
	"heartland/ent/centre"
	"heartland/internal/timetable"
)

var monday = timetable.Date{Year: 2026, Month: 11, Day: 23}

func setup(t *testing.T) plan {
	t.Helper()
	made, err := makePlan(monday)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestPlanHoldsWhatIsPromised(t *testing.T) {
	made := setup(t)
	kinds, planned, unknownHours := map[centre.Kind]int{}, 0, 0
	for _, c := range made.centres {
		kinds[c.Kind]++
		switch {
		case c.Status == centre.StatusPLANNED:
			planned++
		case c.Hours == nil:
			unknownHours++
		}
		if !c.Sample {
			t.Errorf("%s is not marked as a sample", c.Slug)
		}
	}
	for _, tc := range []struct {
		name           string
		got, low, high int
	}{
		{"places", len(made.places), 746, 746},
		{"provincial centres", kinds[centre.KindPROVINCIAL], 33, 33},
		{"urban centres", kinds[centre.KindURBAN], 3, 3},
		{"outreach sites", kinds[centre.KindOUTREACH], 12, 12},
		{"early years hubs", kinds[centre.KindCLIENT_GROUP_HUB], 7, 7},
		{"planned centres", planned, 1, 1},
		{"centres whose hours are not known", unknownHours, 2, 2},
		{"agencies", len(made.agencies), 20, 20},
		{"community organisations", len(made.organisations), 90, 300},
		{"services", len(made.services), 150, 500},
		{"needs", len(made.needs), 41, 41},
	} {
		if tc.got < tc.low || tc.got > tc.high {
			t.Errorf("%s: %d, want %d to %d", tc.name, tc.got, tc.low, tc.high)
		}
	}
}

func TestSameDaySamePlan(t *testing.T) {
	if !reflect.DeepEqual(setup(t), setup(t)) {
		t.Error("the same day gave two plans")
	}
}

func TestTimetableStaysWhenSeededLater(t *testing.T) {
	later, err := makePlan(monday.AddDays(100))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(setup(t).schedules, later.schedules) {
		t.Error("a later day gave another timetable")
	}
}

func TestSlugsAndIDsAreUnique(t *testing.T) {
	made := setup(t)
	seen := map[any]bool{}
	once := func(key any) {
		if seen[key] {
			t.Errorf("%v comes twice", key)
		}
		seen[key] = true
	}
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	named := func(table, s string, id any) {
		if !slug.MatchString(s) {
			t.Errorf("%q is no slug", s)
		}
		once(table + "/" + s)
		once(id)
	}
	for _, r := range made.places {
		named("place", r.Slug, r.ID)
	}
	for _, r := range made.centres {
		named("centre", r.Slug, r.ID)
		once(r.Phone)
	}
	for _, r := range made.providers {
		named("provider", r.Slug, r.ID)
		once(r.Phone)
	}
	for _, r := range made.services {
		named("service", r.Slug, r.ID)
	}
	for _, r := range made.schedules {
		once(r.ID)
	}
	for _, want := range []string{"opotiki", "waitangi-northland", "waitangi-chatham-islands", "arthurs-pass"} {
		if !seen["place/"+want] {
			t.Errorf("no place %s", want)
		}
	}
}

func TestEveryNeedIsMetTwice(t *testing.T) {
	made := setup(t)
	met := map[*ent.Need]int{}
	for _, s := range made.services {
		for _, need := range s.Edges.Needs {
			met[need]++
		}
		if len(s.Edges.Needs) == 0 {
			t.Errorf("%s meets no need", s.Slug)
		}
	}
	for _, need := range made.needs {
		if met[need] < 2 {
			t.Errorf("%s is met by %d services", need.Slug, met[need])
		}
	}
}

func TestAgenciesMeetTheNeedsTheyAnswerTo(t *testing.T) {
	m := &maker{}
	words, offered := map[string]string{}, map[string]string{}
	for _, r := range m.table("provider_words.csv") {
		words[r["name"]] = r["slug"]
	}
	for _, r := range m.table("services.csv") {
		offered[r["provider"]] += " " + r["needs"]
	}
	for _, r := range m.table("agencies.csv") {
		for _, need := range r.list("needs") {
			if !strings.Contains(offered[words[r["name"]]]+" ", " "+need+" ") {
				t.Errorf("%s has no service for %s", r["name"], need)
			}
		}
	}
}

func TestNothingLeadsToAnybody(t *testing.T) {
	made := setup(t)
	rows, err := json.Marshal([]any{made.centres, made.providers, made.organisations, made.services, made.schedules})
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`).ReplaceAllString(string(rows), "")
	for _, rule := range []struct{ what, found, allowed string }{
		{"phone", `\b0\d{1,3}[ -]\d{3,4}( ?\d{3,4})?`, `^0800 000 \d{3}$`},
		{"phone", `\+\d{6,}`, `^$`},
		{"email", `[\w.-]+@[\w.-]+`, `\.example$`},
		{"website", `https?://[^"]+`, `^https://[a-z0-9-]+\.example$`},
	} {
		allowed := regexp.MustCompile(rule.allowed)
		for _, found := range regexp.MustCompile(rule.found).FindAllString(text, -1) {
			if !allowed.MatchString(found) {
				t.Errorf("%s %s may be real", rule.what, found)
			}
		}
	}
	for _, p := range made.organisations {
		if p.CharityNumber != "" || p.Nzbn != "" {
			t.Error("a number that may be that of a real body")
		}
	}
}
