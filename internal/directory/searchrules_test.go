package directory_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"pgregory.net/rapid"

	"heartland/internal/directory"
	"heartland/internal/fault"
)

// disguise writes a text in another way that means the same: other case,
// macrons that are missing or there, long vowels written twice.
func disguise(t *rapid.T, text string) string {
	var b strings.Builder
	for _, r := range text {
		if !strings.ContainsRune("aeiou", r) {
			if rapid.Bool().Draw(t, "upper") {
				r = unicode.ToUpper(r)
			}
			b.WriteRune(r)
			continue
		}
		switch rapid.IntRange(0, 3).Draw(t, "vowel") {
		case 0:
			b.WriteRune(r)
		case 1:
			b.WriteString(string(r) + "\u0304")
		case 2:
			b.WriteString(string(r) + string(r))
		case 3:
			b.WriteString(strings.ToUpper(string(r)))
		}
	}
	return b.String()
}

func TestCaseMacronsAndDoubledVowelsChangeNoAnswer(t *testing.T) {
	dir := sample(t)
	var texts []string
	for _, row := range slices.Concat(table(t, "sentences.csv"), table(t, "heldout.csv"), table(t, "towns.csv")) {
		if !strings.Contains(row[0], "refuge") { // refugee is another word
			texts = append(texts, directory.Fold(row[0]))
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		plain := rapid.SampledFrom(texts).Draw(t, "text")
		other := disguise(t, plain)
		one, err1 := dir.Search(t.Context(), plain, nil, directory.Page{})
		two, err2 := dir.Search(t.Context(), other, nil, directory.Page{})
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		if !slices.Equal(slugs(one), slugs(two)) || one.Danger != two.Danger || one.TotalCount != two.TotalCount {
			t.Fatalf("%q finds %v, %q %v", plain, slugs(one), other, slugs(two))
		}
		towns, err1 := dir.SearchPlaces(plain, 5)
		same, err2 := dir.SearchPlaces(other, 5)
		if err1 != nil || err2 != nil || len(towns) != len(same) || len(towns) > 0 && towns[0].Place.Slug != same[0].Place.Slug {
			t.Fatalf("%q and %q find other towns", plain, other)
		}
	})
}

func TestPostgreSQLComparesAsWeDo(t *testing.T) {
	s := sampleStore(t)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("aeiouāēīōūAEIOUĀŌéü nNgkz'’ʻ.,;–-()/09\u0304"))).Draw(t, "text")
		var theirs string
		if err := s.DB.QueryRow("SELECT match_key($1)", text).Scan(&theirs); err != nil {
			t.Fatal(err)
		}
		if ours := directory.MatchKey(text); ours != theirs {
			t.Fatalf("%q: %q here, %q there", text, ours, theirs)
		}
	})
}

// Words that are common in any sentence must not pass for needs.
func TestCommonWordsAreNoNeeds(t *testing.T) {
	dir := sample(t)
	for text, not := range map[string]string{
		"will you be open on monday":           "need/legal",
		"who can care for my garden":           "need/child",
		"what is the name of the person there": "need/identity",
		"is the van coming to te kaha":         "need/drive",
		"every monday morning":                 "need/grief",
		"my car was stock standard":            "need/farming",
		"of course i can come":                 "need/safety",
		"i am a refugee":                       "need/safety",
		"landlord kicked me out":               "need/safety",
		"help for children in my class":        "need/safety",
		"sleeping in my car":                   "need/drive",
	} {
		c := search(t, dir, text)
		if slices.Contains(slugs(c), not) || c.Danger {
			t.Errorf("%q finds %v, danger %v", text, slugs(c)[:min(3, len(slugs(c)))], c.Danger)
		}
	}
}

func TestEveryNeedOfASentence(t *testing.T) {
	c := search(t, sample(t), "my boss fired me and i cant pay the rent and he hits me")
	got := slugs(c)
	if len(got) < 3 || got[0] != "need/safety" || !c.Danger || !slices.Contains(got[:3], "need/work-rights") || !slices.Contains(got[:3], "need/renting") {
		t.Errorf("%v, danger %v", got, c.Danger)
	}
	if c.Edges[0].Reason != directory.ReasonSynonym || *c.Edges[0].Matched != "hits me" {
		t.Errorf("%s %v", c.Edges[0].Reason, c.Edges[0].Matched)
	}
}

func TestReasons(t *testing.T) {
	dir := sample(t)
	for text, want := range map[string]struct {
		reason  directory.SearchReason
		matched string
	}{
		"tax": {directory.ReasonName, "Tax"}, "WINZ": {directory.ReasonName, "WINZ"}, "passport clinic": {directory.ReasonService, "Passport clinic"},
		"they stopped my benefit": {directory.ReasonSynonym, "benefit stopped"}, "evicton": {directory.ReasonSpelling, "eviction"}, "opotiki": {directory.ReasonName, "Ōpōtiki"},
		"studylnk": {directory.ReasonSpelling, "StudyLink"}, "morning tea": {directory.ReasonText, ""},
	} {
		c := search(t, dir, text)
		if len(c.Edges) == 0 {
			t.Errorf("%q finds nothing", text)
			continue
		}
		matched := ""
		if c.Edges[0].Matched != nil {
			matched = *c.Edges[0].Matched
		}
		if c.Edges[0].Reason != want.reason || matched != want.matched {
			t.Errorf("%q: %s by %q, want %s by %q", text, c.Edges[0].Reason, matched, want.reason, want.matched)
		}
	}
}

