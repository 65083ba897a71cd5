package timetable

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"heartland/internal/fault"
)

// Clock is a wall time of day in minutes since midnight: 570 is half past nine.
// It has no zone; At gives it one. 24:00 is the end of the day.
type Clock int

const endOfDay Clock = 24 * 60

var (
	clockShape = regexp.MustCompile(`^(\d{1,2}):(\d{2})$`)

	errNotATime = errors.New("timetable: not a time of day")
)

// ParseClock reads "09:30" or "9:30", from 00:00 to 24:00. Anything else is
// fault.Invalid.
func ParseClock(s string) (Clock, error) {
	parts := clockShape.FindStringSubmatch(s)
	if parts == nil {
		return 0, fault.New(fault.Invalid, "Write the time as hours and minutes, for example 09:30 or 14:00.")
	}
	hours, _ := strconv.Atoi(parts[1])
	minutes, _ := strconv.Atoi(parts[2])
	c := Clock(hours*60 + minutes)
	if minutes > 59 || !c.valid() {
		return 0, fault.New(fault.Invalid, s+" is not a time of day. Use 00:00 to 24:00.")
	}
	return c, nil
}

func (c Clock) valid() bool { return c >= 0 && c <= endOfDay }

// String gives "09:30".
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", int(c)/60, int(c)%60) }

// Value implements driver.Valuer for a text column.
func (c Clock) Value() (driver.Value, error) {
	if !c.valid() {
		return nil, fmt.Errorf("%w: %d minutes", errNotATime, int(c))
	}
	return c.String(), nil
}

// Scan implements sql.Scanner for a text column. NULL is refused, because
// midnight is a real time.
func (c *Clock) Scan(src any) error {
	switch v := src.(type) {
	case string:
		return c.UnmarshalText([]byte(v))
	case []byte:
		return c.UnmarshalText(v)
	default:
		return fmt.Errorf("timetable: cannot read a time of day from %T", src)
	}
}

// MarshalText implements encoding.TextMarshaler.
func (c Clock) MarshalText() ([]byte, error) {
	if !c.valid() {
		return nil, fmt.Errorf("%w: %d minutes", errNotATime, int(c))
	}
	return []byte(c.String()), nil
}

// UnmarshalText implements encoding.TextUnmarshaler by ParseClock.
func (c *Clock) UnmarshalText(text []byte) error {
	parsed, err := ParseClock(string(text))
	if err != nil {
		return err
	}
	*c = parsed
	return nil
}
