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
	all    []town
	bySlug map[string]*ent.Place
	byID   map[uuid.UUID]*ent.Place
	byName map[string][]*ent.Place // by town.joined
}

// town is a place with its name as it is compared, and without blanks.
type town struct {
	*ent.Place
	key, joined string
}

func newGazetteer(rows []*ent.Place) *gazetteer {
	g := &gazetteer{bySlug: make(map[string]*ent.Place), byID: make(map[uuid.UUID]*ent.Place), byName: make(map[string][]*ent.Place)}
	for _, row := range rows {
		key := townKey(row.Name)
		g.all = append(g.all, town{row, key, joined(key)})
		g.byName[joined(key)] = append(g.byName[joined(key)], row)
		g.bySlug[row.Slug] = row
		g.byID[row.ID] = row
	}
	return g
}

func joined(key string) string { return strings.ReplaceAll(key, " ", "") }

// Short forms in the names of towns: some only before another word ("st" may
// begin Stratford), some only after one.
var (
	shortBefore = map[string]string{"mt": "mount", "st": "saint", "pt": "point", "palmy": "palmerston"}
	shortAfter  = map[string]string{"nth": "north", "sth": "south", "bch": "beach"}
)

// townKey is matchKey with short forms written out.
func townKey(name string) string {
	words := strings.Fields(matchKey(name))
	for i, word := range words {
		if long, ok := shortBefore[word]; ok && i < len(words)-1 {
			words[i] = long
		}
		if long, ok := shortAfter[word]; ok && i > 0 {
			words[i] = long
		}
	}
	return strings.Join(words, " ")
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
	key := townKey(typed)
	if key == "" {
		return nil
	}
	var found []candidate
	for _, town := range g.all {
		if c, ok := compare(key, joined(key), town); ok {
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

func compare(key, single string, t town) (candidate, bool) {
	switch {
	case t.joined == single:
		return candidate{t.Place, MatchExact, 0}, true
	case strings.HasPrefix(t.joined, single):
		return candidate{t.Place, MatchPrefix, 1}, true
	case len(key) >= 3 && strings.Contains(t.key, " "+key):
		return candidate{t.Place, MatchPrefix, 2}, true
	}
	allowed := len(single) / 4
	if allowed == 0 && len(single) == 3 {
		allowed = 1
	}
	distance := spelling(single, t.joined, allowed)
	if distance > allowed {
		return candidate{}, false
	}
	return candidate{t.Place, MatchSpelling, 2 + distance}, true
}

// spelling is the edit distance of what was typed to the name, or to as much of
// its beginning as was typed: "opotoki" and "opoti" both mean Ōpōtiki.
func spelling(typed, name string, allowed int) int {
	if len(name) > len(typed)+allowed {
		if len(typed) < 5 {
			return allowed + 1
		}
		name = name[:len(typed)]
		return mistakes(typed, name) + 1
	}
	if len(typed) > len(name)+allowed {
		return allowed + 1
	}
	return mistakes(typed, name)
}

// mistakes is the edit distance; two neighbours that changed places are one.
func mistakes(typed, word string) int {
	distance := levenshtein.ComputeDistance(typed, word)
	if distance != 2 || len(typed) != len(word) {
		return distance
	}
	for i := range len(word) - 1 {
		if typed[i] != word[i] {
			if typed[i] == word[i+1] && typed[i+1] == word[i] && typed[i+2:] == word[i+2:] {
				return 1
			}
			break
		}
	}
	return distance
}

func people(p *ent.Place) int {
	if p.Population == nil {
		return 0
	}
	return *p.Population
}
