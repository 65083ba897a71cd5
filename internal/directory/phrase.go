package directory

import (
	"math"
	"strings"

	"github.com/kljensen/snowball/english"
)

// stem brings the forms of a word to one: "stopped" and "stop". It works on the
// compared form, so that macrons and doubled vowels never change it.
func stem(word string) string { return english.Stem(word, true) }

// forms are the stem of a word and what else it may be. A doubled vowel that is
// written once makes the stemmer take "sleeping" for "slepe", beside "slep".
func forms(word string) []string {
	one := stem(word)
	if short, cut := strings.CutSuffix(one, "e"); cut && !strings.HasPrefix(word, one) {
		return []string{one, short}
	}
	return []string{one}
}

// Words that carry no meaning alone. A phrase may hold them ("not sure", "a
// will"); by themselves they find nothing.
var little = wordSet(`a about again all also am an and any anyone anything are as at ask back be because been being but by can cannot cant
	come could did didnt do does doesnt dont done else ever every feel feeling find for from get gets getting give go goes going gone got had has have havent
	having he hello help her here hes hey hi him his how i id if ill im in into is isnt it its ive just keep keeps know
	let like ll look looking lot made make making many may maybe me mine more most much must my myself near need
	needs never new no not now of off ok on one only or our ours out over own people please put really
	s said same say says see seems she shes should so some someone somebody something still t take takes tell than thank thanks that thats the
	their them then there theres these they theyre thing things think this those to today too try trying
	up us use ve very want wanted wants was wasnt way we were weve what when where which while who whos whose why
	will with wont would yes yet you your youre kia ora te nga ki o e he i ko na me mo ahau au kei hoki`)

func wordSet(text string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(text) {
		set[matchKey(word)] = true
	}
	return set
}

// phrase is one way to say a need. With two words or more that carry meaning it
// is found wherever they stand close together, in any order; else only as it
// stands: "a will" is not "will you".
type phrase struct {
	need    int    // index in the vocabulary
	written string // as it is in the data
	key     string // as it is compared
	stems   []string
	loose   []string // the stems that carry meaning, when there are enough
	calm    bool     // names a subject and is no cry for help: Tamariki
}

func newPhrase(need int, written string, stemOf func(folded string) []string) phrase {
	p := phrase{need: need, written: written, key: matchKey(written)}
	for _, folded := range strings.Fields(Fold(written)) {
		one := stemOf(folded)[0]
		p.stems = append(p.stems, one)
		if !little[matchKey(folded)] {
			p.loose = append(p.loose, one)
		}
	}
	if len(p.loose) < 2 {
		p.loose = nil
	}
	return p
}

func (p phrase) first() string {
	if p.loose != nil {
		return p.loose[0]
	}
	return p.stems[0]
}

// slack is how many other words may stand between those of a phrase.
const slack = 3

// in finds the phrase in a sentence: where its first and last words stand.
func (p phrase) in(s sentence) (from, to int, found bool) {
	if p.loose == nil {
		return p.asItStands(s)
	}
	for from := range s.tokens {
		to = min(len(s.tokens), from+len(p.loose)+slack)
		last := -1
		for _, wanted := range p.loose {
			at := s.next(wanted, from, to)
			if at < 0 {
				last = -1
				break
			}
			last = max(last, at)
		}
		if last >= 0 {
			return s.firstOf(p.loose, from), last + 1, true
		}
	}
	return 0, 0, false
}

func (p phrase) asItStands(s sentence) (from, to int, found bool) {
	for from := 0; from+len(p.stems) <= len(s.tokens); from++ {
		n := 0
		for n < len(p.stems) && s.tokens[from+n].is(p.stems[n]) {
			n++
		}
		if n == len(p.stems) {
			return from, from + n, true
		}
	}
	return 0, 0, false
}

// token is a word of a sentence.
type token struct {
	word  string   // as it is compared
	stems []string // what it is, or what it was meant to be
	meant string   // the word of our own that it was taken for, when it is spelled wrong
}

func (t token) is(stem string) bool {
	for _, one := range t.stems {
		if one == stem {
			return true
		}
	}
	return false
}

// sentence is what somebody typed, read.
type sentence struct {
	key    string
	tokens []token
}

// meaningful are the words that carry meaning, spelled right as far as we know.
func (s sentence) meaningful() []string {
	var words []string
	for _, t := range s.tokens {
		switch {
		case little[t.word]:
		case t.meant != "":
			words = append(words, t.meant)
		default:
			words = append(words, t.word)
		}
	}
	return words
}

var beforeName = wordSet("the a an my our i need want at to for from of in is")

// name is the sentence without what may stand around a name.
func (s sentence) name() string {
	tokens := s.tokens
	for len(tokens) > 1 && beforeName[tokens[0].word] {
		tokens = tokens[1:]
	}
	for len(tokens) > 1 && beforeName[tokens[len(tokens)-1].word] {
		tokens = tokens[:len(tokens)-1]
	}
	return wordsOf(tokens)
}

func (s sentence) next(stem string, from, to int) int {
	for i := from; i < to; i++ {
		if s.tokens[i].is(stem) {
			return i
		}
	}
	return -1
}

func (s sentence) firstOf(stems []string, from int) int {
	for i := from; i < len(s.tokens); i++ {
		for _, stem := range stems {
			if s.tokens[i].is(stem) {
				return i
			}
		}
	}
	return from
}

// rarity is what a word tells: one that stands for several needs tells less.
func rarity(needs int) float64 { return 1 / math.Sqrt(float64(max(1, needs))) }
