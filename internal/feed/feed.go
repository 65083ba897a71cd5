// Package feed puts a centre's or a provider's visits into the words of a
// calendar that anybody may subscribe to. It asks the directory and knows no
// person.
package feed

import (
	"context"
	"net/url"
	"time"

	"heartland/internal/directory"
	"heartland/internal/ical"
)

// Kind says whose visits a feed holds; it is the folder of the feed's address.
type Kind string

// The kinds of feed.
const (
	Centre                Kind = "centres"
	Agency                Kind = "agencies"
	CommunityOrganisation Kind = "organisations"
)

// Room writes the feeds.
type Room struct {
	dir    *directory.Directory
	public *url.URL
	now    func() time.Time
}

// New returns the room. public is where our pages are, now the clock.
func New(dir *directory.Directory, public *url.URL, now func() time.Time) *Room {
	return &Room{dir: dir, public: public, now: now}
}

// URL is the address of a feed, in English.
func (r *Room) URL(kind Kind, slug string) string {
	return r.public.JoinPath("calendar", string(kind), slug+".ics").String()
}

// Feed writes a feed in the language asked for, English but for "mi". It is nil
// when there is nobody of that kind and slug.
func (r *Room) Feed(ctx context.Context, kind, slug, lang string) ([]byte, error) {
	read := map[Kind]func(context.Context, string) (*directory.Feed, error){
		Centre: r.dir.CentreFeed, Agency: r.dir.AgencyFeed, CommunityOrganisation: r.dir.CommunityOrganisationFeed,
	}[Kind(kind)]
	if read == nil {
		return nil, nil
	}
	found, err := read(ctx, slug)
	if err != nil || found == nil {
		return nil, err
	}
	l, source := english, r.URL(Kind(kind), slug)
	if lang == string(maori) {
		l, source = maori, source+"?lang=mi"
	}
	events := make([]ical.FeedEvent, len(found.Visits))
	for i, v := range found.Visits {
		events[i] = r.event(l, v)
	}
	name, named := l.name(found.Of)
	return ical.Feed(siteName+": "+name, string(named), source, events), nil
}
