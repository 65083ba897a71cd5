package head

import (
	"context"
	"maps"
	"net/url"
	"strings"
	"testing"
	"time"

	"heartland/internal/store/storetest"
)

func TestEachKindOfPageInBothLanguages(t *testing.T) {
	b := setup(t)
	visit := pathOf(entryOf(b, "Visit"))
	for path, want := range map[string]struct {
		title, titleMi string // "" is the same
		kind           string // of schema.org
		texts          []string
	}{
		"/":                            {"Get help close to home – Heartland", "", "WebSite", []string{"0800 000 000", "Money and benefits", "call 111"}},
		"/towns/opotiki":               {"Who is coming to Ōpōtiki – Heartland", "", "BreadcrumbList", []string{"Tuesday 24 November, 9:30am to 3:30pm", "Work and Income", "Ask for Mere", "Open today: 9am to 4:30pm"}},
		"/centres":                     {"Our centres – Heartland", "Ā mātou pokapū – Heartland", "BreadcrumbList", []string{"Heartland Services Ōpōtiki, Bay of Plenty: 0800 000 112"}},
		"/centres/opotiki":             {"Heartland Services Ōpōtiki – Heartland", "", "GovernmentOffice", []string{"18 Sample Street, Ōpōtiki", "Ask for Mere", "0800 000 112", "Open today: 9am to 4:30pm", "Tuesday 24 November"}},
		"/centres/opotiki/month":       {"Visits at Heartland Services Ōpōtiki – Heartland", "", "BreadcrumbList", []string{"Next visits", "Work and Income"}},
		"/agencies":                    {"Government agencies – Heartland", "Ngā tari kāwanatanga – Heartland", "BreadcrumbList", []string{"Inland Revenue"}},
		"/agencies/inland-revenue":     {"Inland Revenue – Heartland", "Te Tari Taake – Heartland", "GovernmentOrganization", []string{"Tax, Working for Families", "Next visits"}},
		"/organisations":               {"Community groups – Heartland", "Ngā rōpū hapori – Heartland", "BreadcrumbList", []string{"Community Law"}},
		"/organisations/community-law": {"Community Law – Heartland", "", "NGO", []string{"Next visits"}},
		"/services":                    {"Services – Heartland", "Ngā ratonga – Heartland", "BreadcrumbList", []string{"Talk about your benefit"}},
		"/services/work-and-income-talk-about-your-benefit": {"Talk about your benefit – Heartland", "", "GovernmentService", []string{"Work and Income", "Cost: Free"}},
		"/needs":            {"What do you need help with? – Heartland", "", "BreadcrumbList", []string{"Money and benefits"}},
		"/needs/money":      {"Money and benefits – Heartland", "Āwhina pūtea – Heartland", "BreadcrumbList", []string{"Talk about your benefit, Work and Income: 0800"}},
		"/groups":           {"For whom – Heartland", "Mā wai – Heartland", "BreadcrumbList", []string{"Refugees and migrants"}},
		"/groups/newcomers": {"Refugees and migrants – Heartland", "", "BreadcrumbList", []string{"Who can help"}},
		visit:               {"", "", "Event", []string{"0800 000"}},
	} {
		t.Run(path, func(t *testing.T) {
			en, mi := b.page(path), b.page(path+inMaori)
			if en.Status != 200 || mi.Status != 200 {
				t.Fatalf("%d and %d", en.Status, mi.Status)
			}
			if want.titleMi == "" {
				want.titleMi = want.title
			}
			if want.title != "" && (en.only(t, "title") != want.title || mi.only(t, "title") != want.titleMi) {
				t.Errorf("titles %q and %q", en.only(t, "title"), mi.only(t, "title"))
			}
			for _, text := range want.texts {
				if !strings.Contains(en.only(t, "main"), text) {
					t.Errorf("no %q in %s", text, en.only(t, "main"))
				}
			}
			if en.kind(want.kind) == nil || mi.kind(want.kind) == nil {
				t.Errorf("no %s in %v", want.kind, en.data)
			}
			checkLinks(t, path, en, mi)
		})
	}
}

func checkLinks(t *testing.T, path string, en, mi document) {
	t.Helper()
	plain, inMi := home+path, home+path+inMaori
	if en.Language != "en-NZ" || mi.Language != "mi" {
		t.Errorf("languages %q and %q", en.Language, mi.Language)
	}
	if en.links("canonical")[""] != plain || mi.links("canonical")[""] != inMi {
		t.Errorf("each language is its own page: %v and %v", en.links("canonical"), mi.links("canonical"))
	}
	alternates := map[string]string{"en-NZ": plain, "mi": inMi, "x-default": plain}
	for _, d := range []document{en, mi} {
		if !maps.Equal(d.links("alternate"), alternates) {
			t.Errorf("alternates %v", d.links("alternate"))
		}
		d.only(t, "h1")
		if description := d.meta("name", "description"); len(description) < 20 || len([]rune(description)) > 162 || d.meta("property", "og:title") != d.only(t, "title") {
			t.Errorf("description %q, shared as %q", description, d.meta("property", "og:title"))
		}
		for _, e := range d.elements {
			if e.attributes["lang"] == d.Language {
				t.Errorf("the language of the page is named again: %v", e)
			}
		}
	}
	if len(en.all("a", "href", path+inMaori)) != 1 || len(mi.all("a", "href", path)) != 1 {
		t.Errorf("%s does not lead to its other language", path)
	}
	for _, e := range mi.all("a", "", "") {
		if href := e.attributes["href"]; strings.HasPrefix(href, "/") && !strings.HasSuffix(href, inMaori) && e.text != "English" {
			t.Errorf("%s leaves te reo Māori", href)
		}
	}
}

