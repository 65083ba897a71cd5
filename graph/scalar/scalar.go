// Package scalar reads and writes the API's days and times of day. Rules about
// them are timetable's.
package scalar

import (
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"heartland/internal/fault"
	"heartland/internal/timetable"
)

// MarshalDate writes a day: 2026-11-24.
func MarshalDate(d timetable.Date) graphql.Marshaler { return graphql.MarshalString(d.String()) }

// UnmarshalDate reads a day.
func UnmarshalDate(v any) (timetable.Date, error) {
	text, ok := v.(string)
	if !ok {
		return timetable.Date{}, errors.New("a day is a string such as 2026-11-24")
	}
	return timetable.ParseDate(text)
}

// MarshalLocalTime writes a time of day: 09:30.
func MarshalLocalTime(c timetable.Clock) graphql.Marshaler { return graphql.MarshalString(c.String()) }

// UnmarshalLocalTime reads a time of day.
func UnmarshalLocalTime(v any) (timetable.Clock, error) {
	text, ok := v.(string)
	if !ok {
		return 0, errors.New("a time of day is a string such as 09:30")
	}
	return timetable.ParseClock(text)
}

// MarshalDateTime writes an instant with the offset of its own zone.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.MarshalString(t.Format(time.RFC3339))
}

// UnmarshalDateTime reads an instant; the offset is required.
func UnmarshalDateTime(v any) (time.Time, error) {
	if text, ok := v.(string); ok {
		if t, err := time.Parse(time.RFC3339, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fault.New(fault.Invalid, "Write a time with its offset, such as 2026-11-24T09:30:00+13:00.")
}
