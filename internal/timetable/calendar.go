package timetable

import "time"

// easterSunday finds Easter in the Gregorian calendar.
// Source: the anonymous Gregorian computus, in J. Meeus, Astronomical
// Algorithms (1991), chapter 8.
func easterSunday(year int) Date {
	a := year % 19
	b, c := year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{year, time.Month(n / 31), n%31 + 1}
}

// nthWeekday gives the nth such weekday of the month, counting from 1.
func nthWeekday(year int, month time.Month, weekday time.Weekday, n int) Date {
	first := Date{year, month, 1}
	wait := (int(weekday) - int(first.Weekday()) + 7) % 7
	return first.AddDays(wait + 7*(n-1))
}

// nearestMonday gives the Monday at most three days from d.
func nearestMonday(d Date) Date {
	sinceMonday := (int(d.Weekday()) + 6) % 7
	if sinceMonday <= 3 {
		return d.AddDays(-sinceMonday)
	}
	return d.AddDays(7 - sinceMonday)
}

// labourDay is the fourth Monday of October.
func labourDay(year int) Date { return nthWeekday(year, time.October, time.Monday, 4) }
