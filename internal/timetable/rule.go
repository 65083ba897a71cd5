package timetable

import (
	"iter"
	"slices"

	"github.com/teambition/rrule-go"

	"heartland/internal/fault"
)

// Rule says on which days a schedule falls. Its days are local and have no
// zone: At gives each its instant, so ten o'clock stays ten o'clock when the
// clocks change.
type Rule struct {
	RRule        string // RFC 5545 value without "RRULE:", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"; empty: only Extra
	From         Date   // first possible day; every-n-weeks and COUNT count from it
	Until        *Date  // last day, included, beside UNTIL or COUNT inside RRule
	Extra        []Date // days added, kept even on a holiday or outside From and Until
	Excluded     []Date // days taken away, whatever else says
	SkipHolidays bool
	Anniversary  string // key of the centre's anniversary day; "" for none
}

const (
	// maxYears bounds how far one question may reach.
	maxYears = 20
	// A schedule that starts outside these years is a slip of the pen, and long
	// to count from.
	minFromYear, maxFromYear = 1900, 2999
)

// Validate refuses, with fault.Invalid, a rule that cannot be read, that repeats
// other than by week or by month, or that would never fall on any day in twenty
// years.
func (r Rule) Validate() error {
	recurrence, err := r.compile()
	if err != nil {
		return err
	}
	for range r.repeats(recurrence, r.From, yearsLater(r.From, maxYears)) {
		return nil
	}
	for _, d := range r.Extra {
		if !slices.Contains(r.Excluded, d) {
			return nil
		}
	}
	return fault.New(fault.Invalid, "This schedule never falls on any day. Check how it repeats, the first and last day and the days left out.")
}

// Dates gives the days of the rule from `from` to `to`, both included, in order
// and each once. Extra days are kept even on a holiday; excluded days never are.
// A rule that cannot be read and a range of more than twenty years are
// fault.Invalid; a range that ends before it starts has no days.
func (r Rule) Dates(from, to Date) ([]Date, error) {
	recurrence, err := r.compile()
	if err != nil {
		return nil, err
	}
	if !from.valid() || !to.valid() {
		return nil, errNoSuchDay()
	}
	if to.After(yearsLater(from, maxYears)) {
		return nil, fault.New(fault.Invalid, "Ask for at most twenty years at a time.")
	}
	dates := slices.Collect(r.repeats(recurrence, from, to))
	for _, d := range r.Extra {
		if !d.Before(from) && !d.After(to) && !slices.Contains(r.Excluded, d) {
			dates = append(dates, d)
		}
	}
	slices.SortFunc(dates, Date.Compare)
	return slices.Compact(dates), nil
}

// repeats gives the days of the recurrence alone, holidays and excluded days
// left out, in order.
func (r Rule) repeats(recurrence *rrule.RRule, from, to Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if recurrence == nil {
			return
		}
		skip := r.skipped()
		next := recurrence.Iterator()
		for t, ok := next(); ok; t, ok = next() {
			d := DateOf(t)
			if d.After(to) {
				return
			}
			if !d.Before(from) && !skip(d) && !yield(d) {
				return
			}
		}
	}
}

// skipped works each year's holidays out once.
func (r Rule) skipped() func(Date) bool {
	excluded := make(map[Date]bool, len(r.Excluded))
	for _, d := range r.Excluded {
		excluded[d] = true
	}
	years := map[int]bool{}
	holidays := map[Date]bool{}
	return func(d Date) bool {
		if r.SkipHolidays && !years[d.Year] {
			years[d.Year] = true
			for _, h := range Holidays(d.Year, r.Anniversary) {
				holidays[h.Date] = true
			}
		}
		return excluded[d] || holidays[d]
	}
}

// compile checks the rule; the recurrence is nil when there are only Extra days.
func (r Rule) compile() (*rrule.RRule, error) {
	for _, d := range slices.Concat(r.Extra, r.Excluded) {
		if !d.valid() {
			return nil, errNoSuchDay()
		}
	}
	if _, ok := anniversaryByKey(r.Anniversary); !ok && r.Anniversary != "" {
		return nil, fault.New(fault.Invalid, "Choose an anniversary day from the list.")
	}
	if r.RRule == "" {
		return nil, nil
	}
	if !r.From.valid() || r.From.Year < minFromYear || r.From.Year > maxFromYear {
		return nil, fault.New(fault.Invalid, "Choose the day the schedule starts.")
	}
	if r.Until != nil && !r.Until.valid() {
		return nil, errNoSuchDay()
	}
	if r.Until != nil && r.Until.Before(r.From) {
		return nil, fault.New(fault.Invalid, "The last day comes before the first day.")
	}
	return compileRRule(r.RRule, r.From, r.Until)
}

func yearsLater(d Date, years int) Date { return DateOf(d.UTC().AddDate(years, 0, 0)) }

func errNoSuchDay() error {
	return fault.New(fault.Invalid, "One of the dates is not a day in the calendar.")
}
