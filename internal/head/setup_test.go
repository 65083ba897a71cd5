package head

import (
	"context"
	"database/sql"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"log/slog"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"heartland/internal/directory"
	"heartland/internal/seed"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
	"heartland/internal/timetable"
	"heartland/internal/visit"
)

// now is Monday 23 November 2026, eight in the morning in Auckland.
var now = time.Date(2026, time.November, 22, 19, 0, 0, 0, time.UTC)

const home = "https://heartland.example"

const builtPages = `{
	"/": {"query": "/graphql?query=Home", "files": []},
	"/centres": {"query": "/graphql?query=Centres", "files": ["assets/Centres-1a.js"]},
	"/centres/*": {"query": "/graphql?query=a+b&variables=%7B%22slug%22%3A%22*%22%7D", "files": ["assets/Centre-1a.js", "assets/Centre-1a.css"]},
	"/needs/*": {"query": "/graphql?query=Need&slug=*", "files": ["assets/Need-1a.js"]}
}`

// bench is the sample directory, and its heads.
type bench struct {
	testing.TB
	store *store.Store
	room  *Room
	clock time.Time
}

func setup(t testing.TB) *bench {
	t.Helper()
	ctx := context.Background()
	b := &bench{TB: t, clock: now}
	b.store = storetest.Prepared(t, "sample", func(s *store.Store) error {
		if _, err := seed.Load(ctx, s.DB, timetable.DateOf(now)); err != nil {
			return err
		}
		_, err := (visit.Writer{DB: s.DB, Log: slog.New(slog.DiscardHandler)}).WriteAhead(ctx, now)
		return err
	})
	clock := func() time.Time { return b.clock }
	dir, err := directory.Open(ctx, b.store.Public, clock)
	if err != nil {
		t.Fatal(err)
	}
	public, err := url.Parse(home)
	if err != nil {
		t.Fatal(err)
	}
	built := fstest.MapFS{".vite/pages.json": &fstest.MapFile{Data: []byte(builtPages)}}
	if b.room, err = New(dir, built, public, clock); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *bench) change(statement string, args ...any) {
	b.Helper()
	if _, err := b.store.DB.Exec(statement, args...); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) column(query string) []string {
	b.Helper()
	rows, err := b.store.DB.Query(query)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var one sql.NullString
		if err := rows.Scan(&one); err != nil {
			b.Fatal(err)
		}
		all = append(all, one.String)
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return all
}

func (b *bench) head(path string) Head {
	b.Helper()
	at, err := url.Parse(path)
	if err != nil {
		b.Fatal(err)
	}
	head, err := b.room.For(context.Background(), at)
	if err != nil {
		b.Fatalf("%s: %v", path, err)
	}
	return head
}

// element is one of a page's HTML, with all the text in it.
type element struct {
	name, text string
	attributes map[string]string
}

type document struct {
	Head
	elements []element
	data     []thing // the @graph
}

// page reads what is written of a page as a browser would.
func (b *bench) page(path string) document {
	b.Helper()
	d := document{Head: b.head(path)}
	reader := xml.NewDecoder(strings.NewReader("<html><head>" + d.Meta + "</head><body>" + d.Body + "</body></html>"))
	reader.Strict, reader.AutoClose, reader.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var open []int
	for {
		token, err := reader.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			b.Fatalf("%s: %v\n%s%s", path, err, d.Meta, d.Body)
		}
		switch token := token.(type) {
		case xml.StartElement:
			one := element{name: token.Name.Local, attributes: make(map[string]string)}
			for _, attribute := range token.Attr {
				one.attributes[attribute.Name.Local] = attribute.Value
			}
			open = append(open, len(d.elements))
			d.elements = append(d.elements, one)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			for _, i := range open {
				d.elements[i].text += string(token)
			}
		}
	}
	for _, script := range d.all("script", "", "") {
		var ld struct {
			Context string  `json:"@context"`
			Graph   []thing `json:"@graph"`
		}
		if err := json.Unmarshal([]byte(script.text), &ld); err != nil || ld.Context != "https://schema.org" {
			b.Errorf("%s: this is no JSON-LD: %v %s", path, err, script.text)
		}
		d.data = append(d.data, ld.Graph...)
	}
	return d
}

// all are the elements of a name, those with an attribute where one is named.
func (d document) all(name, attribute, value string) []element {
	var found []element
	for _, e := range d.elements {
		if e.name == name && (attribute == "" || e.attributes[attribute] == value) {
			found = append(found, e)
		}
	}
	return found
}

// only is the text of the one element of a name.
func (d document) only(t *testing.T, name string) string {
	t.Helper()
	found := d.all(name, "", "")
	if len(found) != 1 {
		t.Fatalf("there are %d <%s>:\n%s%s", len(found), name, d.Meta, d.Body)
	}
	return found[0].text
}

func (d document) meta(attribute, name string) string {
	for _, e := range d.all("meta", attribute, name) {
		return e.attributes["content"]
	}
	return ""
}

// links are the addresses of links of a relation, by their language.
func (d document) links(rel string) map[string]string {
	all := make(map[string]string)
	for _, e := range d.all("link", "rel", rel) {
		all[e.attributes["hreflang"]] = e.attributes["href"]
	}
	return all
}

// kind is the schema.org object of a type, nil when there is none.
func (d document) kind(kind string) thing {
	for _, object := range d.data {
		if object["@type"] == kind {
			return object
		}
	}
	return nil
}
