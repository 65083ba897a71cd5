package timetable

import (
	"slices"
	"time"
)

// Holiday is one public holiday. A day that falls on a weekend is Mondayised:
// it is given twice, on its calendar day and, with Observed set, on the weekday
// most people have it.
type Holiday struct {
	Date     Date
	Name     string
	NameMi   string // empty where no reviewed name is known: show Name
	Observed bool
	Source   string
}

const (
	sourceDays       = "Holidays Act 2003 s 44"
	sourceSummer     = "Holidays Act 2003 s 45" // Christmas and New Year
	sourceMondayised = "Holidays Act 2003 s 45A, inserted in 2014"
	sourceMatariki   = "Te Kāhui o Matariki Public Holiday Act 2022, Schedule 1"
	sourceMemorial   = "Queen Elizabeth II Memorial Day Act 2022"

	// firstHolidayYear is when the Holidays Act 2003 came into force.
	firstHolidayYear = 2004
)

// Holidays gives the national public holidays of a year and the anniversary day
// with that key (none for "" or an unknown key), by date. Years before 2004,
// when the Holidays Act 2003 came into force, give none; after 2052, where the
// schedule ends, there is no Matariki. The sources stand in each Holiday.
func Holidays(year int, anniversary string) []Holiday {
	if year < firstHolidayYear {
		return nil
	}
	holidays := append(summerDays(year), mondayisedDays(year)...)
	holidays = append(holidays, movingDays(year)...)
	if a, ok := anniversaryByKey(anniversary); ok {
		holidays = append(holidays, Holiday{Date: a.On(year), Name: a.Name, Source: a.Source})
	}
	slices.SortStableFunc(holidays, func(a, b Holiday) int {
		switch {
		case a.Date != b.Date:
			return a.Date.Compare(b.Date)
		case a.Observed == b.Observed:
			return 0
		case a.Observed:
			return 1
		default:
			return -1
		}
	})
	return holidays
}

// IsHoliday tells whether d is a public holiday, on its calendar day or its
// Mondayised one, nationally or by the anniversary day with that key. Where two
// fall on one day it gives the one whose calendar day it is.
func IsHoliday(d Date, anniversary string) (Holiday, bool) {
	for _, h := range Holidays(d.Year, anniversary) {
		if h.Date == d {
			return h, true
		}
	}
	return Holiday{}, false
}

// summerDays are the four days of s 45: one that falls on a Saturday moves to
// the Monday, on a Sunday to the Tuesday, because the Monday may be taken by the
// next. Either way it is two days on.
func summerDays(year int) []Holiday {
	var holidays []Holiday
	for _, h := range []Holiday{
		{Date: Date{year, time.January, 1}, Name: "New Year's Day", NameMi: "Te Rā Tau Hou"},
		{Date: Date{year, time.January, 2}, Name: "Day after New Year's Day"},
		{Date: Date{year, time.December, 25}, Name: "Christmas Day", NameMi: "Te Rā Kirihimete"},
		{Date: Date{year, time.December, 26}, Name: "Boxing Day"},
	} {
		h.Source = sourceDays
		holidays = append(holidays, h)
		if onWeekend(h.Date) {
			holidays = append(holidays, h.observedOn(h.Date.AddDays(2), sourceSummer))
		}
	}
	return holidays
}

// mondayisedDays are the two days of s 45A: since 2014, one that falls on a
// weekend moves to the Monday.
func mondayisedDays(year int) []Holiday {
	var holidays []Holiday
	for _, h := range []Holiday{
		{Date: Date{year, time.February, 6}, Name: "Waitangi Day", NameMi: "Te Rā o Waitangi"},
		{Date: Date{year, time.April, 25}, Name: "Anzac Day"},
	} {
		h.Source = sourceDays
		holidays = append(holidays, h)
		if year >= 2014 && onWeekend(h.Date) {
			holidays = append(holidays, h.observedOn(nearestMonday(h.Date), sourceMondayised))
		}
	}
	return holidays
}

// movingDays are those that a rule or a table keeps on a weekday.
func movingDays(year int) []Holiday {
	easter := easterSunday(year)
	sovereign := "King's Birthday"
	if year <= 2022 {
		sovereign = "Queen's Birthday"
	}
	holidays := []Holiday{
		{Date: easter.AddDays(-2), Name: "Good Friday", Source: sourceDays},
		{Date: easter.AddDays(1), Name: "Easter Monday", Source: sourceDays},
		{Date: nthWeekday(year, time.June, time.Monday, 1), Name: sovereign, Source: sourceDays},
		{Date: labourDay(year), Name: "Labour Day", Source: sourceDays},
	}
	if d, ok := matariki[year]; ok {
		holidays = append(holidays, Holiday{
			Date: d, Name: "Matariki", NameMi: "Te Rā Aro ki a Matariki", Source: sourceMatariki,
		})
	}
	if year == 2022 {
		holidays = append(holidays, Holiday{
			Date: Date{2022, time.September, 26}, Name: "Queen Elizabeth II Memorial Day", Source: sourceMemorial,
		})
	}
	return holidays
}

func (h Holiday) observedOn(d Date, source string) Holiday {
	h.Date, h.Observed, h.Source = d, true, source
	return h
}

func onWeekend(d Date) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}
