package feed

import (
	"strings"

	"heartland/ent/visit"
	"heartland/internal/directory"
	"heartland/internal/ical"
)

// language is a BCP 47 tag: english or maori.
type language string

const (
	english language = "en-NZ"
	maori   language = "mi"
)

// siteName is the same in both languages.
const siteName = "Heartland Services"

// word is a text in both languages; te reo Māori is empty where nobody who knows
// it has said the words, and stays English.
type word struct{ en, mi string }

// The te reo is that of the pages.
var (
	cancelled = word{"Cancelled", "Kua whakakorea"}
	ring      = word{"Ring", "Waea:"}
	services  = word{"Services:", "Ngā ratonga:"}
	dropIn    = word{"Just come in.", ""}
	either    = word{"Just come in, or book a time:", ""}
	book      = word{"Book a time:", ""}
	movedFrom = word{"Moved from", ""}
	sample    = word{"Sample: made up.", ""}
)

func (l language) say(w word) string {
	if l == maori && w.mi != "" {
		return w.mi
	}
	return w.en
}

// name is what a row is called, and in which language that is.
func (l language) name(n directory.Name) (string, language) {
	if l == maori && n.Mi != "" {
		return n.Mi, maori
	}
	return n.En, english
}

func (r *Room) event(l language, v directory.FeedVisit) ical.FeedEvent {
	page := r.public.JoinPath("visits", v.ID.String()).String()
	summary, spoken := l.summary(v)
	return ical.FeedEvent{
		ID: v.ID.UUID.String(), Sequence: v.Version - 1, Cancelled: v.Status == visit.StatusCANCELLED,
		StartsAt: v.StartsAt, EndsAt: v.EndsAt, Zone: v.TimeZone, ChangedAt: v.ChangedAt,
		Summary: summary, Language: string(spoken), Location: l.location(v), Lat: v.Lat, Lon: v.Lon, URL: page,
		Description: strings.Join(l.description(v, page, v.StartsAt.After(r.now())), "\n"),
	}
}

// summary says who is where. Some calendars do not look at the status of an
// entry, so that a cancelled one must say it.
func (l language) summary(v directory.FeedVisit) (string, language) {
	who, whoIn := l.name(v.Provider)
	where, whereIn := l.name(v.Centre)
	between, spoken := " at ", english
	if whoIn == maori || whereIn == maori {
		// Which particle stands before a name is for a speaker to say.
		between, spoken = ", ", maori
	}
	summary := who + between + where
	if v.Status == visit.StatusCANCELLED {
		summary = spoken.say(cancelled) + ": " + summary
	}
	return summary, spoken
}

func (l language) location(v directory.FeedVisit) string {
	name, _ := l.name(v.Centre)
	return joined(", ", name, v.Street, joined(" ", v.Town, v.Postcode))
}

func (l language) description(v directory.FeedVisit, page string, coming bool) []string {
	var lines []string
	if v.Status == visit.StatusCANCELLED {
		lines = append(lines, joined(". ", l.say(cancelled), v.CancelReason))
	} else if v.MovedFrom != nil {
		lines = append(lines, l.say(movedFrom)+" "+v.MovedFrom.UTC().Format("Monday 2 January")+".")
	}
	if v.Status == visit.StatusSCHEDULED && coming {
		lines = append(lines, l.howToCome(v.Mode, page))
	}
	if len(v.Services) > 0 {
		names := make([]string, len(v.Services))
		for i, one := range v.Services {
			names[i], _ = l.name(one)
		}
		lines = append(lines, l.say(services)+" "+strings.Join(names, ", "))
	}
	if v.Phone != "" {
		lines = append(lines, l.say(ring)+" "+v.Phone)
	}
	if v.Sample {
		lines = append(lines, l.say(sample))
	}
	return lines
}

func (l language) howToCome(mode visit.Mode, page string) string {
	switch mode {
	case visit.ModeDROP_IN:
		return l.say(dropIn)
	case visit.ModeBOTH:
		return l.say(either) + " " + page
	default:
		return l.say(book) + " " + page
	}
}

// joined joins what is not empty.
func joined(separator string, parts ...string) string {
	var full []string
	for _, part := range parts {
		if part != "" {
			full = append(full, part)
		}
	}
	return strings.Join(full, separator)
}
