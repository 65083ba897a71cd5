package seed

import (
	"strings"

	"heartland/internal/timetable"
)

// roundDay in the data file is the day on which the round comes to a site.
const roundDay = "@round"

// rhythm is on which days somebody comes, as a rule and as what the choice of a
// room needs of it.
type rhythm struct {
	rule  string
	from  timetable.Date
	days  []string // "TU"
	weeks []int    // of the month, 1 to 5
}

var everyWeek = []int{1, 2, 3, 4, 5}

// rhythm gives the days of a stop. The days of the data file are taken in turn,
// so that an officer is in one town on Tuesday and in the next on Wednesday;
// turn differs from provider to provider.
func (m *maker) rhythm(r row, at *site, turn, stop int) rhythm {
	every := r["every"]
	if _, day, isRule := strings.Cut(every, "BYDAY="); isRule {
		return rhythm{rule: every, from: anchor, days: []string{day[:2]}, weeks: everyWeek}
	}
	if r["days"] == roundDay {
		return roundRhythm(every, at)
	}
	choices := r.list("days")
	days, week := openDays(choices, at.hours, turn)
	byDay := ";BYDAY=" + week + strings.Join(days, ","+week)
	lap := stop / len(choices)
	weeks := everyWeek
	if week != "" {
		weeks = weeksOf(week)
	}
	switch every {
	case "WEEKLY", "RESIDENT":
		return rhythm{"FREQ=WEEKLY" + byDay, anchor, days, weeks}
	case "FORTNIGHTLY":
		return rhythm{"FREQ=WEEKLY;INTERVAL=2" + byDay, anchor.AddDays(7 * (lap % 2)), days, weeks}
	case "MONTHLY":
		return rhythm{"FREQ=MONTHLY" + byDay, anchor, days, weeks}
	case "QUARTERLY":
		return rhythm{"FREQ=MONTHLY;INTERVAL=3" + byDay, anchor.AddDays(28 * (lap % 3)), days, weeks}
	}
	m.fail("round of %s: every %q", r["provider"], every)
	return rhythm{}
}

// roundRhythm is that of those who travel together to an outreach site; who
// comes four times a year or so comes on a day of the round too.
func roundRhythm(every string, at *site) rhythm {
	interval := map[string]string{"WEEKLY": "", "FORTNIGHTLY": ";INTERVAL=2", "QUARTERLY": ";INTERVAL=12"}[every]
	return rhythm{
		rule: "FREQ=WEEKLY" + interval + ";BYDAY=" + at.roundDay,
		from: anchor.AddDays(7 * (at.roundWeek - 1)), days: []string{at.roundDay}, weeks: everyWeek,
	}
}

// openDays is the choice whose turn it is, "TU+TH" or "2TU", or the next on which
// the centre is open; failing that, some of the days of one, and at a site that
// opens on none of them its own days. week is what stands before each day.
func openDays(choices []string, open week, turn int) (days []string, week string) {
	var some []string
	for i := range choices {
		days, week = splitDays(choices[(turn+i)%len(choices)])
		if open.opens(days) {
			return days, week
		}
		if some == nil {
			some = open.among(days)
		}
	}
	if some == nil {
		some = open.among(weekdays)
	}
	return some, week
}

func splitDays(choice string) (days []string, week string) {
	bare := strings.TrimLeft(choice, "-123456789")
	return strings.Split(bare, "+"), strings.TrimSuffix(choice, bare)
}

// weeksOf are the weeks of the month that "2" or "-1" can mean.
func weeksOf(week string) []int {
	if week == "-1" {
		return []int{4, 5}
	}
	return []int{int(week[0] - '0')}
}
