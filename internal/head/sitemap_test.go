package head

import (
	"context"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

type readPart struct {
	URLs []struct {
		Loc     string `xml:"loc"`
		LastMod string `xml:"lastmod"`
		Links   []struct {
			Language string `xml:"hreflang,attr"`
			Href     string `xml:"href,attr"`
		} `xml:"http://www.w3.org/1999/xhtml link"`
	} `xml:"url"`
}

func (b *bench) walk() []string {
	b.Helper()
	ctx := context.Background()
	index, err := b.room.Sitemap(ctx)
	if err != nil {
		b.Fatal(err)
	}
	var parts struct {
		Locs []string `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemap>loc"`
	}
	if err := xml.Unmarshal(index, &parts); err != nil {
		b.Fatal(err)
	}
	var found []string
	for i, loc := range parts.Locs {
		if loc != fmt.Sprintf("%s/sitemaps/%d.xml", home, i+1) {
			b.Errorf("part %d is at %s", i+1, loc)
		}
		raw, err := b.room.SitemapPart(ctx, i+1)
		if err != nil {
			b.Fatal(err)
		}
		var part readPart
		if err := xml.Unmarshal(raw, &part); err != nil {
			b.Fatal(err)
		}
		if len(part.URLs) > 50_000 || len(raw) > 50<<20 {
			b.Errorf("part %d is too long: %d, %d bytes", i+1, len(part.URLs), len(raw))
		}
		for _, u := range part.URLs {
			plain := strings.TrimSuffix(u.Loc, inMaori)
			if _, err := time.Parse(time.RFC3339, u.LastMod); err != nil || len(u.Links) != 3 ||
				u.Links[0].Href != plain || u.Links[1].Href != plain+inMaori || u.Links[1].Language != "mi" {
				b.Errorf("%+v", u)
			}
			found = append(found, strings.TrimPrefix(u.Loc, home))
		}
	}
	if beyond, err := b.room.SitemapPart(ctx, len(parts.Locs)+1); beyond != nil || err != nil {
		b.Errorf("a part after the last: %s %v", beyond, err)
	}
	return found
}

func TestTheSitemapIsTheDirectory(t *testing.T) {
	b := setup(t)
	b.clock = time.Date(2026, time.December, 12, 19, 0, 0, 0, time.UTC) // some visits are over
	b.change("UPDATE visits SET status = 'CANCELLED' WHERE date = '2026-12-16'")
	b.change("UPDATE services SET status = 'INACTIVE' WHERE slug = (SELECT min(slug) FROM services)")
	want := []string{"/", "/centres", "/agencies", "/organisations", "/services", "/needs", "/groups"}
	for _, query := range []string{
		"SELECT '/towns/' || slug FROM places", "SELECT '/centres/' || slug FROM centres", "SELECT '/needs/' || slug FROM needs",
		"SELECT '/agencies/' || p.slug FROM agencies AS a JOIN providers AS p ON p.id = a.provider_id",
		"SELECT '/organisations/' || p.slug FROM community_organisations AS o JOIN providers AS p ON p.id = o.provider_id",
		"SELECT '/services/' || slug FROM services WHERE status = 'ACTIVE'", "SELECT '/groups/' || slug FROM client_groups",
		`SELECT '/visits/' || translate(encode(convert_to('Visit:' || v.id, 'UTF8'), 'base64'), E'+/\n', '-_') FROM visits AS v JOIN centres AS c ON c.id = v.centre_id
			WHERE v.status = 'SCHEDULED' AND v.ends_at > '2026-12-12T19:00:00Z' AND v.date <= '2026-12-12'::date + c.horizon_days::int`,
	} {
		rows := b.column(query)
		if len(rows) == 0 {
			t.Fatalf("nothing by %s", query)
		}
		want = append(want, rows...)
	}
	for _, path := range slices.Clone(want) {
		want = append(want, path+inMaori)
	}
	found := b.walk()
	slices.Sort(found)
	slices.Sort(want)
	if !slices.Equal(found, want) {
		t.Errorf("the sitemap has %d addresses, the directory %d", len(found), len(want))
	}
}

func TestWhatTheSitemapListsIsThere(t *testing.T) {
	b := setup(t)
	for i, path := range b.walk() {
		if i%211 == 0 && b.head(path).Status != 200 {
			t.Errorf("%s is not there", path)
		}
	}
}

func TestAnEmptyDirectoryHasASitemap(t *testing.T) {
	b := setup(t)
	b.change("TRUNCATE visits, visit_schedules, services, providers, agencies, community_organisations, centres, places, needs, client_groups CASCADE")
	if found := b.walk(); len(found) != 0 {
		t.Errorf("found %v", found)
	}
}
