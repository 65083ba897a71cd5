package directory

import (
	"slices"
	"strings"

	"heartland/ent"
)

var beforeTown = wordSet("in near at from to around of ki i nearby")

// said finds the towns that a sentence says beside other words, "food bank in
// Gore", and the sentence without them.
func (g *gazetteer) said(s sentence) ([]*ent.Place, sentence) {
	for from := 1; from < len(s.tokens); from++ {
		for to := min(len(s.tokens), from+4); to > from; to-- {
			after := beforeTown[s.tokens[from-1].word]
			if !after && to < len(s.tokens) {
				continue
			}
			places := g.byName[joined(townKey(wordsOf(s.tokens[from:to])))]
			if len(places) == 0 {
				continue
			}
			if after && from > 1 {
				from--
			}
			rest := sentence{tokens: slices.Concat(s.tokens[:from], s.tokens[to:])}
			rest.key = wordsOf(rest.tokens)
			return places, rest
		}
	}
	return nil, s
}

func wordsOf(tokens []token) string {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = t.word
	}
	return strings.Join(words, " ")
}
