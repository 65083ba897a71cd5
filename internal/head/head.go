// Package head is what our own server writes into a page's HTML, so that a
// search engine and a browser without JavaScript get something: the title, links
// to the other language, schema.org data, what the page loads first, and a text
// to read; the sitemap too. It decides nothing about the directory, which it
// reads as everybody does.
package head

import (
	"context"
	"io/fs"
	"net/http"
	"net/url"
	"strings"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"heartland/internal/directory"
)

const (
	// freshFor is how old a head may be: what it says of free times is nothing,
	// and a visit cancelled half a minute ago the application shows at once.
	freshFor = 30 * time.Second
	// remembered is how many heads are kept, about 5 MB of them.
	remembered = 512
)

// Head is what one page's HTML has of its own. Meta and Body are HTML.
type Head struct {
	Status   int    // 200, or 404 where the directory has no such page
	Language string // of <html>, BCP 47
	Meta     string // stands in <head>
	Body     string // stands where the application will be drawn
	// Unkept pages must not be found later on a phone that is not one's own: no
	// cache may hold them.
	Unkept bool
}

// Room writes heads and the sitemap.
type Room struct {
	dir     *directory.Directory
	loads   loads
	address string // scheme and host of our own pages
	now     func() time.Time
	kept    *lru.Cache[asked, keptHead]
}

type asked struct {
	path     string
	language language
}

type keptHead struct {
	head  Head
	until time.Time
}

// New makes the room. frontEnd is the built front end; the error is one that
// cannot be read. now is the clock.
func New(dir *directory.Directory, frontEnd fs.FS, public *url.URL, now func() time.Time) (*Room, error) {
	loads, err := readLoads(frontEnd)
	if err != nil {
		return nil, err
	}
	kept, err := lru.New[asked, keptHead](remembered)
	if err != nil {
		return nil, err
	}
	return &Room{dir: dir, loads: loads, address: public.Scheme + "://" + public.Host, now: now, kept: kept}, nil
}

// For writes the head of the page at an address, in the language that its ?lang=
// names, else English. The error is that of the database.
func (r *Room) For(ctx context.Context, at *url.URL) (Head, error) {
	wanted := asked{strings.TrimSuffix(at.Path, "/"), languageOf(at)}
	// Another parameter may change what the application asks for: then the
	// ordinary query must not be asked beside it.
	plain := len(at.Query()) == 0 || len(at.Query()) == 1 && at.Query().Has("lang")
	if kept, ok := r.kept.Get(wanted); ok && plain && r.now().Before(kept.until) {
		return kept.head, nil
	}
	p, err := r.read(ctx, wanted)
	if err != nil {
		return Head{}, err
	}
	if p == nil {
		return r.write(missing(wanted))
	}
	p.at = wanted
	if plain && !p.guarded {
		p.loads = r.loads.of(wanted.path)
	}
	head, err := r.write(p)
	if err == nil && plain {
		r.kept.Add(wanted, keptHead{head, r.now().Add(freshFor)})
	}
	return head, err
}

// read finds what there is to say of a page, nil when there is no such page.
func (r *Room) read(ctx context.Context, wanted asked) (*page, error) {
	kind, slug, one := strings.Cut(strings.TrimPrefix(wanted.path, "/"), "/")
	if !one {
		if list, known := r.lists()[kind]; known {
			return list(ctx, wanted.language)
		}
		return nil, nil
	}
	if read, known := r.pages()[kind]; known {
		return read(ctx, wanted.language, slug)
	}
	return nil, nil
}

func (r *Room) lists() map[string]func(context.Context, language) (*page, error) {
	return map[string]func(context.Context, language) (*page, error){
		"": r.home, "centres": r.centres, "agencies": r.agencies, "organisations": r.organisations,
		"services": r.services, "needs": r.needs, "groups": r.groups,
	}
}

func (r *Room) pages() map[string]func(context.Context, language, string) (*page, error) {
	return map[string]func(context.Context, language, string) (*page, error){
		"towns": r.town, "centres": r.centre, "agencies": r.agency, "organisations": r.organisation,
		"services": r.service, "needs": r.need, "groups": r.group, "visits": r.visit,
	}
}

func missing(wanted asked) *page {
	nothing := wanted.language.say(notFound)
	return &page{
		at: wanted, status: http.StatusNotFound, title: nothing, heading: nothing,
		lead: []line{{{text: wanted.language.say(notFoundRing)}, ring(helpline)}},
	}
}
