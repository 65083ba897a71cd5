package directory

import (
	"testing"
	"time"

	"heartland/ent/schema"
)

func weekdaysNineToHalfPastFour() []schema.Hours {
	var hours []schema.Hours
	for weekday := 1; weekday <= 5; weekday++ {
		hours = append(hours, schema.Hours{Weekday: weekday, Opens: "09:00", Closes: "16:30"})
	}
	return hours
}

func TestOpeningAt(t *testing.T) {
	exceptions := []schema.HoursException{{Date: "2026-11-25", Reason: "Staff training"}, {Date: "2026-11-28", Opens: "10:00", Closes: "12:00"}}
	for name, test := range map[string]struct {
		zone, now         string
		unknown           bool
		open              bool
		opensAt, closesAt string
	}{
		"open_on_tuesday":             {now: "2026-11-24T10:00", open: true, closesAt: "2026-11-24T16:30"},
		"before_opening":              {now: "2026-11-24T08:59", opensAt: "2026-11-24T09:00"},
		"at_the_minute_of_opening":    {now: "2026-11-24T09:00", open: true, closesAt: "2026-11-24T16:30"},
		"at_the_minute_of_closing":    {now: "2026-11-26T16:30", opensAt: "2026-11-27T09:00"},
		"closed_by_exception":         {now: "2026-11-25T10:00", opensAt: "2026-11-26T09:00"},
		"open_by_exception":           {now: "2026-11-28T11:00", open: true, closesAt: "2026-11-28T12:00"},
		"sunday_to_monday":            {now: "2026-11-22T12:00", opensAt: "2026-11-23T09:00"},
		"matariki":                    {now: "2027-06-25T10:00", opensAt: "2027-06-28T09:00"},
		"over_christmas_and_new_year": {now: "2026-12-24T17:00", opensAt: "2026-12-29T09:00"},
		"daylight_saving_starts":      {now: "2026-09-27T12:00", opensAt: "2026-09-28T09:00"},
		"hours_not_known":             {now: "2026-11-24T10:00", unknown: true},
		"chatham_islands":             {zone: "Pacific/Chatham", now: "2026-11-24T16:29", open: true, closesAt: "2026-11-24T16:30"},
	} {
		t.Run(name, func(t *testing.T) {
			if test.zone == "" {
				test.zone = "Pacific/Auckland"
			}
			loc := zone(test.zone)
			now, err := time.ParseInLocation("2006-01-02T15:04", test.now, loc)
			if err != nil {
				t.Fatal(err)
			}
			hours := weekdaysNineToHalfPastFour()
			if test.unknown {
				hours = nil
			}
			got := openingAt(now, hours, exceptions, "")
			if test.unknown {
				if got.open != nil || got.opensAt != nil || got.closesAt != nil {
					t.Fatal("hours that are not known must say nothing")
				}
				return
			}
			if got.open == nil || *got.open != test.open {
				t.Errorf("open is %v, want %v", got.open, test.open)
			}
			check(t, "opens", got.opensAt, test.opensAt, loc)
			check(t, "closes", got.closesAt, test.closesAt, loc)
		})
	}
}

func check(t *testing.T, what string, got *time.Time, want string, loc *time.Location) {
	t.Helper()
	text := ""
	if got != nil {
		text = got.In(loc).Format("2006-01-02T15:04")
	}
	if text != want {
		t.Errorf("%s at %q, want %q", what, text, want)
	}
}
