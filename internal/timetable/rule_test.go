package timetable_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"heartland/internal/timetable"
)

// datesCase holds the days a valid rule must give for a range.
type datesCase struct {
	rule     timetable.Rule
	from, to string
	want     []string
}

func checkDates(t *testing.T, cases map[string]datesCase) {
	t.Helper()
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			if err := tc.rule.Validate(); err != nil {
				t.Fatalf("Validate: %v", err)
			}
			got, err := tc.rule.Dates(day(t, tc.from), day(t, tc.to))
			if want := days(t, tc.want...); err != nil || !slices.Equal(got, want) {
				t.Fatalf("got %v, %v\nwant %v", got, err, want)
			}
		})
	}
}

func TestDatesOfARepeatRule(t *testing.T) {
	until := func(s string) *timetable.Date { d := day(t, s); return &d }
	from := day(t, "2026-11-03") // a Tuesday
	checkDates(t, map[string]datesCase{
		"weekly_on_the_day_it_starts": {timetable.Rule{RRule: "FREQ=WEEKLY", From: from}, "2026-11-01", "2026-11-17",
			[]string{"2026-11-03", "2026-11-10", "2026-11-17"}},
		"second_tuesdays_count_from_its_week": {timetable.Rule{RRule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", From: day(t, "2026-11-05")}, "2026-11-01", "2026-12-20",
			[]string{"2026-11-17", "2026-12-01", "2026-12-15"}},
		"weeks_start_on_monday": {timetable.Rule{RRule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", From: from}, "2026-11-01", "2026-11-30",
			[]string{"2026-11-08", "2026-11-16", "2026-11-22", "2026-11-30"}},
		"until_is_included": {timetable.Rule{RRule: "FREQ=WEEKLY", From: from, Until: until("2026-11-10")}, "2026-11-01", "2026-12-31",
			[]string{"2026-11-03", "2026-11-10"}},
		"until_inside_is_included": {timetable.Rule{RRule: "FREQ=WEEKLY;UNTIL=20261110", From: from}, "2026-11-01", "2026-12-31",
			[]string{"2026-11-03", "2026-11-10"}},
		"the_earlier_until_wins": {timetable.Rule{RRule: "FREQ=WEEKLY;UNTIL=20261231", From: from, Until: until("2026-11-10")}, "2026-11-01", "2026-12-31",
			[]string{"2026-11-03", "2026-11-10"}},
		"count_counts_from_the_start": {timetable.Rule{RRule: "FREQ=WEEKLY;COUNT=3", From: from}, "2026-11-11", "2026-12-31",
			[]string{"2026-11-17"}},
		"count_counts_excluded_days": {timetable.Rule{RRule: "FREQ=WEEKLY;COUNT=3", From: from, Excluded: days(t, "2026-11-10")}, "2026-11-01", "2026-12-31",
			[]string{"2026-11-03", "2026-11-17"}},
		"second_tuesday": {timetable.Rule{RRule: "FREQ=MONTHLY;BYDAY=2TU", From: from}, "2026-11-01", "2027-01-31",
			[]string{"2026-11-10", "2026-12-08", "2027-01-12"}},
		"last_friday": {timetable.Rule{RRule: "FREQ=MONTHLY;BYDAY=-1FR", From: from}, "2026-11-01", "2027-01-31",
			[]string{"2026-11-27", "2026-12-25", "2027-01-29"}},
		"last_friday_skips_christmas": {timetable.Rule{RRule: "FREQ=MONTHLY;BYDAY=-1FR", From: from, SkipHolidays: true}, "2026-11-01", "2027-01-31",
			[]string{"2026-11-27", "2027-01-29"}},
		"last_weekday_of_month": {timetable.Rule{RRule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", From: from}, "2026-11-01", "2027-01-31",
			[]string{"2026-11-30", "2026-12-31", "2027-01-29"}},
		"thirty_first_skips_short_months": {timetable.Rule{RRule: "FREQ=MONTHLY;BYMONTHDAY=31", From: from}, "2026-11-01", "2027-04-30",
			[]string{"2026-12-31", "2027-01-31", "2027-03-31"}},
		"fifth_monday": {timetable.Rule{RRule: "FREQ=MONTHLY;BYDAY=5MO", From: from}, "2026-11-01", "2027-05-31",
			[]string{"2026-11-30", "2027-03-29", "2027-05-31"}},
		"every_third_month_on_that_day": {timetable.Rule{RRule: "FREQ=MONTHLY;INTERVAL=3", From: from}, "2026-11-01", "2027-06-30",
			[]string{"2026-11-03", "2027-02-03", "2027-05-03"}},
		"summer_months_only": {timetable.Rule{RRule: "FREQ=WEEKLY;BYMONTH=12,1", From: day(t, "2026-11-24")}, "2026-11-01", "2026-12-16",
			[]string{"2026-12-01", "2026-12-08", "2026-12-15"}},
		"lower_case_is_read": {timetable.Rule{RRule: "freq=weekly;byday=tu", From: from}, "2026-11-01", "2026-11-10",
			[]string{"2026-11-03", "2026-11-10"}},
		"over_the_clock_change": {timetable.Rule{RRule: "FREQ=WEEKLY", From: day(t, "2026-09-20")}, "2026-09-20", "2026-10-04",
			[]string{"2026-09-20", "2026-09-27", "2026-10-04"}},
	})
}

func TestDatesAddedAndLeftOut(t *testing.T) {
	from := day(t, "2026-11-03") // a Tuesday
	checkDates(t, map[string]datesCase{
		"only_extra_days": {timetable.Rule{Extra: days(t, "2026-12-03", "2026-11-24", "2026-12-03")}, "2026-11-01", "2026-12-31",
			[]string{"2026-11-24", "2026-12-03"}},
		"extra_kept_on_a_holiday": {timetable.Rule{RRule: "FREQ=WEEKLY;BYDAY=FR", From: day(t, "2026-12-18"), Extra: days(t, "2026-12-25"), SkipHolidays: true},
			"2026-12-01", "2027-01-10", []string{"2026-12-18", "2026-12-25", "2027-01-08"}},
		"extra_on_a_rule_day_once": {timetable.Rule{RRule: "FREQ=WEEKLY", From: from, Extra: days(t, "2026-11-10")}, "2026-11-01", "2026-11-10",
			[]string{"2026-11-03", "2026-11-10"}},
		"extra_outside_the_rule": {timetable.Rule{RRule: "FREQ=WEEKLY;COUNT=1", From: from, Extra: days(t, "2026-10-30", "2026-11-20")}, "2026-10-01", "2026-11-30",
			[]string{"2026-10-30", "2026-11-03", "2026-11-20"}},
		"excluded_wins_over_extra": {timetable.Rule{RRule: "FREQ=WEEKLY", From: from, Extra: days(t, "2026-11-12"), Excluded: days(t, "2026-11-12", "2026-11-10")},
			"2026-11-01", "2026-11-17", []string{"2026-11-03", "2026-11-17"}},
		"skips_both_days_of_a_mondayised_one": {timetable.Rule{RRule: "FREQ=WEEKLY;BYDAY=SA,SU,MO,TU", From: day(t, "2026-04-24"), SkipHolidays: true},
			"2026-04-24", "2026-04-28", []string{"2026-04-26", "2026-04-28"}},
		"skips_the_anniversary_day": {timetable.Rule{RRule: "FREQ=WEEKLY;BYDAY=FR", From: from, SkipHolidays: true, Anniversary: "canterbury"},
			"2026-11-01", "2026-11-22", []string{"2026-11-06", "2026-11-20"}},
		"does_not_skip_when_not_asked": {timetable.Rule{RRule: "FREQ=WEEKLY;BYDAY=FR", From: from, Anniversary: "canterbury"},
			"2026-11-13", "2026-11-13", []string{"2026-11-13"}},
		"range_before_the_start": {timetable.Rule{RRule: "FREQ=WEEKLY", From: from}, "2020-01-01", "2026-11-02", nil},
		"range_that_ends_first":  {timetable.Rule{RRule: "FREQ=WEEKLY", From: from, Extra: days(t, "2026-11-20")}, "2026-12-01", "2026-11-01", nil},
		"long_after_the_start":   {timetable.Rule{RRule: "FREQ=WEEKLY;INTERVAL=2", From: day(t, "1994-11-01")}, "2026-11-01", "2026-11-30", []string{"2026-11-03", "2026-11-17"}},
		"twenty_years":           {timetable.Rule{RRule: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", From: from}, "2026-11-01", "2046-11-01", []string{"2028-02-29", "2032-02-29", "2036-02-29", "2040-02-29", "2044-02-29"}},
	})
}

func TestValidateRefusesARule(t *testing.T) {
	from := day(t, "2026-11-03")
	before := day(t, "2026-11-02")
	impossible := timetable.Date{Year: 2026, Month: time.February, Day: 30}
	rules := map[string]timetable.Rule{
		"nothing_at_all":          {From: from},
		"only_extra_all_excluded": {Extra: days(t, "2026-11-24"), Excluded: days(t, "2026-11-24")},
		"no_start":                {RRule: "FREQ=WEEKLY"},
		"start_long_ago":          {RRule: "FREQ=WEEKLY", From: day(t, "0206-11-03")},
		"start_impossible":        {RRule: "FREQ=WEEKLY", From: impossible},
		"until_before_start":      {RRule: "FREQ=WEEKLY", From: from, Until: &before},
		"until_impossible":        {RRule: "FREQ=WEEKLY", From: from, Until: &impossible},
		"extra_impossible":        {Extra: []timetable.Date{impossible}},
		"excluded_impossible":     {RRule: "FREQ=WEEKLY", From: from, Excluded: []timetable.Date{{}}},
		"unknown_anniversary":     {RRule: "FREQ=WEEKLY", From: from, Anniversary: "waikato"},
		"always_on_a_holiday":     {RRule: "FREQ=MONTHLY;BYMONTH=12;BYMONTHDAY=25", From: from, SkipHolidays: true},
		"every_day_excluded":      {RRule: "FREQ=WEEKLY;COUNT=1", From: from, Excluded: []timetable.Date{from}},
	}
	for name, rule := range rules {
		t.Run(name, func(t *testing.T) { wantInvalid(t, rule.Validate()) })
	}
}

func TestValidateRefusesARepeatRule(t *testing.T) {
	from := day(t, "2026-11-03")
	for name, text := range map[string]string{
		"yearly":                "FREQ=YEARLY",
		"daily":                 "FREQ=DAILY",
		"hourly":                "FREQ=HOURLY",
		"no_freq":               "INTERVAL=2;BYDAY=TU",
		"freq_twice":            "FREQ=WEEKLY;FREQ=WEEKLY",
		"prefixed":              "RRULE:FREQ=WEEKLY",
		"two_lines":             "DTSTART:20261103\nFREQ=WEEKLY",
		"dtstart":               "FREQ=WEEKLY;DTSTART=20261103",
		"trailing_semicolon":    "FREQ=WEEKLY;",
		"words":                 "every second Tuesday",
		"spaces":                "FREQ=WEEKLY; BYDAY=TU",
		"by_hour":               "FREQ=WEEKLY;BYHOUR=10",
		"by_minute":             "FREQ=WEEKLY;BYMINUTE=30",
		"by_second":             "FREQ=WEEKLY;BYSECOND=0",
		"by_year_day":           "FREQ=MONTHLY;BYYEARDAY=100",
		"by_week_number":        "FREQ=WEEKLY;BYWEEKNO=10",
		"by_easter":             "FREQ=MONTHLY;BYEASTER=1",
		"interval_0":            "FREQ=WEEKLY;INTERVAL=0",
		"interval_minus":        "FREQ=WEEKLY;INTERVAL=-1",
		"interval_empty":        "FREQ=WEEKLY;INTERVAL=",
		"interval_53_weeks":     "FREQ=WEEKLY;INTERVAL=53",
		"interval_25_months":    "FREQ=MONTHLY;INTERVAL=25",
		"count_0":               "FREQ=WEEKLY;COUNT=0",
		"count_huge":            "FREQ=WEEKLY;COUNT=99999",
		"count_and_until":       "FREQ=WEEKLY;COUNT=3;UNTIL=20261231",
		"until_with_time":       "FREQ=WEEKLY;UNTIL=20261231T000000Z",
		"until_impossible_day":  "FREQ=WEEKLY;UNTIL=20260231",
		"until_year_one":        "FREQ=WEEKLY;UNTIL=00010101",
		"until_before_start":    "FREQ=WEEKLY;UNTIL=20261102",
		"until_before_first":    "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261105",
		"week_starts_sunday":    "FREQ=WEEKLY;WKST=SU",
		"unknown_weekday":       "FREQ=WEEKLY;BYDAY=XX",
		"empty_weekday":         "FREQ=WEEKLY;BYDAY=TU,,WE",
		"weekly_second_tuesday": "FREQ=WEEKLY;BYDAY=2TU",
		"weekly_month_day":      "FREQ=WEEKLY;BYMONTHDAY=5",
		"weekly_set_position":   "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
		"sixth_tuesday":         "FREQ=MONTHLY;BYDAY=6TU",
		"zeroth_tuesday":        "FREQ=MONTHLY;BYDAY=0TU",
		"mixed_weekdays":        "FREQ=MONTHLY;BYDAY=2TU,WE",
		"position_of_nothing":   "FREQ=MONTHLY;BYSETPOS=1",
		"position_0":            "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=0",
		"position_9_of_tuesday": "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=9",
		"month_0":               "FREQ=MONTHLY;BYMONTH=0",
		"month_13":              "FREQ=MONTHLY;BYMONTH=13",
		"month_day_0":           "FREQ=MONTHLY;BYMONTHDAY=0",
		"month_day_32":          "FREQ=MONTHLY;BYMONTHDAY=32",
		"thirtieth_of_february": "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
		"never_that_month":      "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=1",
		"second_tuesday_1st":    "FREQ=MONTHLY;BYDAY=2TU;BYMONTHDAY=1",
		"too_long":              "FREQ=WEEKLY;BYDAY=" + strings.Repeat("MO,", 100) + "MO",
	} {
		t.Run(name, func(t *testing.T) {
			wantInvalid(t, timetable.Rule{RRule: text, From: from}.Validate())
		})
	}
}

func TestDatesRefuses(t *testing.T) {
	good := timetable.Rule{RRule: "FREQ=WEEKLY", From: day(t, "2026-11-03")}
	bad := timetable.Rule{RRule: "FREQ=DAILY", From: day(t, "2026-11-03")}
	for name, tc := range map[string]struct {
		rule     timetable.Rule
		from, to timetable.Date
	}{
		"unreadable_rule":      {bad, day(t, "2026-11-01"), day(t, "2026-11-30")},
		"more_than_20_years":   {good, day(t, "2026-11-01"), day(t, "2046-11-02")},
		"all_of_time":          {good, day(t, "0001-01-01"), day(t, "9999-12-31")},
		"from_is_no_day":       {good, timetable.Date{}, day(t, "2026-11-30")},
		"to_is_impossible_day": {good, day(t, "2026-11-01"), timetable.Date{Year: 2026, Month: time.November, Day: 31}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := tc.rule.Dates(tc.from, tc.to)
			if got != nil {
				t.Errorf("got %v", got)
			}
			wantInvalid(t, err)
		})
	}
}
