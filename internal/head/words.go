package head

import (
	"net/url"
	"strings"
	"time"

	"heartland/internal/timetable"
)

// language is a BCP 47 tag: english or maori.
type language string

const (
	english language = "en-NZ"
	maori   language = "mi"
)

// languageOf is what the address asks for.
func languageOf(at *url.URL) language {
	if at.Query().Get("lang") == string(maori) {
		return maori
	}
	return english
}

// word is a text in both languages. What nobody who knows te reo Māori has
// translated yet is empty there, and stays English.
type word struct{ en, mi string }

// Those with an id have the words of the front end's catalogue, because the
// application writes the same titles; a test compares them.
var (
	homeTitle       = word{"Get help close to home", ""}
	homeLead        = word{"See which government agencies and community groups are coming to your town. Pick a time. It’s free.", ""}
	townTitle       = word{"Who is coming to {town}", ""}
	townNear        = word{"Centres near {town}", ""}
	centresTitle    = word{"Our centres", "Ā mātou pokapū"}
	monthTitle      = word{"Visits at {centre}", ""}
	needsShort      = word{"Get help", ""}
	needsTitle      = word{"What do you need help with?", ""}
	nextVisits      = word{"Next visits", ""}
	noVisits        = word{"No visits", "Kāore he toronga"}
	cancelled       = word{"Cancelled", "Kua whakakorea"}
	servicesHeading = word{"What they help with", ""}
	helpHeading     = word{"Who can help", ""}
	unsure          = word{"Not sure? Ring us, and a person will help you:", ""}
	danger          = word{"If someone is in danger, call 111 now.", ""}
	dangerNow       = word{"In danger now? Ring", ""}
	refuge          = word{"Women’s Refuge, day and night, free:", ""}
	leave           = word{"Leave this page", ""}
	notFound        = word{"We cannot find this page", ""}
	notFoundRing    = word{"Or ring us:", ""}
	askFor          = word{"Ask for {name} at {centre}:", ""}
	askAt           = word{"Ask at {centre}:", ""}
	ringHeading     = word{"Ring:", "Waea:"}
	hoursUnknown    = word{"Hours not known: ring first", ""}
	notOpenYet      = word{"Not open yet", ""}
	kmAway          = word{"{km} km away", ""}
	chathamTime     = word{"Chatham Islands time", ""}
	sampleDirectory = word{"This is a sample directory: its people, timetables, street addresses and phone numbers are made up.", ""}
	between         = word{"to", "ki te"}
	costHeading     = word{"Cost", "Utu"}
	agenciesTitle   = word{"Government agencies", "Ngā tari kāwanatanga"}
	groupsTitle     = word{"For whom", "Mā wai"}
	bodiesTitle     = word{"Community groups", "Ngā rōpū hapori"}
	servicesTitle   = word{"Services", "Ngā ratonga"}

	// Words of the server alone.
	openToday       = word{"Open today: {hours}", ""}
	closedToday     = word{"Closed today", ""}
	centresHeading  = word{"Centres", "Ngā pokapū"}
	townDescription = word{"Which government agencies and community groups visit {town} and the centres nearby, on which days, and whom to ring.", ""}
	siteDescription = word{"See which government agencies and community groups come to your town, and book a time with them.", ""}
)

// say is a word in the language, or in English where it is not translated.
// Values fill its places in pairs: a name, what stands there.
func (l language) say(w word, values ...string) text {
	said := text{w.en, english}
	if l == maori && w.mi != "" {
		said = text{w.mi, maori}
	}
	for i := 0; i+1 < len(values); i += 2 {
		said.Words = strings.ReplaceAll(said.Words, "{"+values[i]+"}", values[i+1])
	}
	return said
}

// name is a row's own name.
func (l language) name(name string, row named) text {
	if mi := row.NameMi(); l == maori && mi != nil {
		return text{*mi, maori}
	}
	return text{name, english}
}

// The days and months are those of the front end (Te Taura Whiri's lists).
var (
	days = map[language][7]string{
		english: {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		maori:   {"Rātapu", "Rāhina", "Rātū", "Rāapa", "Rāpare", "Rāmere", "Rāhoroi"},
	}
	months = map[language][12]string{
		english: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		maori: {"Kohitātea", "Huitanguru", "Poutūterangi", "Paengawhāwhā", "Haratua", "Pipiri", "Hōngongoi", "Hereturikōkā",
			"Mahuru", "Whiringa-ā-nuku", "Whiringa-ā-rangi", "Hakihea"},
	}
)

// day is "Tuesday 24 November", with the year when it is not this one.
func (l language) day(t, now time.Time) string {
	written := days[l][t.Weekday()] + t.Format(" 2 ") + months[l][t.Month()-1]
	if t.Year() != now.In(t.Location()).Year() {
		written += t.Format(" 2006")
	}
	return written
}

// span is "9am to 3:30pm".
func (l language) span(from, to timetable.Clock) string {
	return clock(from) + " " + l.say(between).Words + " " + clock(to)
}

func clock(c timetable.Clock) string {
	layout := "3:04pm"
	if c%60 == 0 {
		layout = "3pm"
	}
	return time.Date(0, 1, 1, int(c)/60, int(c)%60, 0, 0, time.UTC).Format(layout)
}

// wall is the clock on the wall at a moment, in its own zone.
func wall(t time.Time) timetable.Clock { return timetable.Clock(t.Hour()*60 + t.Minute()) }
