package graph_test

import (
	"strings"
	"testing"
)

func TestHolidaysOfACentre(t *testing.T) {
	a := serve(t)
	const query = `query ($centre: String!, $from: Date!, $to: Date!) { centre(slug: $centre) {
		holidays(from: $from, to: $to) { date name nameMi observed } } }`
	ask := func(centre, from, to string) map[string]any {
		return map[string]any{"centre": centre, "from": from, "to": to}
	}
	for name, test := range map[string]struct {
		variables map[string]any
		want      string
	}{
		"over_the_new_year":   {ask("opotiki", "2026-12-25", "2027-01-02"), "2026-12-25 Christmas Day (Te Rā Kirihimete), 2026-12-26 Boxing Day, 2026-12-28 Boxing Day observed, 2027-01-01 New Year's Day (Te Rā Tau Hou), 2027-01-02 Day after New Year's Day"},
		"its_own_anniversary": {ask("chatham-islands", "2026-11-01", "2026-11-30"), "2026-11-30 Chatham Islands Anniversary Day"},
		"not_somebody_elses":  {ask("opotiki", "2026-11-01", "2026-11-30"), ""},
	} {
		var got []string
		for _, h := range a.get(query, test.variables, "centre", "holidays").([]any) {
			line := text(follow(t, h, "date")) + " " + text(follow(t, h, "name"))
			if mi := follow(t, h, "nameMi"); mi != nil {
				line += " (" + text(mi) + ")"
			}
			if follow(t, h, "observed") == true {
				line += " observed"
			}
			got = append(got, line)
		}
		if list := strings.Join(got, ", "); list != test.want {
			t.Errorf("%s: got %q, want %q", name, list, test.want)
		}
	}
}
