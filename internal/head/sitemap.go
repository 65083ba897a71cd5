package head

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"time"

	"heartland/internal/directory"
)

// perPart is how many pages one part of the sitemap holds, each with an address
// for each language: about 2 MB. A part may have 50,000 addresses and 50 MB; small
// ones cost whoever asks again and again less of our time.
const perPart = 2000

// folders are where the pages of a kind are.
var folders = map[string]string{
	"Place": "/towns", "Centre": "/centres", "Agency": "/agencies", "CommunityOrganisation": "/organisations",
	"Service": "/services", "Need": "/needs", "ClientGroup": "/groups", "Visit": "/visits",
}

type sitemapIndex struct {
	XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
	Parts   []located
}

type located struct {
	XMLName xml.Name `xml:"sitemap"`
	Loc     string   `xml:"loc"`
}

type urlSet struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	XHTML   string    `xml:"xmlns:xhtml,attr"`
	Pages   []siteURL `xml:"url"`
}

type siteURL struct {
	Loc        string      `xml:"loc"`
	LastMod    string      `xml:"lastmod"`
	Alternates []alternate `xml:"xhtml:link"`
}

type alternate struct {
	Rel      string   `xml:"rel,attr"`
	Language language `xml:"hreflang,attr"`
	Href     string   `xml:"href,attr"`
}

// Sitemap is /sitemap.xml: where its parts are.
func (r *Room) Sitemap(ctx context.Context) ([]byte, error) {
	count, err := r.dir.CountEntries(ctx)
	if err != nil {
		return nil, err
	}
	var index sitemapIndex
	for part := 1; (part-1)*perPart < count; part++ {
		index.Parts = append(index.Parts, located{Loc: fmt.Sprintf("%s/sitemaps/%d.xml", r.address, part)})
	}
	return asXML(index)
}

// SitemapPart is a part of the sitemap, from 1 on, nil when there is no such part.
func (r *Room) SitemapPart(ctx context.Context, part int) ([]byte, error) {
	if part < 1 || part > 50_000 {
		return nil, nil
	}
	entries, err := r.dir.Entries(ctx, (part-1)*perPart, perPart)
	if err != nil || len(entries) == 0 {
		return nil, err
	}
	set := urlSet{XHTML: "http://www.w3.org/1999/xhtml", Pages: make([]siteURL, 0, 2*len(entries)+2)}
	if part == 1 {
		set.Pages = append(set.Pages, r.listed("", entries[0].UpdatedAt)...)
	}
	for _, e := range entries {
		set.Pages = append(set.Pages, r.listed(pathOf(e), e.UpdatedAt)...)
	}
	return asXML(set)
}

func pathOf(e directory.Entry) string {
	if e.Slug == "" {
		return folders[e.Kind]
	}
	return folders[e.Kind] + "/" + e.Slug
}

// listed is a page in both languages, each of which names all.
func (r *Room) listed(path string, updated time.Time) []siteURL {
	plain, inMaori := r.url(path, english), r.url(path, maori)
	alternates := []alternate{
		{"alternate", english, plain}, {"alternate", maori, inMaori}, {"alternate", "x-default", plain},
	}
	changed := updated.UTC().Format(time.RFC3339)
	return []siteURL{{plain, changed, alternates}, {inMaori, changed, alternates}}
}

func asXML(document any) ([]byte, error) {
	into := bytes.NewBufferString(xml.Header)
	err := xml.NewEncoder(into).Encode(document)
	return into.Bytes(), err
}
