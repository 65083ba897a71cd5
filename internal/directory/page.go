package directory

import (
	"context"
	"encoding/base64"
	"encoding/json"

	"heartland/internal/fault"
)

// defaultPage and maxPage bound what one page of a list holds.
const (
	defaultPage = 20
	maxPage     = 100
)

// Page says which part of a list is wanted, as in Relay.
type Page struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// Edge is a row with its place in the list.
type Edge[T any] struct {
	Node   T
	Cursor string
}

// Connection is a page of a list.
type Connection[T any] struct {
	Edges    []*Edge[T]
	PageInfo *PageInfo
	counts   *tally
	parent   int
}

// PageInfo says where a page begins and ends.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// CentreConnection is a page of a list.
type CentreConnection = Connection[*Centre]

// CentreEdge is a row in its place.
type CentreEdge = Edge[*Centre]

// AgencyConnection is a page of a list.
type AgencyConnection = Connection[*Agency]

// AgencyEdge is a row in its place.
type AgencyEdge = Edge[*Agency]

// CommunityOrganisationConnection is a page of a list.
type CommunityOrganisationConnection = Connection[*CommunityOrganisation]

// CommunityOrganisationEdge is a row in its place.
type CommunityOrganisationEdge = Edge[*CommunityOrganisation]

// ServiceConnection is a page of a list.
type ServiceConnection = Connection[*Service]

// ServiceEdge is a row in its place.
type ServiceEdge = Edge[*Service]

// VisitConnection is a page of a list.
type VisitConnection = Connection[*Visit]

// VisitEdge is a row in its place.
type VisitEdge = Edge[*Visit]

// Nodes are the rows without their cursors.
func (c *Connection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// TotalCount counts the rows on all pages; it costs a statement, so it is only
// made when it is asked for.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) {
	return c.counts.of(ctx, c.parent)
}

// window is a Page that has been checked.
type window struct {
	size   int
	back   bool // from the end
	cursor []string
}

// check refuses a page that makes no sense with fault.Invalid about the
// argument; keys is how many keys a cursor of this list has.
func (p Page) check(keys int) (window, error) {
	w := window{size: defaultPage, back: p.Last != nil || (p.Before != nil && p.First == nil)}
	switch {
	case p.First != nil && p.Last != nil:
		return w, fault.New(fault.Invalid, "Give first or last, not both.", "last")
	case p.After != nil && p.Before != nil:
		return w, fault.New(fault.Invalid, "Give after or before, not both.", "before")
	case w.back && p.After != nil:
		return w, fault.New(fault.Invalid, "Use last with before, or first with after.", "after")
	case !w.back && p.Before != nil:
		return w, fault.New(fault.Invalid, "Use first with after, or last with before.", "before")
	}
	if err := w.setSize(p); err != nil {
		return w, err
	}
	return w, w.setCursor(p, keys)
}

func (w *window) setSize(p Page) error {
	size, argument := p.First, "first"
	if w.back {
		size, argument = p.Last, "last"
	}
	if size == nil {
		return nil
	}
	if *size < 1 || *size > maxPage {
		return fault.New(fault.Invalid, "A page holds 1 to 100: ask for more with after.", argument)
	}
	w.size = *size
	return nil
}

func (w *window) setCursor(p Page, keys int) error {
	cursor, argument := p.After, "after"
	if w.back {
		cursor, argument = p.Before, "before"
	}
	if cursor == nil {
		return nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(*cursor)
	if err == nil {
		err = json.Unmarshal(raw, &w.cursor)
	}
	if err != nil || len(w.cursor) != keys {
		return fault.New(fault.Invalid, "This is not a cursor of this list. Use the one that the page before gave.", argument)
	}
	return nil
}

func encodeCursor(keys []byte) string { return base64.RawURLEncoding.EncodeToString(keys) }
