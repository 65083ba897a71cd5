package head

import (
	"cmp"
	"embed"
	"html"
	"html/template"
	"net/http"
	"path"
	"strings"
)

const siteName = "Heartland Services"

//go:embed meta.html body.html
var files embed.FS

// Everything that goes into HTML goes through these, so that all of it is escaped.
var templates = template.Must(template.ParseFS(files, "*.html"))

// written is what the templates are given.
type written struct {
	Title, Description        string
	Language                  language
	Locale                    string // of Open Graph
	Canonical, English, Maori string
	Missing, Guarded          bool
	Query                     template.HTMLAttr
	Scripts, Styles           []string
	Data                      thing
	Ways                      line // to home and to the lists
	Heading                   text
	Lead                      []line
	Sections                  []section
}

func (r *Room) write(p *page) (Head, error) {
	if p.status == 0 {
		p.status = http.StatusOK
	}
	meta, body := &strings.Builder{}, &strings.Builder{}
	w := r.written(p)
	if err := templates.ExecuteTemplate(meta, "meta.html", w); err != nil {
		return Head{}, err
	}
	if err := templates.ExecuteTemplate(body, "body.html", w); err != nil {
		return Head{}, err
	}
	return Head{p.status, string(p.at.language), meta.String(), body.String(), p.guarded}, nil
}

func (r *Room) written(p *page) written {
	l := p.at.language
	w := written{
		Title: siteName, Description: p.description, Language: l, Locale: "en_NZ",
		Canonical: r.url(p.at.path, l), English: r.url(p.at.path, english), Maori: r.url(p.at.path, maori),
		Missing: p.status == http.StatusNotFound, Guarded: p.guarded,
		Ways:    l.in(line{link(text{"Heartland", ""}, "/"), link(l.say(centresHeading), "/centres"), link(l.say(needsShort), "/needs")}),
		Heading: l.aside(p.heading),
	}
	if !w.Missing {
		w.Ways = append(w.Ways, l.other(p.at.path))
	}
	for _, one := range p.lead {
		w.Lead = append(w.Lead, l.in(one))
	}
	for _, one := range p.sections {
		shown := section{Heading: l.aside(one.Heading)}
		for _, row := range one.Lines {
			shown.Lines = append(shown.Lines, l.in(row))
		}
		w.Sections = append(w.Sections, shown)
	}
	if p.title.Words != "" {
		w.Title = p.title.Words + " – Heartland" // as the application writes it
	}
	if w.Description == "" {
		w.Description = l.say(siteDescription).Words
	}
	if p.loads.Query != "" {
		// As an attribute of our own: html/template writes five signs for each +.
		w.Query = template.HTMLAttr(`href="` + html.EscapeString(p.loads.Query) + `"`) //nolint:gosec // escaped
	}
	if l == maori {
		w.Locale = "mi_NZ"
	}
	for _, file := range p.loads.Files {
		switch path.Ext(file) {
		case ".js":
			w.Scripts = append(w.Scripts, "/"+file)
		case ".css":
			w.Styles = append(w.Styles, "/"+file)
		}
	}
	if !w.Missing && !w.Guarded {
		graph := p.data
		if p.at.path != "" {
			graph = append(graph, r.breadcrumbs(p))
		}
		w.Data = thing{"@context": "https://schema.org", "@graph": graph}
	}
	return w
}

// in makes a line one of a page in the language: it names only the languages
// that differ, and its links stay in the page's.
func (l language) in(o line) line {
	shown := make(line, len(o))
	for i, one := range o {
		shown[i] = piece{l.aside(one.text), one.Href}
		if l == maori && strings.HasPrefix(string(one.Href), "/") {
			shown[i].Href += inMaori
		}
	}
	return shown
}

// other leads to the same page in the other language.
func (l language) other(path string) piece {
	if l == english {
		return link(text{"Te reo Māori", maori}, cmp.Or(path, "/")+inMaori)
	}
	return link(text{"English", english}, cmp.Or(path, "/"))
}

// aside keeps the language of a text only where the page's is another.
func (l language) aside(t text) text {
	if t.Language == l {
		t.Language = ""
	}
	return t
}

// inMaori is what an address has for the page in te reo Māori.
const inMaori = "?lang=mi"

// url is the whole address of a page in a language.
func (r *Room) url(path string, l language) string {
	address := r.address + cmp.Or(path, "/")
	if l == maori {
		address += inMaori
	}
	return address
}
