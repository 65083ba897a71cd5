package directory

import (
	"cmp"
	"math"
	"strconv"

	"heartland/ent"
	"heartland/internal/fault"
)

// SearchReason says why something was found, best first.
type SearchReason string

// The reasons.
const (
	ReasonName     SearchReason = "NAME"
	ReasonSynonym  SearchReason = "SYNONYM"
	ReasonService  SearchReason = "SERVICE"
	ReasonText     SearchReason = "TEXT"
	ReasonSpelling SearchReason = "SPELLING"
)

// Tiers of a list of hits: a whole name stands before what a sentence says, that
// before names, services and texts with some of its words.
const (
	tierNeedName = iota
	tierWholeName
	tierNeed
	tierName
	tierService
	tierText
	tierSpelling
)

// searchHit is something that was found, with its place among the others.
type searchHit struct {
	id      ID
	need    *ent.Need // of a need
	danger  bool
	reason  SearchReason
	matched string
	rank    rank
}

// rank orders hits: by tier, then by how much of the text they hold, then
// nearer, then sooner there.
type rank struct {
	tier  int
	order float64
	km    float64
	next  int64
	name  string
	id    string
}

func compareRank(a, b rank) int {
	return cmp.Or(cmp.Compare(a.tier, b.tier), cmp.Compare(a.order, b.order), cmp.Compare(a.km, b.km),
		cmp.Compare(a.next, b.next), cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
}

const rankKeys = 6

func (r rank) keys() []string {
	float := func(f float64) string { return strconv.FormatFloat(f, 'g', -1, 64) }
	return []string{strconv.Itoa(r.tier), float(r.order), float(r.km), strconv.FormatInt(r.next, 10), r.name, r.id}
}

func readRank(keys []string) (rank, error) {
	tier, err1 := strconv.Atoi(keys[0])
	order, err2 := strconv.ParseFloat(keys[1], 64)
	km, err3 := strconv.ParseFloat(keys[2], 64)
	next, err4 := strconv.ParseInt(keys[3], 10, 64)
	if cmp.Or(err1, err2, err3, err4) != nil {
		return rank{}, fault.New(fault.Invalid, "This is not a cursor of this list. Use the one that the page before gave.", "after")
	}
	return rank{tier, order, km, next, keys[4], keys[5]}, nil
}

// hitOfNeed ranks a need that was said; order is its place among them.
func hitOfNeed(one said, order int) searchHit {
	h := searchHit{id: ID{"Need", one.need.ID}, need: one.need, danger: one.danger, reason: ReasonSynonym, matched: one.matched}
	h.rank = rank{tier: tierNeed, order: float64(order), id: h.id.String()}
	named := one.matched == one.need.Name
	if mi := one.need.Translations.In("mi", "name"); mi != nil {
		named = named || one.matched == *mi
	}
	switch {
	case one.spelling:
		h.reason = ReasonSpelling
	case named:
		h.reason = ReasonName
		if one.whole {
			h.rank.tier = tierNeedName
		}
	}
	return h
}

// hitOfRow ranks a directory row that holds some of so many words.
func hitOfRow(f found, words []string) searchHit {
	h := searchHit{id: f.id, matched: f.alias(words)}
	h.rank = rank{order: -float64(f.named) - float64(f.said)/1000, km: math.Inf(1), next: math.MaxInt64, name: f.name, id: f.id.String()}
	if f.km != nil {
		h.rank.km = *f.km
	}
	if f.next != nil {
		h.rank.next = f.next.Unix()
	}
	named := 2*f.named >= len(words)
	switch {
	case f.typo:
		h.reason, h.rank.tier = ReasonSpelling, tierSpelling
	case f.id.Kind == "Service" && (f.whole || named):
		h.reason, h.rank.tier = ReasonService, tierService
	case f.whole || named:
		h.reason, h.rank.tier = ReasonName, tierName
	default:
		h.reason, h.rank.tier, h.matched = ReasonText, tierText, ""
	}
	if f.whole {
		h.rank.tier = tierWholeName
	}
	return h
}

// hitOfPlace ranks a place that was typed.
func hitOfPlace(c candidate) searchHit {
	h := searchHit{id: ID{"Place", c.place.ID}, reason: ReasonName, matched: c.place.Name}
	h.rank = rank{order: float64(c.rank), km: math.Inf(1), next: int64(-people(c.place)), name: c.place.Name, id: h.id.String()}
	switch c.kind {
	case MatchExact:
		h.rank.tier = tierWholeName
	case MatchPrefix:
		h.rank.tier = tierName
	case MatchSpelling:
		h.reason, h.rank.tier = ReasonSpelling, tierSpelling
	}
	return h
}
