package directory

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/internal/fault"
)

// longestSearch is how much somebody may type, in characters.
const longestSearch = 200

// nearestWords is how many words of ours are offered when nothing was found.
const nearestWords = 5

// SearchConnection is a page of what a search found, best first.
type SearchConnection struct {
	Edges      []*SearchEdge
	PageInfo   *PageInfo
	TotalCount int
	Danger     bool
	Nearest    []string
	// Unmet is what to count of a search that found nothing, nil for nothing.
	Unmet *Unmet
}

// SearchEdge is something that was found, with why.
type SearchEdge struct {
	Node    Node
	Cursor  string
	Reason  SearchReason
	Matched *string
}

// Unmet is a search that found nothing, in words that are our own: nothing of
// what was typed.
type Unmet struct{ Word, Region string }

// Nodes are what was found, without the reasons.
func (c *SearchConnection) Nodes() []Node {
	nodes := make([]Node, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// Search finds what somebody may mean by their own words: the needs that a
// sentence says first, then names, services and texts with its words, near
// before far. Faults: INVALID for a text that is empty or over 200 characters,
// a bad page, and those of Locate.
func (d *Directory) Search(ctx context.Context, text string, near *PlaceInput, page Page) (*SearchConnection, error) {
	if len([]rune(text)) > longestSearch {
		return nil, fault.New(fault.Invalid, "That is too long to look for. Try a few words: 200 characters at the most.", "text")
	}
	if matchKey(text) == "" {
		return nil, fault.New(fault.Invalid, "Type a word or two about what you need help with.", "text")
	}
	window, err := page.check(rankKeys)
	if err != nil {
		return nil, err
	}
	asked := question{}
	if asked.near, err = d.Locate(near); err != nil {
		return nil, err
	}
	v, err := d.words.get(ctx)
	if err != nil {
		return nil, err
	}
	asked.sentence = v.read(text)
	hits, err := d.findAll(ctx, v, asked)
	if err != nil {
		return nil, err
	}
	c, err := d.searchPage(ctx, hits, window)
	if err != nil || len(hits) > 0 {
		return c, err
	}
	guesses := v.near(asked.sentence, nearestWords)
	for _, one := range guesses {
		c.Nearest = append(c.Nearest, one.word)
	}
	c.Unmet = d.unmet(guesses, near)
	return c, nil
}

// longestName is how many words the name of a town has at the most.
const longestName = 4

// question is what somebody asks.
type question struct {
	sentence
	near *Point
}

// findAll is everything that was found, in its order.
func (d *Directory) findAll(ctx context.Context, v *vocabulary, asked question) ([]searchHit, error) {
	towns, rest := d.places.said(asked.sentence)
	words := rest.meaningful()
	if len(towns) == 1 && asked.near == nil {
		asked.near = &Point{towns[0].Lat, towns[0].Lon}
	} else {
		words = asked.meaningful()
	}
	var hits []searchHit
	sure := false
	for i, one := range v.find(rest) {
		hits = append(hits, hitOfNeed(one, i))
		sure = sure || !one.spelling
	}
	if len(words) > 0 {
		rows, err := d.byWords(ctx, []string{asked.name(), rest.name()}, words, asked.near)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			hits = append(hits, hitOfRow(row, words))
			sure = sure || row.whole || row.named > 0
		}
	}
	for _, place := range towns {
		hits = append(hits, hitOfPlace(candidate{place: place, kind: MatchPrefix}))
	}
	spelled := []searchHit{}
	if len(asked.tokens) <= longestName {
		for _, c := range d.places.search(asked.key, maxPage) {
			switch {
			case c.kind == MatchSpelling:
				spelled = append(spelled, hitOfPlace(c))
			case len(asked.key) >= 3:
				hits = append(hits, hitOfPlace(c))
				sure = true
			}
		}
	}
	if !sure {
		hits = append(hits, spelled...)
		unsure, err := d.findSpelled(ctx, asked)
		if err != nil {
			return nil, err
		}
		hits = append(hits, unsure...)
	}
	return inOrder(hits), nil
}

// findSpelled is the rows whose names are spelled nearly so.
func (d *Directory) findSpelled(ctx context.Context, asked question) ([]searchHit, error) {
	words := asked.meaningful()
	if len(words) == 0 {
		return nil, nil
	}
	rows, err := d.bySpelling(ctx, asked.name(), asked.near)
	if err != nil {
		return nil, err
	}
	var hits []searchHit
	for _, row := range rows {
		hits = append(hits, hitOfRow(row, words))
	}
	return hits, nil
}

// inOrder ranks the hits, each row once: an agency may be found by its name and
// by another one.
func inOrder(hits []searchHit) []searchHit {
	slices.SortFunc(hits, func(a, b searchHit) int { return compareRank(a.rank, b.rank) })
	seen := make(map[ID]bool, len(hits))
	return slices.DeleteFunc(hits, func(h searchHit) bool {
		if seen[h.id] {
			return true
		}
		seen[h.id] = true
		return false
	})
}

// searchPage cuts the page out and reads its rows.
func (d *Directory) searchPage(ctx context.Context, hits []searchHit, w window) (*SearchConnection, error) {
	c := &SearchConnection{PageInfo: &PageInfo{}, TotalCount: len(hits), Edges: []*SearchEdge{}, Nearest: []string{}}
	c.Danger = slices.ContainsFunc(hits, func(h searchHit) bool { return h.danger })
	first := 0
	if w.cursor != nil {
		after, err := readRank(w.cursor)
		if err != nil {
			return nil, err
		}
		first, _ = slices.BinarySearchFunc(hits, after, func(h searchHit, after rank) int {
			return max(-1, min(1, 2*compareRank(h.rank, after)-1)) // what is the cursor itself comes before
		})
		c.PageInfo.HasPreviousPage = true
	}
	last := min(first+w.size, len(hits))
	c.PageInfo.HasNextPage = last < len(hits)
	nodes, err := d.nodesOfHits(ctx, hits[first:last])
	if err != nil {
		return nil, err
	}
	for _, h := range hits[first:last] {
		if node := nodes[h.id]; node != nil { // else it was deleted just now
			cursor, err := json.Marshal(h.rank.keys())
			if err != nil {
				return nil, err
			}
			c.Edges = append(c.Edges, &SearchEdge{Node: node, Cursor: encodeCursor(cursor), Reason: h.reason, Matched: filled(h.matched)})
		}
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c, nil
}

// nodesOfHits reads the rows: one statement for each kind but needs and places,
// which are in memory.
func (d *Directory) nodesOfHits(ctx context.Context, hits []searchHit) (map[ID]Node, error) {
	keys := make(map[string][]uuid.UUID)
	var said []*ent.Need
	for _, h := range hits {
		kind := h.id.Kind
		if kind == "CommunityOrganisation" {
			kind = "Agency" // they are read together
		}
		if h.need != nil {
			said = append(said, h.need)
		} else {
			keys[kind] = append(keys[kind], h.id.UUID)
		}
	}
	nodes := asNodes(needs(d, said))
	for kind, keys := range keys {
		rows, err := d.nodesOfKind(ctx, kind, keys)
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, rows...)
	}
	byID := make(map[ID]Node, len(nodes))
	for _, node := range nodes {
		byID[node.NodeID()] = node
	}
	return byID, nil
}

// closeEnough is from which likeness on a word of ours stands for what was typed.
const closeEnough = 0.6

// unmet is what to count: nothing without a region, and nothing about danger.
func (d *Directory) unmet(guesses []guess, near *PlaceInput) *Unmet {
	if near == nil || near.Point != nil {
		return nil
	}
	place, err := d.placeOf(near)
	if err != nil {
		return nil
	}
	word := ""
	if len(guesses) > 0 && guesses[0].likeness >= closeEnough {
		if guesses[0].guarded {
			return nil
		}
		word = guesses[0].word
	}
	return &Unmet{Word: word, Region: place.Region}
}
