// Package graph is the GraphQL API: the hand-written schema, thin resolvers, the
// limits, and the one translation of faults. It holds no rule.
package graph

import (
	"time"

	"heartland/internal/booking"
	"heartland/internal/directory"
	"heartland/internal/feed"
	"heartland/internal/unmet"
)

// Resolver is what the resolvers ask.
type Resolver struct {
	Directory *directory.Directory
	Booking   *booking.Room
	Feeds     *feed.Room
	Unmet     *unmet.Counter
	Now       func() time.Time
}
