package directory

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/google/uuid"

	"heartland/ent"
)

// MatchKind says how a town was found, best first.
type MatchKind string

// The kinds of match.
const (
	MatchExact    MatchKind = "EXACT"
	MatchPrefix   MatchKind = "PREFIX"
	MatchSpelling MatchKind = "SPELLING"
)

// PlaceMatch is a town that may be meant.
type PlaceMatch struct {
	Place *Place
	Match MatchKind
}

// gazetteer holds the few hundred places in memory: that is quicker than any
// index, and trigrams miss short names.
type gazetteer struct {
	all    []*ent.Place
	bySlug map[string]*ent.Place
	byID   map[uuid.UUID]*ent.Place
}

func newGazetteer(rows []*ent.Place) *gazetteer {
	g := &gazetteer{all: rows, bySlug: make(map[string]*ent.Place), byID: make(map[uuid.UUID]*ent.Place)}
	for _, row := range rows {
		g.bySlug[row.Slug] = row
		g.byID[row.ID] = row
	}
	return g
}

// candidate is a place with how well it fits; the least fits best.
type candidate struct {
	place *ent.Place
	kind  MatchKind
	rank  int
}

// search ranks exact names before prefixes, those before words inside a name
// ("kaha" for Te Kaha), those before near spellings, and bigger towns first.
func (g *gazetteer) search(typed string, limit int) []candidate {
	folded := Fold(typed)
	if folded == "" {
		return nil
	}
	var found []candidate
	for _, place := range g.all {
		if c, ok := compare(folded, place); ok {
			found = append(found, c)
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int {
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		if d := people(b.place) - people(a.place); d != 0 {
			return d
		}
		return strings.Compare(a.place.Slug, b.place.Slug)
	})
	return found[:min(limit, len(found))]
}

func compare(typed string, place *ent.Place) (candidate, bool) {
	name := place.Folded
	joined, joinedName := strings.ReplaceAll(typed, " ", ""), strings.ReplaceAll(name, " ", "")
	single, singleName := undouble(joined), undouble(joinedName)
	switch {
	case name == typed || joinedName == joined || singleName == single:
		return candidate{place, MatchExact, 0}, true
	case strings.HasPrefix(name, typed), strings.HasPrefix(joinedName, joined), strings.HasPrefix(singleName, single):
		return candidate{place, MatchPrefix, 1}, true
	case len(typed) >= 3 && strings.Contains(" "+name, " "+typed):
		return candidate{place, MatchPrefix, 2}, true
	}
	allowed := len(single) / 4
	if allowed == 0 && len(single) == 3 {
		allowed = 1
	}
	distance := spelling(single, singleName, allowed)
	if distance > allowed {
		return candidate{}, false
	}
	return candidate{place, MatchSpelling, 2 + distance}, true
}

// spelling is the edit distance of what was typed to the name, or to as much of
// its beginning as was typed: "opotoki" and "opoti" both mean Ōpōtiki.
func spelling(typed, name string, allowed int) int {
	if len(name) > len(typed)+allowed {
		if len(typed) < 5 {
			return allowed + 1
		}
		name = name[:len(typed)]
		return levenshtein.ComputeDistance(typed, name) + 1
	}
	if len(typed) > len(name)+allowed {
		return allowed + 1
	}
	return levenshtein.ComputeDistance(typed, name)
}

// undouble writes each doubled vowel once: some write a long vowel twice,
// "Oopootiki".
func undouble(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i > 0 && s[i] == s[i-1] && strings.IndexByte("aeiou", s[i]) >= 0 {
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func people(p *ent.Place) int {
	if p.Population == nil {
		return 0
	}
	return *p.Population
}
