package directory

import (
	"heartland/internal/fault"
	"heartland/internal/timetable"
)

// Holiday is a public holiday as the API shows it.
type Holiday struct {
	Date     timetable.Date
	Name     string
	NameMi   *string
	Observed bool
}

// mostHolidayDays is a year and a month: a calendar of twelve months ahead.
const mostHolidayDays = 400

// Holidays are the public holidays at the centre, its anniversary day among
// them, from a day to a day, both included.
func (c *Centre) Holidays(from, to timetable.Date) ([]*Holiday, error) {
	switch days := from.DaysUntil(to); {
	case days < 0:
		return nil, fault.New(fault.Invalid, "The last day must not be before the first.", "to")
	case days >= mostHolidayDays:
		return nil, fault.New(fault.Invalid, "Ask for at most 400 days.", "to")
	}
	var holidays []*Holiday
	for year := from.Year; year <= to.Year; year++ {
		for _, h := range timetable.Holidays(year, c.Anniversary) {
			if !h.Date.Before(from) && !h.Date.After(to) {
				holidays = append(holidays, &Holiday{h.Date, h.Name, filled(h.NameMi), h.Observed})
			}
		}
	}
	return holidays, nil
}
