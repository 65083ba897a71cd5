package head

import (
	"html/template"
	"strings"

	"heartland/internal/directory"
)

// helpline is the free number of the whole service.
const helpline = "0800 000 000"

// page is what is said of one page, before it is HTML.
type page struct {
	at          asked
	status      int  // 0 is 200
	title       text // empty: the name of the service alone
	description string
	heading     text
	lead        []line
	sections    []section
	trail       []crumb // where the page stands, from the top; without home and itself
	data        []thing // schema.org
	loads       load
	// guarded pages are about danger. Their reader may be watched: the tab, the
	// history and a shared link say nothing but our name, nothing is kept or
	// asked for ahead, and a link leads away at once. What the page says stands
	// in its text alone, so that whoever searches for help still finds it.
	guarded bool
}

// section is a heading and a list under it.
type section struct {
	Heading text
	Lines   []line
}

// line is a row of a list or a paragraph.
type line []piece

// piece is a few words, a link when it has an address.
type piece struct {
	text
	Href template.URL // a path of ours, tel: or elsewhere
}

// text is words and the language that they are really in.
type text struct {
	Words    string
	Language language
}

// crumb is a page above another.
type crumb struct {
	name text
	path string
}

func plain(words string) piece { return piece{text: text{Words: words}} }

func link(name text, path string) piece { return piece{name, template.URL(path)} } //nolint:gosec // a constant, or a path that begins with one

func ring(number string) piece {
	return piece{text{Words: number}, template.URL("tel:" + strings.ReplaceAll(number, " ", ""))} //nolint:gosec // a number to ring, whatever stands in it
}

// also adds what is known to a line, after a comma.
func (l line) also(separator string, pieces ...piece) line {
	if len(l) > 0 {
		l = append(l, plain(separator))
	}
	return append(l, pieces...)
}

// paragraphs are those of words that are known; they are in English.
func paragraphs(words ...*string) []line {
	var all []line
	for _, one := range words {
		if one != nil && *one != "" {
			all = append(all, line{{text: text{*one, english}}})
		}
	}
	return all
}

// sampleNotice says plainly that what is shown was made up.
func (p *page) sampleNotice(l language, sample bool) {
	if sample {
		p.lead = append(p.lead, line{{text: l.say(sampleDirectory)}})
	}
}

// section adds a list under a heading, unless it is empty.
func (p *page) section(heading text, lines []line) {
	if len(lines) > 0 {
		p.sections = append(p.sections, section{heading, lines})
	}
}

// described is a description for a result of a search: at most some 160 signs.
func described(words string) string {
	const most = 160
	runes := []rune(strings.Join(strings.Fields(words), " "))
	if len(runes) <= most {
		return string(runes)
	}
	cut := string(runes[:most])
	if space := strings.LastIndexByte(cut, ' '); space > 0 {
		cut = cut[:space]
	}
	return cut + " …"
}

// named is anything with a name in one or two languages.
type named interface{ NameMi() *string }

// first is a page of a list.
func first(n int) directory.Page { return directory.Page{First: &n} }
