package timetable

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/teambition/rrule-go"

	"heartland/internal/fault"
)

// maxRRuleLength leaves room for any rule a person would mean, and keeps a
// hostile one cheap.
const maxRRuleLength = 300

// partShapes are the parts of RFC 5545 section 3.3.10 that a schedule may use,
// and how each is written.
var partShapes = map[string]*regexp.Regexp{
	"FREQ":       regexp.MustCompile(`^(WEEKLY|MONTHLY)$`),
	"INTERVAL":   regexp.MustCompile(`^\d{1,3}$`),
	"COUNT":      regexp.MustCompile(`^\d{1,4}$`),
	"UNTIL":      regexp.MustCompile(`^\d{8}$`),
	"WKST":       regexp.MustCompile(`^MO$`),
	"BYDAY":      listOf(`([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)`),
	"BYMONTH":    listOf(`\d{1,2}`),
	"BYMONTHDAY": listOf(`[+-]?\d{1,2}`),
	"BYSETPOS":   listOf(`[+-]?\d{1,2}`),
}

var numberedDay = regexp.MustCompile(`\d`)

func listOf(item string) *regexp.Regexp {
	return regexp.MustCompile(`^` + item + `(,` + item + `)*$`)
}

// rruleParts are the parts of a rule by name, each in the right shape.
type rruleParts map[string]string

// compileRRule turns the text into a recurrence over days at midnight UTC, where
// no clock ever changes.
func compileRRule(text string, from Date, until *Date) (*rrule.RRule, error) {
	parts, err := splitRRule(text)
	if err != nil {
		return nil, err
	}
	if err := parts.check(); err != nil {
		return nil, err
	}
	last, err := parts.last(from, until)
	if err != nil {
		return nil, err
	}
	option, err := rrule.StrToROption(parts.repeating())
	if err != nil {
		return nil, errUnreadable(err)
	}
	option.Dtstart = from.UTC()
	option.Until = last
	recurrence, err := rrule.NewRRule(*option)
	if err != nil {
		return nil, errUnreadable(err)
	}
	return recurrence, nil
}

func splitRRule(text string) (rruleParts, error) {
	if len(text) > maxRRuleLength {
		return nil, fault.New(fault.Invalid, "This repeat rule is too long. Use fewer parts.")
	}
	parts := rruleParts{}
	for part := range strings.SplitSeq(strings.ToUpper(text), ";") {
		name, value, _ := strings.Cut(part, "=")
		switch name {
		case "BYHOUR", "BYMINUTE", "BYSECOND":
			return nil, fault.New(fault.Invalid, "A repeat rule names days only. Set the time of day beside it.")
		}
		shape, ok := partShapes[name]
		if !ok {
			return nil, fault.New(fault.Invalid,
				"This repeat rule has a part we cannot use. Use FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTH, BYMONTHDAY and BYSETPOS.")
		}
		if _, twice := parts[name]; twice {
			return nil, fault.New(fault.Invalid, "This repeat rule says "+name+" twice. Keep one.")
		}
		if !shape.MatchString(value) {
			return nil, fault.New(fault.Invalid, misshapen(name))
		}
		parts[name] = value
	}
	if parts["FREQ"] == "" {
		return nil, fault.New(fault.Invalid, misshapen("FREQ"))
	}
	return parts, nil
}

func misshapen(name string) string {
	switch name {
	case "FREQ":
		return "Choose a schedule that repeats by week or by month."
	case "UNTIL":
		return "Write the last day in the repeat rule as a date only, for example UNTIL=20261231."
	case "WKST":
		return "Weeks start on Monday here. Leave WKST out."
	case "BYDAY":
		return "Name the weekdays as MO, TU, WE, TH, FR, SA or SU; for the second Tuesday of the month write 2TU, for the last one -1TU."
	default:
		return "We cannot read " + name + " in this repeat rule. Write numbers, with commas between them."
	}
}

// check holds what the shape of one part cannot: which parts go together.
func (p rruleParts) check() error {
	weekly := p["FREQ"] == "WEEKLY"
	if err := p.checkInterval(weekly); err != nil {
		return err
	}
	if count, given := p["COUNT"]; given && strings.Trim(count, "0") == "" {
		return fault.New(fault.Invalid, "The number of visits must be at least 1.")
	}
	if p["COUNT"] != "" && p["UNTIL"] != "" {
		return fault.New(fault.Invalid, "Give a number of visits or a last day in the repeat rule, not both.")
	}
	if weekly && (p["BYMONTHDAY"] != "" || p["BYSETPOS"] != "" || numberedDay.MatchString(p["BYDAY"])) {
		return fault.New(fault.Invalid, "Days of the month and counted weekdays go with a schedule that repeats by month.")
	}
	if p["BYSETPOS"] != "" && p["BYDAY"] == "" && p["BYMONTHDAY"] == "" {
		return fault.New(fault.Invalid, "BYSETPOS needs weekdays or days of the month to choose from.")
	}
	// RFC 5545 means both sets of days, the library only the days in both.
	days := strings.Split(p["BYDAY"], ",")
	for _, day := range days {
		if numberedDay.MatchString(day) != numberedDay.MatchString(days[0]) {
			return fault.New(fault.Invalid, "Use either counted weekdays such as 2TU or every such weekday, not both in one schedule.")
		}
	}
	return nil
}

func (p rruleParts) checkInterval(weekly bool) error {
	value, given := p["INTERVAL"]
	if !given {
		return nil
	}
	interval, err := strconv.Atoi(value)
	if weekly && (err != nil || interval < 1 || interval > 52) {
		return fault.New(fault.Invalid, "A schedule can repeat every 1 to 52 weeks.")
	}
	if !weekly && (err != nil || interval < 1 || interval > 24) {
		return fault.New(fault.Invalid, "A schedule can repeat every 1 to 24 months.")
	}
	return nil
}

// last gives the earlier of UNTIL and until, at midnight UTC; zero for neither.
func (p rruleParts) last(from Date, until *Date) (time.Time, error) {
	var last time.Time
	if until != nil {
		last = until.UTC()
	}
	value, given := p["UNTIL"]
	if !given {
		return last, nil
	}
	t, err := time.Parse("20060102", value)
	if err != nil {
		return time.Time{}, fault.Wrap(err, fault.Invalid, misshapen("UNTIL"))
	}
	if t.Before(from.UTC()) {
		return time.Time{}, fault.New(fault.Invalid, "The last day comes before the first day.")
	}
	if until == nil || t.Before(last) {
		return t, nil
	}
	return last, nil
}

// repeating writes the parts that say on which days, for the library to read.
func (p rruleParts) repeating() string {
	var b strings.Builder
	b.WriteString("FREQ=" + p["FREQ"])
	for _, name := range []string{"INTERVAL", "COUNT", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"} {
		if p[name] != "" {
			b.WriteString(";" + name + "=" + p[name])
		}
	}
	return b.String()
}

func errUnreadable(cause error) error {
	return fault.Wrap(cause, fault.Invalid, "We cannot read this repeat rule. Check the days and months in it.")
}