func TestWhatIsNotTranslatedSaysThatItIsEnglish(t *testing.T) {
	page := setup(t).page("/agencies/inland-revenue?lang=mi")
	if e := page.all("h1", "", "")[0]; e.text != "Te Tari Taake" || strings.Contains(page.Body, "<h1><span") {
		t.Errorf("the heading is in the page's language: %v", e)
	}
	for _, e := range page.all("span", "lang", "en-NZ") {
		if e.text == "Next visits" {
			return
		}
	}
	t.Errorf("English words are not marked: %s", page.Body)
}

func TestUnknownPages(t *testing.T) {
	b := setup(t)
	for _, path := range []string{
		"/towns/atlantis", "/centres/atlantis", "/agencies/community-law", "/organisations/inland-revenue", "/services/none",
		"/needs/none", "/groups/none", "/visits/none", "/visits/" + entryID(b, "centres", "Centre"), "/centres/opotiki/more", "/centres/atlantis/month", "/towns/%00",
	} {
		page := b.page(path)
		if page.Status != 404 || page.meta("name", "robots") != "noindex" || len(page.links("canonical")) > 0 || len(page.data) > 0 {
			t.Errorf("%s: %d %s", path, page.Status, page.Meta)
		}
		if !strings.Contains(page.only(t, "main"), helpline) {
			t.Errorf("%s is a dead end: %s", path, page.Body)
		}
	}
}

func TestGuardedNeedsShowNothingButInTheirText(t *testing.T) {
	b := setup(t)
	guarded := b.column("SELECT slug FROM needs WHERE guarded")
	if len(guarded) == 0 {
		t.Error("no need is guarded")
	}
	for _, slug := range guarded {
		page := b.page("/needs/" + slug)
		name := b.column("SELECT name FROM needs WHERE slug = '" + slug + "'")[0]
		if page.only(t, "title") != siteName || page.meta("property", "og:title") != siteName || page.meta("property", "og:description") != "" {
			t.Errorf("%s tells of itself: %s", slug, page.Meta)
		}
		if !page.Unkept || len(page.links("preload")) > 0 || len(page.data) > 0 {
			t.Errorf("%s is kept or asked for ahead: %s", slug, page.Meta)
		}
		if page.only(t, "h1") != name || page.meta("name", "robots") != "" || len(page.all("a", "href", elsewhere)) != 1 {
			t.Errorf("%s must be found by whoever looks for it, and left at once: %s", slug, page.Body)
		}
	}
	if open := b.page("/needs/money"); open.Unkept || open.only(t, "title") == siteName {
		t.Errorf("other needs are as any page: %s", open.Meta)
	}
}

func TestNamesCannotBecomeMarkup(t *testing.T) {
	b := setup(t)
	const evil = `</script><script>alert(1)</script><!-- "'&`
	b.change(`UPDATE centres SET name = $1::text, about = $1::text, street = $1::text, phone = $1::text, coordinator_name = $1::text WHERE slug = 'opotiki'`, evil)
	b.change(`UPDATE providers SET name = $1::text, summary = $1::text WHERE slug = 'work-and-income'`, evil)
	for _, path := range []string{"/centres/opotiki", "/towns/opotiki", "/centres", "/agencies/work-and-income", "/agencies"} {
		page := b.page(path)
		if strings.Contains(page.Meta+page.Body, "<script>") || strings.Count(page.Meta, "</script>") != 1 || strings.Contains(page.Meta+page.Body, "<!--") {
			t.Errorf("%s: %s%s", path, page.Meta, page.Body)
		}
		if !strings.Contains(page.only(t, "body"), evil) {
			t.Errorf("%s has lost the name", path)
		}
	}
	if office := b.page("/centres/opotiki").kind("GovernmentOffice"); office["name"] != evil {
		t.Errorf("the data has another name: %v", office["name"])
	}
}

func TestWhatAPageLoadsFirst(t *testing.T) {
	b := setup(t)
	centre := b.page("/centres/opotiki")
	preloads := centre.all("link", "rel", "preload")
	if len(preloads) != 2 || preloads[0].attributes["href"] != "/graphql?query=a+b&variables=%7B%22slug%22%3A%22opotiki%22%7D" ||
		preloads[1].attributes["href"] != "/assets/Centre-1a.css" || centre.links("modulepreload")[""] != "/assets/Centre-1a.js" {
		t.Errorf("%s", centre.Meta)
	}
	for path, want := range map[string]int{"/": 1, "/centres?lang=mi": 1, "/needs/money?town=opotiki": 0, "/centres/none": 0, "/agencies/inland-revenue": 0} {
		if got := b.page(path).links("preload"); len(got) != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}

func TestHeadsAreKeptForAMoment(t *testing.T) {
	b := setup(t)
	statements := func(path string) int {
		return len(storetest.CountStatements(t, b.store.Public, func() { b.head(path) }))
	}
	if first := statements("/towns/opotiki"); first == 0 || first > 6 {
		t.Errorf("a town costs %d statements", first)
	}
	if again := statements("/towns/opotiki"); again != 0 {
		t.Errorf("again at once it costs %d", again)
	}
	if other := statements("/towns/opotiki?lang=mi"); other == 0 {
		t.Error("the other language is another page")
	}
	b.clock = now.Add(freshFor)
	if later := statements("/towns/opotiki"); later == 0 {
		t.Error("what is old is read again")
	}
}

func TestTheDatabaseIsAway(t *testing.T) {
	b := setup(t)
	away, cancel := context.WithTimeout(context.Background(), -time.Second)
	defer cancel()
	if head, err := b.room.For(away, &url.URL{Path: "/centres/opotiki"}); err == nil {
		t.Errorf("a head without a database: %v", head)
	}
}
