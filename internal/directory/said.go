package directory

import (
	"cmp"
	"maps"
	"slices"

	"heartland/ent"
)

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
	for _, p := range v.candidates(s) {
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

// candidates are the phrases of which a sentence has at least one word.
func (v *vocabulary) candidates(s sentence) []phrase {
	var phrases []phrase
	seen := make(map[string]bool)
	for _, t := range s.tokens {
		for _, stem := range t.stems {
			if !seen[stem] {
				seen[stem] = true
				phrases = append(phrases, v.beginning[stem]...)
			}
		}
	}
	return phrases
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

// likeness is 1 for the same word and 0 for one with little in common.
func likeness(a, b string) float64 {
	if 2*abs(len(a)-len(b)) > max(len(a), len(b)) {
		return 0
	}
	return 1 - float64(mistakes(a, b))/float64(max(len(a), len(b), 1))
}
