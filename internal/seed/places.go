package seed

import (
	"strings"

	"heartland/ent"
	"heartland/internal/directory"
)

// makePlaces makes the gazetteer. A name that several places share gets its
// region in the slug, for all of them, so that none of them looks like the one.
func (m *maker) makePlaces() {
	rows := m.table("places.csv")
	shared := map[string]int{}
	for _, r := range rows {
		shared[slugOf(r["name"])]++
	}
	for _, r := range rows {
		slug := slugOf(r["name"])
		if shared[slug] > 1 {
			slug += "-" + slugOf(r["region"])
		}
		place := &ent.Place{
			ID: id("place", slug), Slug: slug, Name: r["name"], Folded: directory.Fold(r["name"]),
			Region: r["region"], Lat: m.float(r["lat"]), Lon: m.float(r["lon"]),
			Population: m.optional(r["population"]), Source: r["source"],
		}
		m.places = append(m.places, place)
		m.place[r["name"]+"|"+r["region"]] = place
	}
}

// makeClientGroups makes the groups that a programme can be for.
func (m *maker) makeClientGroups() {
	for _, r := range m.table("client_groups.csv") {
		group := &ent.ClientGroup{ID: id("client group", r["slug"]), Slug: r["slug"], Name: r["name"]}
		m.groups = append(m.groups, group)
		m.group[r["slug"]] = group
	}
}

// makeNeeds makes what people say they need, in the order of the file.
func (m *maker) makeNeeds() {
	for i, r := range m.table("needs.csv") {
		need := &ent.Need{
			ID: id("need", r["slug"]), Slug: r["slug"], Name: r["name"], Position: i + 1,
			Synonyms: phrases(r["synonyms"]), Translations: inMaori(r["name_mi"]),
			Guarded: r["guarded"] == "yes",
		}
		m.needs = append(m.needs, need)
		m.need[r["slug"]] = need
	}
}

// phrases reads what stands between semicolons.
func phrases(text string) []string {
	found := []string{}
	for phrase := range strings.SplitSeq(text, ";") {
		if phrase = strings.TrimSpace(phrase); phrase != "" {
			found = append(found, phrase)
		}
	}
	return found
}
