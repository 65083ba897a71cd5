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
	stems   map[string]lexeme
}

// lexeme is what the vocabulary knows of a stem.
type lexeme struct {
	word   string
	weight float64
}

// version tells one state of the needs from another.
type version struct {
	count   int
	changed string
}

func newVocabulary(of version, rows []*ent.Need) *vocabulary {
	v := &vocabulary{version: of, needs: rows, stems: make(map[string]lexeme)}
	known := make(map[string]map[int]bool)
	for i, row := range rows {
		names := append([]string{row.Name}, row.Synonyms...)
		if mi := row.Translations.In("mi", "name"); mi != nil {
			names = append(names, *mi)
		}
		for _, name := range names {
			p := newPhrase(i, name)
			if len(p.stems) == 0 {
				continue
			}
			v.phrases = append(v.phrases, p)
			for at, word := range strings.Fields(p.key) {
				if known[p.stems[at]] == nil {
					known[p.stems[at]] = make(map[int]bool)
					v.stems[p.stems[at]] = lexeme{word: word}
				}
				known[p.stems[at]][i] = true
			}
		}
	}
	for stem, needs := range known {
		word := v.stems[stem].word
		weight := rarity(len(needs))
		if little[word] {
			weight = 0.2
		}
		v.stems[stem] = lexeme{word, weight}
	}
	return v
}

// read takes a sentence apart and puts its spelling right where a word is known
// to nobody but nearly one of ours.
func (v *vocabulary) read(text string) sentence {
	s := sentence{key: matchKey(text)}
	for _, word := range strings.Fields(s.key) {
		s.tokens = append(s.tokens, v.token(word))
	}
	return s
}

func (v *vocabulary) token(word string) token {
	all := forms(word)
	for _, form := range all {
		if _, known := v.stems[form]; known {
			return token{word: word, stems: []string{form}}
		}
	}
	if little[word] {
		return token{word: word, stems: all}
	}
	if meant := v.meant(word); meant != "" {
		return token{word: word, stems: []string{stem(meant)}, meant: meant}
	}
	return token{word: word, stems: all}
}

// meant is the word of ours that a word is nearly: from five letters on one
// mistake, from eight on two, the first letter right.
func (v *vocabulary) meant(word string) string {
	if len(word) < 5 || ordinary[word] {
		return ""
	}
	allowed := 1 + len(word)/8
	best, least := "", allowed+1
	for _, known := range v.stems {
		if little[known.word] || len(known.word) < 4 || known.word[0] != word[0] || abs(len(known.word)-len(word)) > allowed {
			continue
		}
		n := mistakes(word, known.word)
		if n < least || n == least && best != "" && known.word < best {
			best, least = known.word, n
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// said is a need that somebody said.
type said struct {
	need     *ent.Need
	matched  string // the phrase of ours
	score    float64
	spelling bool // only because a word was taken for another
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
			compareBool(b.need.Guarded && !b.spelling, a.need.Guarded && !a.spelling),
			cmp.Compare(b.score, a.score), cmp.Compare(a.from, b.from), cmp.Compare(a.need.Position, b.need.Position))
	})
	return found
}

func (v *vocabulary) weigh(p phrase, s sentence, from, to int) said {
	one := said{need: v.needs[p.need], matched: p.written, from: from, to: to}
	words := p.loose
	if words == nil {
		words = p.stems
	}
	for _, stem := range words {
		weight := v.stems[stem].weight
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
		for _, t := range s.tokens {
			best = max(best, likeness(t.word, p.key))
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
	v := newVocabulary(is, rows)
	w.current.Store(v)
	return v, nil
}
