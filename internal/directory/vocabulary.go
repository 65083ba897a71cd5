package directory

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"heartland/ent"
	"heartland/ent/need"
)

// vocabulary is the needs with everything that people call them, in memory. It
// does not change: when the rows do, another one is made.
type vocabulary struct {
	version version
	needs   []*ent.Need
	phrases []phrase
	weights map[string]float64  // of each stem
	words   []ours              // for spelling
	known   map[string]bool     // stems of the directory's texts: whoever types one has not misspelled ours
	twins   map[string][]string // words that differ in a doubled vowel alone, by their key: refuge and refugee
}

// ours is a word of the vocabulary that carries meaning.
type ours struct{ word, stem string }

// version tells one state of the needs from another.
type version struct {
	count   int
	changed string
}

func newVocabulary(of version, rows []*ent.Need, known map[string]bool) *vocabulary {
	v := &vocabulary{version: of, needs: rows, known: known, weights: make(map[string]float64)}
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

// said is a need that somebody said.
type said struct {
	need     *ent.Need
	matched  string // the phrase of ours
	score    float64
	spelling bool // only because a word was taken for another
	danger   bool
	whole    bool // nothing else was said
	from, to int
}

// find tells which needs a sentence says, the surest first; those about danger
// before all others. A need said by a part of what says another one does not
// count: who sleeps in a car has not asked for a driver licence.
func (v *vocabulary) find(s sentence) []said {
	best := make(map[int]said)
	for _, p := range v.phrases {
		from, to, found := p.in(s)
		if !found {
			continue
		}
		one := v.weigh(p, s, from, to)
		one.whole = p.key == s.key
		other, twice := best[p.need]
		if twice {
			more := 0.25 * min(one.score, other.score)
			if other.score >= one.score {
				one = other
			}
			one.score += more
			one.whole = one.whole || other.whole
			one.danger = one.danger || other.danger
		}
		best[p.need] = one
	}
	var found []said
	for _, one := range best {
		if !slices.ContainsFunc(slices.Collect(maps.Values(best)), one.isPartOf) {
			found = append(found, one)
		}
	}
	slices.SortFunc(found, func(a, b said) int {
		return cmp.Or(
			compareBool(b.danger, a.danger),
			cmp.Compare(b.score, a.score), cmp.Compare(a.from, b.from), cmp.Compare(a.need.Position, b.need.Position))
	})
	return found
}

func (v *vocabulary) weigh(p phrase, s sentence, from, to int) said {
	one := said{need: v.needs[p.need], matched: p.written, from: from, to: to}
	one.danger = one.need.Guarded && !p.calm
	words := p.loose
	if words == nil {
		words = p.stems
	}
	for _, stem := range words {
		weight := v.weights[stem]
		if at := s.next(stem, from, to); at >= 0 && s.tokens[at].meant != "" {
			weight, one.spelling = weight/2, true
		}
		one.score += weight
	}
	return one
}

func (a said) isPartOf(b said) bool {
	return a.need != b.need && b.from <= a.from && a.to <= b.to && b.to-b.from > a.to-a.from && b.score > a.score
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// near are the words of ours that are spelled most like the words of a
// sentence, for whoever found nothing.
func (v *vocabulary) near(s sentence, limit int) []guess {
	var guesses []guess
	for _, p := range v.phrases {
		best := 0.0
		for _, word := range s.meaningful() {
			best = max(best, likeness(word, p.key))
		}
		best = max(best, likeness(s.key, p.key))
		guesses = append(guesses, guess{p.written, v.needs[p.need].Guarded, best})
	}
	slices.SortStableFunc(guesses, func(a, b guess) int { return cmp.Compare(b.likeness, a.likeness) })
	return guesses[:min(limit, len(guesses))]
}

// guess is a word of ours that may have been meant.
type guess struct {
	word     string
	guarded  bool
	likeness float64
}

// likeness is 1 for the same word and 0 for another of the same length.
func likeness(a, b string) float64 {
	return 1 - float64(mistakes(a, b))/float64(max(len(a), len(b), 1))
}

// words gives the vocabulary as the database has it: it looks at most once a
// second whether the needs have changed. While one request looks, the others go
// on with what there is.
type words struct {
	dir     *Directory
	current atomic.Pointer[vocabulary]
	looking sync.Mutex
	looked  atomic.Int64 // Unix nanoseconds
}

func (w *words) get(ctx context.Context) (*vocabulary, error) {
	now := time.Now()
	if v := w.current.Load(); v != nil {
		if now.UnixNano()-w.looked.Load() < int64(time.Second) || !w.looking.TryLock() {
			return v, nil
		}
	} else {
		w.looking.Lock()
	}
	defer w.looking.Unlock()
	v, err := w.look(ctx)
	if err == nil {
		w.looked.Store(now.UnixNano())
	}
	return v, err
}

func (w *words) look(ctx context.Context) (*vocabulary, error) {
	var is version
	err := w.dir.db.QueryRowContext(ctx, "SELECT count(*), coalesce(max(updated_at)::text, '') FROM needs").Scan(&is.count, &is.changed)
	if err != nil {
		return nil, fmt.Errorf("look for changed needs: %w", err)
	}
	if v := w.current.Load(); v != nil && v.version == is {
		return v, nil
	}
	rows, err := w.dir.ent.Need.Query().Order(need.ByPosition(), need.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the needs: %w", err)
	}
	known, err := w.dir.knownStems(ctx)
	if err != nil {
		return nil, err
	}
	v := newVocabulary(is, rows, known)
	w.current.Store(v)
	return v, nil
}
