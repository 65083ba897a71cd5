package timetable

import (
	"slices"
	"time"
)

// Anniversary is a province's anniversary day as it is observed. A centre names
// its own by Key, because one region can have several.
type Anniversary struct {
	Key        string // stored with the centre
	Name       string
	Observance string // the rule in words
	Source     string
	on         func(year int) Date
}

// On gives the day it is observed in year.
func (a Anniversary) On(year int) Date { return a.on(year) }

// The Act leaves the day to local observance; the days are those the Ministry
// of Business, Innovation and Employment publishes. A district that keeps
// another day enters it as an excluded date.
const sourceAnniversary = "Holidays Act 2003 s 44 (the day locally observed); employment.govt.nz, Public holidays and anniversary dates"

var anniversaries = []Anniversary{
	{"northland", "Northland Anniversary Day", "Monday nearest 29 January", sourceAnniversary, mondayNearest(time.January, 29)},
	{"auckland", "Auckland Anniversary Day", "Monday nearest 29 January", sourceAnniversary, mondayNearest(time.January, 29)},
	{"taranaki", "Taranaki Anniversary Day", "second Monday of March", sourceAnniversary, func(year int) Date {
		return nthWeekday(year, time.March, time.Monday, 2)
	}},
	{"hawkes-bay", "Hawke's Bay Anniversary Day", "Friday before Labour Day", sourceAnniversary, func(year int) Date {
		return labourDay(year).AddDays(-3)
	}},
	{"wellington", "Wellington Anniversary Day", "Monday nearest 22 January", sourceAnniversary, mondayNearest(time.January, 22)},
	{"marlborough", "Marlborough Anniversary Day", "first Monday after Labour Day", sourceAnniversary, func(year int) Date {
		return labourDay(year).AddDays(7)
	}},
	{"nelson", "Nelson Anniversary Day", "Monday nearest 1 February", sourceAnniversary, mondayNearest(time.February, 1)},
	{"canterbury", "Canterbury Anniversary Day", "second Friday after the first Tuesday of November (Christchurch Show Day)", sourceAnniversary, func(year int) Date {
		return nthWeekday(year, time.November, time.Tuesday, 1).AddDays(10)
	}},
	{"south-canterbury", "South Canterbury Anniversary Day", "fourth Monday of September", sourceAnniversary, southCanterburyDay},
	{"westland", "Westland Anniversary Day", "Monday nearest 1 December", sourceAnniversary, mondayNearest(time.December, 1)},
	{"otago", "Otago Anniversary Day", "Monday nearest 23 March, or the Tuesday when that is Easter Monday", sourceAnniversary, otagoDay},
	{"southland", "Southland Anniversary Day", "Easter Tuesday", sourceAnniversary, southlandDay},
	{"chatham-islands", "Chatham Islands Anniversary Day", "Monday nearest 30 November", sourceAnniversary, mondayNearest(time.November, 30)},
}

// Anniversaries gives the table of anniversary days.
func Anniversaries() []Anniversary { return slices.Clone(anniversaries) }

func anniversaryByKey(key string) (Anniversary, bool) {
	i := slices.IndexFunc(anniversaries, func(a Anniversary) bool { return a.Key == key })
	if i < 0 {
		return Anniversary{}, false
	}
	return anniversaries[i], true
}

func southCanterburyDay(year int) Date {
	if year == 2022 { // moved, because Queen Elizabeth II Memorial Day took its Monday
		return Date{2022, time.November, 11}
	}
	return nthWeekday(year, time.September, time.Monday, 4)
}

func otagoDay(year int) Date {
	d := nearestMonday(Date{year, time.March, 23})
	if d == easterSunday(year).AddDays(1) {
		return d.AddDays(1)
	}
	return d
}

func southlandDay(year int) Date {
	if year < 2012 { // until then on the Monday nearest 17 January
		return nearestMonday(Date{year, time.January, 17})
	}
	return easterSunday(year).AddDays(2)
}

func mondayNearest(month time.Month, day int) func(int) Date {
	return func(year int) Date { return nearestMonday(Date{year, month, day}) }
}
