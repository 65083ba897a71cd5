package timetable_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"heartland/internal/timetable"
)

// twin is a rule as a slow and obvious reader would apply it: every day from the
// first is asked whether it fits.
type twin struct {
	weekly    bool
	interval  int
	count     int // 0: no end
	weekdays  []time.Weekday
	nth       int // which of weekdays in the month, from the end when negative; 0: all
	months    []time.Month
	monthDays []int
	position  int // which of the month's days, from the end when negative; 0: all
	rule      timetable.Rule
}

var weekdayNames = []string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

func (w twin) text() string {
	parts := []string{"FREQ=MONTHLY"}
	if w.weekly {
		parts[0] = "FREQ=WEEKLY"
	}
	if w.interval > 1 {
		parts = append(parts, fmt.Sprintf("INTERVAL=%d", w.interval))
	}
	if w.count > 0 {
		parts = append(parts, fmt.Sprintf("COUNT=%d", w.count))
	}
	var names []string
	for _, wd := range w.weekdays {
		name := weekdayNames[wd]
		if w.nth != 0 {
			name = fmt.Sprintf("%d%s", w.nth, name)
		}
		names = append(names, name)
	}
	for name, list := range map[string][]string{"BYDAY": names, "BYMONTH": numbers(w.months), "BYMONTHDAY": numbers(w.monthDays)} {
		if len(list) > 0 {
			parts = append(parts, name+"="+strings.Join(list, ","))
		}
	}
	if w.position != 0 {
		parts = append(parts, fmt.Sprintf("BYSETPOS=%d", w.position))
	}
	return strings.Join(parts, ";")
}

func numbers[T ~int](list []T) []string {
	var out []string
	for _, n := range list {
		out = append(out, fmt.Sprint(int(n)))
	}
	return out
}

func monthLength(d timetable.Date) int {
	return time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// fits leaves the position within the month to dates.
func (w twin) fits(d timetable.Date) bool {
	from := w.rule.From
	apart := (d.Year-from.Year)*12 + int(d.Month-from.Month)
	if w.weekly {
		monday := from.AddDays(-((int(from.Weekday()) + 6) % 7))
		apart = monday.DaysUntil(d) / 7
	}
	if apart%w.interval != 0 || len(w.months) > 0 && !slices.Contains(w.months, d.Month) {
		return false
	}
	if len(w.weekdays) == 0 && len(w.monthDays) == 0 {
		if w.weekly {
			return d.Weekday() == from.Weekday()
		}
		return d.Day == from.Day
	}
	left := monthLength(d) - d.Day
	if len(w.monthDays) > 0 && !slices.Contains(w.monthDays, d.Day) && !slices.Contains(w.monthDays, -left-1) {
		return false
	}
	if len(w.weekdays) == 0 {
		return true
	}
	nth := w.nth == 0 || w.nth == (d.Day-1)/7+1 || w.nth == -(left/7+1)
	return nth && slices.Contains(w.weekdays, d.Weekday())
}

func (w twin) positioned(d timetable.Date) bool {
	if w.position == 0 {
		return true
	}
	var month []timetable.Date
	for n := 1; n <= monthLength(d); n++ {
		if other := (timetable.Date{Year: d.Year, Month: d.Month, Day: n}); w.fits(other) {
			month = append(month, other)
		}
	}
	i := w.position - 1
	if w.position < 0 {
		i = len(month) + w.position
	}
	return i >= 0 && i < len(month) && month[i] == d
}

func (w twin) dates(from, to timetable.Date) []timetable.Date {
	days := slices.Clone(w.rule.Extra)
	fitted := 0
	for d := w.rule.From; !d.After(to); d = d.AddDays(1) {
		if w.rule.Until != nil && d.After(*w.rule.Until) {
			break
		}
		if !w.fits(d) || !w.positioned(d) {
			continue
		}
		if fitted++; w.count > 0 && fitted > w.count {
			break
		}
		_, holiday := timetable.IsHoliday(d, w.rule.Anniversary)
		if !w.rule.SkipHolidays || !holiday {
			days = append(days, d)
		}
	}
	days = slices.DeleteFunc(days, func(d timetable.Date) bool {
		return d.Before(from) || d.After(to) || slices.Contains(w.rule.Excluded, d)
	})
	slices.SortFunc(days, timetable.Date.Compare)
	return slices.Compact(days)
}

func drawTwin(t *rapid.T) twin {
	near := anyDay(2024, 2029)
	few := func(name string, most int) []timetable.Date { return rapid.SliceOfN(near, 0, most).Draw(t, name) }
	w := twin{
		weekly: rapid.Bool().Draw(t, "weekly"),
		count:  rapid.SampledFrom([]int{0, 0, 1, 5, 40}).Draw(t, "count"),
		rule: timetable.Rule{
			From:         near.Draw(t, "first"),
			Extra:        few("extra", 3),
			Excluded:     few("excluded", 3),
			SkipHolidays: rapid.Bool().Draw(t, "skips holidays"),
			Anniversary:  rapid.SampledFrom([]string{"", "otago", "canterbury"}).Draw(t, "anniversary"),
		},
	}
	if rapid.Bool().Draw(t, "ends") {
		last := w.rule.From.AddDays(rapid.IntRange(0, 900).Draw(t, "last"))
		w.rule.Until = &last
	}
	anyWeekday := rapid.Map(rapid.IntRange(0, 6), func(n int) time.Weekday { return time.Weekday(n) })
	w.weekdays = rapid.SliceOfNDistinct(anyWeekday, 0, 4, rapid.ID).Draw(t, "weekdays")
	if rapid.Bool().Draw(t, "in some months") {
		anyMonth := rapid.Map(rapid.IntRange(1, 12), func(n int) time.Month { return time.Month(n) })
		w.months = rapid.SliceOfNDistinct(anyMonth, 1, 6, rapid.ID).Draw(t, "months")
	}
	if w.weekly {
		w.interval = rapid.SampledFrom([]int{1, 1, 2, 3, 4, 6, 52}).Draw(t, "weeks")
	} else {
		w.interval = rapid.SampledFrom([]int{1, 1, 2, 3, 5, 12, 24}).Draw(t, "months apart")
		monthDay := rapid.OneOf(rapid.IntRange(1, 31), rapid.IntRange(-31, -1))
		w.monthDays = rapid.SliceOfNDistinct(monthDay, 0, 8, rapid.ID).Draw(t, "month days")
		if len(w.weekdays) > 0 {
			w.nth = rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, -1, -2, -5}).Draw(t, "nth")
		}
		if len(w.weekdays)+len(w.monthDays) > 0 {
			w.position = rapid.SampledFrom([]int{0, 0, 1, 2, -1, -3}).Draw(t, "position")
		}
	}
	w.rule.RRule = w.text()
	return w
}

func TestDatesAgreeWithTheSlowTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawTwin(t)
		from := anyDay(2024, 2030).Draw(t, "from")
		to := from.AddDays(rapid.IntRange(-10, 1200).Draw(t, "days"))
		got, err := w.rule.Dates(from, to)
		if err != nil {
			t.Fatalf("%s: %v", w.rule.RRule, err)
		}
		if want := w.dates(from, to); !slices.Equal(got, want) {
			t.Fatalf("%s from %v, asked %v to %v\ngot  %v\nwant %v", w.rule.RRule, w.rule.From, from, to, got, want)
		}
	})
}

func TestValidateAgreesWithTheSlowTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawTwin(t)
		w.rule.Extra = nil
		last := timetable.Date{Year: w.rule.From.Year + 20, Month: w.rule.From.Month, Day: w.rule.From.Day}
		never := len(w.dates(w.rule.From, last)) == 0
		if err := w.rule.Validate(); (err != nil) != never {
			t.Fatalf("%s from %v: never falls: %v, but Validate says %v", w.rule.RRule, w.rule.From, never, err)
		}
	})
}

func FuzzValidate(f *testing.F) {
	for _, seed := range []string{
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=31,-1;BYSETPOS=-1",
		"FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261231", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "freq=weekly", "", ";", "=",
	} {
		f.Add(seed)
	}
	from := timetable.Date{Year: 2026, Month: time.November, Day: 3}
	f.Fuzz(func(t *testing.T, text string) {
		rule := timetable.Rule{RRule: text, From: from}
		if err := rule.Validate(); err != nil {
			wantInvalid(t, err)
			return
		}
		dates, err := rule.Dates(from, from.AddDays(20*365))
		if err != nil || len(dates) == 0 || dates[0].Before(from) {
			t.Fatalf("%q is valid and gives %v, %v", text, dates, err)
		}
	})
}
