package directory

import (
	"maps"
	"slices"
	"strings"

	"heartland/ent"
)

// vocabulary is the needs with everything that people call them, in memory. It
// does not change: when the rows do, another one is made.
type vocabulary struct {
	version version
	needs   []*ent.Need
	phrases []phrase
	// beginning is the phrases by their first word that tells.
	beginning map[string][]phrase
	weights   map[string]float64  // of each stem
	words     []ours              // for spelling
	known     map[string]bool     // stems of the directory's texts: whoever types one has not misspelled ours
	twins     map[string][]string // words that differ in a doubled vowel alone, by their key: refuge and refugee
}

// ours is a word of the vocabulary that carries meaning.
type ours struct{ word, stem string }

// version tells one state of the needs from another.
type version struct {
	count   int
	changed string
}

func newVocabulary(of version, rows []*ent.Need, known map[string]bool) *vocabulary {
	v := &vocabulary{version: of, needs: rows, known: known, weights: make(map[string]float64), beginning: make(map[string][]phrase)}
	v.findTwins()
	spoken := make(map[string]map[int]bool) // stem → needs
	for i, row := range rows {
		for _, name := range namesOf(row) {
			p := newPhrase(i, name.words, v.stems)
			if len(p.stems) == 0 {
				continue
			}
			p.calm = name.foreign && len(p.stems) == 1
			v.phrases = append(v.phrases, p)
			v.beginning[p.first()] = append(v.beginning[p.first()], p)
			for at, word := range strings.Fields(p.key) {
				if spoken[p.stems[at]] == nil {
					spoken[p.stems[at]] = make(map[int]bool)
				}
				spoken[p.stems[at]][i] = true
				if !little[word] {
					v.words = append(v.words, ours{word, p.stems[at]})
				}
				v.weights[p.stems[at]] = littleWeight
			}
		}
	}
	slices.SortFunc(v.words, func(a, b ours) int { return strings.Compare(a.word, b.word) })
	v.words = slices.Compact(v.words)
	for _, one := range v.words {
		v.weights[one.stem] = rarity(len(spoken[one.stem]))
	}
	return v
}

// littleWeight is what a word without a meaning of its own adds to a phrase.
const littleWeight = 0.2

type spokenName struct {
	words   string
	foreign bool
}

func namesOf(row *ent.Need) []spokenName {
	names := []spokenName{{words: row.Name}}
	for _, synonym := range row.Synonyms {
		names = append(names, spokenName{words: synonym})
	}
	if mi := row.Translations.In("mi", "name"); mi != nil {
		names = append(names, spokenName{*mi, true})
	}
	return names
}

func (v *vocabulary) findTwins() {
	v.twins = make(map[string][]string)
	for _, row := range v.needs {
		for _, name := range namesOf(row) {
			for _, folded := range strings.Fields(Fold(name.words)) {
				if key := singular(matchKey(folded)); !little[key] && !slices.Contains(v.twins[key], singular(folded)) {
					v.twins[key] = append(v.twins[key], singular(folded))
				}
			}
		}
	}
	maps.DeleteFunc(v.twins, func(_ string, words []string) bool { return len(words) < 2 })
}

func singular(word string) string { return strings.TrimSuffix(word, "s") }

// stems are what a folded word may be. Of twins it is the one that it is written
// like, else any of them.
func (v *vocabulary) stems(folded string) []string {
	key := matchKey(folded)
	twins := v.twins[singular(key)]
	if len(twins) == 0 {
		return forms(key)
	}
	if slices.Contains(twins, singular(folded)) {
		return []string{"=" + singular(folded)}
	}
	all := make([]string, len(twins))
	for i, twin := range twins {
		all[i] = "=" + twin
	}
	return all
}

// read takes a sentence apart and puts its spelling right where a word is known
// to nobody but nearly one of ours.
func (v *vocabulary) read(text string) sentence {
	s := sentence{key: matchKey(text)}
	for _, folded := range strings.Fields(Fold(text)) {
		s.tokens = append(s.tokens, v.token(folded))
	}
	return s
}

func (v *vocabulary) token(folded string) token {
	word, all := matchKey(folded), v.stems(folded)
	if len(all) > 1 && !strings.HasPrefix(all[0], "=") {
		for _, form := range all {
			if _, known := v.weights[form]; known {
				return token{word: word, stems: []string{form}}
			}
		}
	}
	if _, known := v.weights[all[0]]; known || little[word] {
		return token{word: word, stems: all}
	}
	if meant, found := v.meant(word); found {
		return token{word: word, stems: []string{meant.stem}, meant: meant.word}
	}
	return token{word: word, stems: all}
}

// meant is the word of ours that a word is nearly: from five letters on one
// mistake, from eight on two, the first letter right.
func (v *vocabulary) meant(word string) (best ours, found bool) {
	if len(word) < 5 || v.known[stem(word)] {
		return ours{}, false
	}
	least := 2 + len(word)/8
	for _, known := range v.words {
		if len(known.word) < 4 || known.word[0] != word[0] || abs(len(known.word)-len(word)) >= least {
			continue
		}
		if n := mistakes(word, known.word); n < least {
			best, least, found = known, n, true
		}
	}
	return best, found
}

func abs(n int) int { return max(n, -n) }
