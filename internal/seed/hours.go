package seed

import (
	"slices"
	"strings"

	"heartland/ent/schema"
	"heartland/internal/timetable"
)

// weekdays as recurrence rules name them, by their number.
var weekdays = []string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

// span is a part of a day, in local time.
type span struct{ from, to timetable.Clock }

// week is when a centre is open, by the weekday's name in rules; nil when that
// is not known.
type week map[string]span

// week reads hours such as "MO-FR 09:00-16:30; SA 09:30-12:00".
func (m *maker) week(text string) week {
	if text == "" {
		return nil
	}
	hours := week{}
	for part := range strings.SplitSeq(text, ";") {
		words := strings.Fields(part)
		open := m.span(words[len(words)-1])
		for _, days := range words[:len(words)-1] {
			first, last, isRange := strings.Cut(days, "-")
			if !isRange {
				last = first
			}
			for i := slices.Index(weekdays, first); i <= slices.Index(weekdays, last); i++ {
				hours[weekdays[i]] = open
			}
		}
	}
	return hours
}

// span reads "09:00-16:30".
func (m *maker) span(text string) span {
	from, to, _ := strings.Cut(text, "-")
	return span{m.clock(from), m.clock(to)}
}

func (m *maker) clock(text string) timetable.Clock {
	clock, err := timetable.ParseClock(text)
	if err != nil {
		m.fail("%q: %w", text, err)
	}
	return clock
}

// rows are the hours as the directory holds them.
func (w week) rows() []schema.Hours {
	if w == nil {
		return nil
	}
	hours := []schema.Hours{}
	for number, day := range weekdays {
		if open, ok := w[day]; ok {
			hours = append(hours, schema.Hours{Weekday: number, Opens: open.from.String(), Closes: open.to.String()})
		}
	}
	return hours
}

// opens tells whether a centre is open on every one of some days; one whose
// hours are not known may be.
func (w week) opens(days []string) bool {
	return w == nil || !slices.ContainsFunc(days, func(day string) bool { _, open := w[day]; return !open })
}

// among gives those of some days on which a centre is open.
func (w week) among(days []string) []string {
	var open []string
	for _, day := range days {
		if w.opens([]string{day}) {
			open = append(open, day)
		}
	}
	return open
}

// fit moves a visit into the hours of every one of its days, and shortens it
// only where the day is too short.
func (w week) fit(visit span, days []string) span {
	if w == nil {
		return visit
	}
	open := w[days[0]]
	for _, day := range days[1:] {
		open = span{max(open.from, w[day].from), min(open.to, w[day].to)}
	}
	length := visit.to - visit.from
	to := min(visit.to, open.to)
	from := max(open.from, min(visit.from, to-length))
	return span{from, min(from+length, open.to)}
}