func TestNearerComesFirst(t *testing.T) {
	dir, gore, kaitaia := sample(t), "gore", "kaitaia"
	first := func(text string, near *string) string {
		c, err := dir.Search(t.Context(), text, &directory.PlaceInput{Slug: near}, directory.Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, slug := range slugs(c) {
			if strings.HasPrefix(slug, "organisation/") {
				return slug
			}
		}
		return ""
	}
	if got := first("budget advice", &kaitaia); got != "organisation/kaitaia-budget-advice" {
		t.Errorf("near Kaitāia: %s", got)
	}
	if north, south := first("community advice", &kaitaia), first("community advice", &gore); north == south {
		t.Errorf("%s is nearest to both ends of the country", north)
	}
	c := search(t, dir, "budget advice in kaitaia")
	if got := slugs(c); got[0] != "need/debt" || got[1] != "organisation/kaitaia-budget-advice" || !slices.Contains(got, "place/kaitaia") {
		t.Errorf("a town in the sentence: %v", got)
	}
}

func TestSharedNamesAreAllFound(t *testing.T) {
	dir := sample(t)
	for name, count := range map[string]int{"Waitangi": 2, "richmond": 3} {
		regions := map[string]bool{}
		for _, node := range search(t, dir, name).Nodes() {
			if place, ok := node.(*directory.Place); ok && directory.Fold(place.Name) == directory.Fold(name) {
				regions[place.Region+place.Slug] = true
			}
		}
		if len(regions) != count {
			t.Errorf("%s: %v", name, regions)
		}
	}
}

func TestPagesOfASearchMeet(t *testing.T) {
	dir, gore := sample(t), "gore"
	near, size, page := &directory.PlaceInput{Slug: &gore}, 7, directory.Page{}
	page.First = &size
	var all []string
	total := 0
	for range 100 {
		c, err := dir.Search(t.Context(), "community", near, page)
		if err != nil {
			t.Fatal(err)
		}
		all, total = append(all, slugs(c)...), c.TotalCount
		if !c.PageInfo.HasNextPage {
			break
		}
		page.After = c.PageInfo.EndCursor
	}
	seen := map[string]bool{}
	for _, slug := range all {
		seen[slug] = true
	}
	if len(all) != total || len(seen) != total || total < 30 {
		t.Errorf("%d rows, %d different, of %d", len(all), len(seen), total)
	}
}

func TestNothingFoundOffersOurWords(t *testing.T) {
	dir, gore := sample(t), "gore"
	for text, counted := range map[string]*directory.Unmet{
		"xqzxqzxqz": {Word: "", Region: "Southland"}, "what about this": {Word: "", Region: "Southland"}, "zzfunerxl": {Word: "funeral", Region: "Southland"},
		"xiolence": nil, // like a word about danger
	} {
		c, err := dir.Search(t.Context(), text, &directory.PlaceInput{Slug: &gore}, directory.Page{})
		if err != nil {
			t.Fatal(err)
		}
		if c.TotalCount != 0 || len(c.Nearest) == 0 {
			t.Errorf("%q finds %v, nearest %v", text, slugs(c), c.Nearest)
		}
		if (c.Unmet == nil) != (counted == nil) || counted != nil && *c.Unmet != *counted {
			t.Errorf("%q counts as %v, want %v", text, c.Unmet, counted)
		}
		nowhere := search(t, dir, text)
		if nowhere.Unmet != nil {
			t.Errorf("%q is counted without a region", text)
		}
	}
}

func TestUnkindTextsAreRefusedKindly(t *testing.T) {
	dir := sample(t)
	for _, text := range []string{"", "  ", "!?", strings.Repeat("a", 201)} {
		_, err := dir.Search(t.Context(), text, nil, directory.Page{})
		var refused *fault.Error
		if !errors.As(err, &refused) || refused.Code != fault.Invalid || refused.Path[0] != "text" {
			t.Errorf("%.10q: %v", text, err)
		}
	}
	if _, err := dir.Search(t.Context(), strings.Repeat("ō", 200), nil, directory.Page{}); err != nil {
		t.Error(err)
	}
	for _, text := range []string{"a & b | !c", "':*A", "a \\ %_", "it's <-> (that"} {
		if _, err := dir.Search(t.Context(), text, nil, directory.Page{}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestAChangedNeedIsSeenWithoutARestart(t *testing.T) {
	s := sampleStore(t)
	dir := open(t, s)
	if got := slugs(search(t, dir, "flibbertigibbet")); len(got) > 0 {
		t.Fatalf("%v", got)
	}
	if _, err := s.DB.Exec(`UPDATE needs SET synonyms = synonyms || '"flibbertigibbet"', updated_at = now() WHERE slug = 'tax'`); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		if got := slugs(search(t, dir, "flibbertigibbet")); len(got) > 0 && got[0] == "need/tax" {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Error("it is not seen after three seconds")
}

func BenchmarkSentences(b *testing.B) {
	dir, gore := sample(b), "gore"
	for _, text := range []string{"they stopped my benefit", "landlord wont give my bond back", "community advice", "passprt", "xqzxqz"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				if _, err := dir.Search(b.Context(), text, &directory.PlaceInput{Slug: &gore}, directory.Page{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
