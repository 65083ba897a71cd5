package directory

import (
	"time"

	"heartland/ent/schema"
	"heartland/internal/timetable"
)

// OpeningHours is a span of a week's hours, on the centre's own clock.
type OpeningHours struct {
	Weekday       string
	Opens, Closes timetable.Clock
}

// HoursException is a day whose hours differ; nil times mean closed.
type HoursException struct {
	Date          timetable.Date
	Opens, Closes *timetable.Clock
	Reason        *string
}

var weekdays = [7]string{"SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"}

// week reads stored hours; a span that cannot be read is left out, because
// hours that are not known must not show.
func week(hours []schema.Hours) []*OpeningHours {
	all := make([]*OpeningHours, 0, len(hours))
	for _, h := range hours {
		opens, err := timetable.ParseClock(h.Opens)
		closes, err2 := timetable.ParseClock(h.Closes)
		if err == nil && err2 == nil && h.Weekday >= 0 && h.Weekday < len(weekdays) {
			all = append(all, &OpeningHours{Weekday: weekdays[h.Weekday], Opens: opens, Closes: closes})
		}
	}
	return all
}

func newException(date timetable.Date, e schema.HoursException) *HoursException {
	exception := &HoursException{Date: date, Reason: filled(e.Reason)}
	opens, err := timetable.ParseClock(e.Opens)
	closes, err2 := timetable.ParseClock(e.Closes)
	if err == nil && err2 == nil {
		exception.Opens, exception.Closes = &opens, &closes
	}
	return exception
}

// opening is the state of a door at a moment; a nil open means nobody knows.
type opening struct {
	open              *bool
	opensAt, closesAt *time.Time
}

// daysAhead is how far one looks for the next opening: past a long summer break.
const daysAhead = 31

// openingAt tells the state at now, which is in the centre's zone. A dated
// exception wins over a public holiday, on which the door stays closed, and
// that over the week.
func openingAt(now time.Time, hours []schema.Hours, exceptions []schema.HoursException, anniversary string) opening {
	if hours == nil {
		return opening{}
	}
	open := false
	today := timetable.DateOf(now)
	for ahead := range daysAhead {
		day := today.AddDays(ahead)
		for _, span := range spansOn(day, hours, exceptions, anniversary) {
			opens, err := timetable.At(day, span.Opens, now.Location())
			closes, err2 := timetable.At(day, span.Closes, now.Location())
			switch {
			case err != nil || err2 != nil || !closes.After(now):
			case opens.After(now):
				return opening{open: &open, opensAt: &opens}
			default:
				open = true
				return opening{open: &open, closesAt: &closes}
			}
		}
	}
	return opening{open: &open}
}

func spansOn(day timetable.Date, hours []schema.Hours, exceptions []schema.HoursException, anniversary string) []*OpeningHours {
	for _, e := range exceptions {
		if e.Date == day.String() {
			if exception := newException(day, e); exception.Opens != nil {
				return []*OpeningHours{{Opens: *exception.Opens, Closes: *exception.Closes}}
			}
			return nil
		}
	}
	if _, holiday := timetable.IsHoliday(day, anniversary); holiday {
		return nil
	}
	var spans []*OpeningHours
	for _, span := range week(hours) {
		if span.Weekday == weekdays[day.Weekday()] {
			spans = append(spans, span)
		}
	}
	return spans
}
