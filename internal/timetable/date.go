package timetable

import (
	"cmp"
	"database/sql/driver"
	"errors"
	"fmt"
	"regexp"
	"time"

	"heartland/internal/fault"
)

// Date is a calendar day with no zone. The zero Date is no day: it is the empty
// text and NULL, and IsZero tells it.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

var (
	dateShape = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

	errNotADay = errors.New("timetable: not a day in the calendar")
)

// ParseDate reads "2026-11-24". Other forms and impossible days are
// fault.Invalid.
func ParseDate(s string) (Date, error) {
	if !dateShape.MatchString(s) {
		return Date{}, fault.New(fault.Invalid, "Write the date as year, month and day, for example 2026-11-24.")
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, fault.Wrap(err, fault.Invalid, s+" is not a day in the calendar. Check the day and the month.")
	}
	return DateOf(t), nil
}

// DateOf gives the day that t falls on in t's own location.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{Year: year, Month: month, Day: day}
}

// String gives "2026-11-24", and "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// IsZero tells whether d is no day at all.
func (d Date) IsZero() bool { return d == Date{} }

// AddDays gives the day n days later, earlier when n is negative.
func (d Date) AddDays(n int) Date { return DateOf(d.UTC().AddDate(0, 0, n)) }

// DaysUntil counts the days from d to o: 1 when o is the next day, negative
// when o comes first.
func (d Date) DaysUntil(o Date) int {
	const secondsADay = 24 * 60 * 60 // in UTC, which has no daylight saving
	return int((o.UTC().Unix() - d.UTC().Unix()) / secondsADay)
}

// Compare is -1 when d comes before o, 0 on the same day, 1 when it comes after.
func (d Date) Compare(o Date) int {
	return cmp.Or(cmp.Compare(d.Year, o.Year), cmp.Compare(d.Month, o.Month), cmp.Compare(d.Day, o.Day))
}

// Before tells whether d comes before o.
func (d Date) Before(o Date) bool { return d.Compare(o) < 0 }

// After tells whether d comes after o.
func (d Date) After(o Date) bool { return d.Compare(o) > 0 }

// Weekday gives the day of the week.
func (d Date) Weekday() time.Weekday { return d.UTC().Weekday() }

// Midnight gives the instant the day starts at in loc. No New Zealand zone
// changes its clocks at midnight; use At for a time somebody chose.
func (d Date) Midnight(loc *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, loc)
}

// UTC gives midnight in UTC, the form a database driver uses for a date column.
func (d Date) UTC() time.Time { return d.Midnight(time.UTC) }

// valid tells whether d is a day in the calendar that ParseDate could give.
func (d Date) valid() bool {
	return d.Year >= 1 && d.Year <= 9999 && DateOf(d.UTC()) == d
}

// Value implements driver.Valuer for a date column; the zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	if !d.valid() {
		return nil, fmt.Errorf("%w: %s", errNotADay, d)
	}
	// Text, so that no session's time zone can move the day.
	return d.String(), nil
}

// Scan implements sql.Scanner for a date column; NULL is the zero Date.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		*d = DateOf(v)
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	default:
		return fmt.Errorf("timetable: cannot read a date from %T", src)
	}
}

// MarshalText implements encoding.TextMarshaler.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.valid() {
		return nil, fmt.Errorf("%w: %s", errNotADay, d)
	}
	return []byte(d.String()), nil
}

// UnmarshalText implements encoding.TextUnmarshaler; the empty text is the zero
// Date, anything else is read by ParseDate.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
