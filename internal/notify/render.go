package notify

import (
	"strings"
	"time"
)

// facts is all that a message says. There is no agency, no need and no name of
// the person in it: somebody else may read the phone.
type facts struct {
	words       *words
	cancelled   bool
	startsAt    time.Time // in the centre's zone
	centre      string
	town        string
	address     string
	coordinator string
	phone       string
	reference   string // spaced
	link        string
}

func (f facts) subject() string {
	if f.cancelled {
		return f.words.subjectCancelled
	}
	return f.words.subjectBooked
}

func (f facts) text() string {
	w := f.words
	what, open := w.booked, w.manage
	if f.cancelled {
		what, open = w.cancelled, w.again
	}
	return join("\n\n",
		w.greeting,
		what,
		join("\n", w.day(f.startsAt)+", "+w.clock(f.startsAt), f.centre, f.address),
		w.reference+": "+f.reference,
		open+":\n"+f.link,
		f.ring(),
		w.farewell) + "\n"
}

// ring says whom to ring, empty when the centre has no phone.
func (f facts) ring() string {
	switch {
	case f.phone == "":
		return ""
	case f.coordinator == "":
		return strings.NewReplacer("{phone}", f.phone).Replace(f.words.ring)
	}
	return strings.NewReplacer("{name}", f.coordinator, "{phone}", f.phone).Replace(f.words.ringSomebody)
}

// told is what a coordinator tells somebody who is rung, in English.
func (f facts) told() string {
	what := english.booked
	if f.cancelled {
		what = english.cancelled
	}
	return what + " " + english.day(f.startsAt) + ", " + english.clock(f.startsAt) + ", " +
		join(", ", f.centre, f.address) + ". " + english.reference + ": " + f.reference
}

// sms is the fullest form that is one text, else the fullest that is two. A
// macron costs more than half of the room, so it goes only when nothing else
// helps.
func (f facts) sms() string {
	forms := f.smsForms()
	for limit := 1; limit <= 2; limit++ {
		for _, form := range forms {
			if segments(form) <= limit {
				return form
			}
		}
	}
	return withoutMacrons(forms[len(forms)-1])
}

// smsForms goes from the fullest to the shortest. A booking keeps its link
// longest; of a cancelled one there is little to see, and more to ring about.
func (f facts) smsForms() []string {
	w := f.words
	what, shortly, last := w.textBooked, w.textBookedShortly, [2]string{f.link, ""}
	if f.cancelled {
		what, shortly, last = w.textCancelled, w.textCancelledShortly, [2]string{"", f.phone}
	}
	return []string{
		f.sentence(what, f.centre, f.link, f.phone),
		f.sentence(shortly, f.town, f.link, f.phone),
		f.sentence(shortly, f.town, last[0], last[1]),
	}
}

func (f facts) sentence(what, where, link, phone string) string {
	w := f.words
	if phone != "" {
		phone = w.textRing + " " + phone
	}
	when := w.shortDay(f.startsAt) + " " + w.clock(f.startsAt)
	return join(" ", join(", ", what, when, where)+".", w.textReference, f.reference+".", link, phone)
}

// spaced sets a reference in fours, as it is read aloud.
func spaced(reference string) string {
	var parts []string
	for len(reference) > 4 {
		parts = append(parts, reference[:4])
		reference = reference[4:]
	}
	return strings.Join(append(parts, reference), " ")
}

// join joins what is not empty.
func join(separator string, parts ...string) string {
	var full []string
	for _, part := range parts {
		if part != "" {
			full = append(full, part)
		}
	}
	return strings.Join(full, separator)
}
