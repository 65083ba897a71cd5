package notify

import (
	"strings"
	"time"
)

// words is what messages are made of in one language. What has not been
// translated by somebody who knows the language stays in English.
type words struct {
	subjectBooked, subjectCancelled string
	greeting, booked, cancelled     string
	reference                       string
	manage, again                   string
	ringSomebody, ring              string
	farewell                        string
	noon                            string
	textBooked, textBookedShortly   string // what begins a text
	textCancelled                   string
	textCancelledShortly            string
	textReference, textRing         string
	days, shortDays                 [7]string // Sunday first
	months, shortMonths             [12]string
}

var english = words{
	subjectBooked:        "Your Heartland appointment",
	subjectCancelled:     "Your Heartland appointment is cancelled",
	greeting:             "Kia ora,",
	booked:               "Your Heartland appointment is booked.",
	cancelled:            "Your Heartland appointment is cancelled. You do not need to come.",
	reference:            "Reference",
	manage:               "To see what to bring, or to cancel, open",
	again:                "To see it, or to book another time, open",
	ringSomebody:         "Or ring {name} on {phone}.",
	ring:                 "Or ring {phone}.",
	farewell:             "Ngā mihi,\nHeartland",
	noon:                 "12 noon",
	textBooked:           "Heartland appointment",
	textBookedShortly:    "Heartland",
	textCancelled:        "Heartland appointment cancelled",
	textCancelledShortly: "Heartland cancelled",
	textReference:        "Ref",
	textRing:             "Ring",
	days:                 [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	shortDays:            [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
	months: [12]string{"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"},
	shortMonths: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
}

// maori has the days and months of Unicode CLDR's "mi".
var maori = func() words {
	w := english
	w.reference = "Tohutoro"
	w.days = [7]string{"Rātapu", "Mane", "Tūrei", "Wenerei", "Tāite", "Paraire", "Rāhoroi"}
	w.shortDays = [7]string{"Rāt", "Man", "Tūr", "Wen", "Tāi", "Par", "Rāh"}
	w.months = [12]string{"Hānuere", "Pēpuere", "Māehe", "Āperira", "Mei", "Hune",
		"Hūrae", "Ākuhata", "Hepetema", "Oketopa", "Noema", "Tīhema"}
	w.shortMonths = [12]string{"Hān", "Pēp", "Māe", "Āpe", "Mei", "Hun", "Hūr", "Āku", "Hep", "Oke", "Noe", "Tīh"}
	return w
}()

// wordsIn gives the words of a BCP 47 language, English where there are none.
func wordsIn(language string) *words {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if base == "mi" {
		return &maori
	}
	return &english
}

func (w *words) day(t time.Time) string {
	return w.days[t.Weekday()] + t.Format(" 2 ") + w.months[t.Month()-1]
}

func (w *words) shortDay(t time.Time) string {
	return w.shortDays[t.Weekday()] + t.Format(" 2 ") + w.shortMonths[t.Month()-1]
}

// clock is "9:30am", "2pm" and, since 12pm is misread, "12 noon".
func (w *words) clock(t time.Time) string {
	switch {
	case t.Hour() == 12 && t.Minute() == 0:
		return w.noon
	case t.Minute() == 0:
		return t.Format("3pm")
	}
	return t.Format("3:04pm")
}
