package ical_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"heartland/internal/ical"
)

func TestFold(t *testing.T) {
	for name, c := range map[string]struct{ line, want string }{
		"short":      {"SUMMARY:a", "SUMMARY:a\r\n"},
		"exactly_75": {strings.Repeat("a", 75), strings.Repeat("a", 75) + "\r\n"},
		"one_more":   {strings.Repeat("a", 76), strings.Repeat("a", 75) + "\r\n a\r\n"},
		"twice":      {strings.Repeat("a", 150), strings.Repeat("a", 75) + "\r\n " + strings.Repeat("a", 74) + "\r\n a\r\n"},
		"macron_at_the_edge": {strings.Repeat("a", 74) + "ō",
			strings.Repeat("a", 74) + "\r\n ō\r\n"},
		"emoji_at_the_edge": {strings.Repeat("a", 72) + "🙂",
			strings.Repeat("a", 72) + "\r\n 🙂\r\n"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(ical.Fold([]byte(c.line + "\r\n"))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestFoldUnfolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOfN(rapid.Map(rapid.StringN(0, 400, -1), func(s string) string {
			// A line that starts with a space is itself a continuation.
			return "X" + strings.NewReplacer("\r", "", "\n", "").Replace(s)
		}), 1, 5).Draw(t, "lines")
		whole := strings.Join(lines, "\r\n") + "\r\n"
		folded := ical.Fold([]byte(whole))
		for line := range strings.SplitSeq(string(folded), "\r\n") {
			if len(line) > 75 || strings.ToValidUTF8(line, "") != line {
				t.Fatalf("a line of %d octets: %q", len(line), line)
			}
		}
		if got := strings.ReplaceAll(string(folded), "\r\n ", ""); got != whole {
			t.Fatalf("got %q, want %q", got, whole)
		}
	})
}

func TestClean(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"crlf":          {"a\r\nb", "a\nb"},
		"cr":            {"a\rb", "a\nb"},
		"line_sep":      {"a\u2028b", "a\nb"},
		"nul_and_bell":  {"a\x00\x07b", "ab"},
		"tab_stays":     {"a\tb", "a\tb"},
		"macrons_stay":  {"Ōpōtiki", "Ōpōtiki"},
		"invalid_utf8":  {"a\xffb", "a\uFFFDb"},
		"next_line_c1":  {"a\u0085b", "ab"},
		"emoji_joiners": {"👩‍👧", "👩‍👧"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := ical.Clean(c.in); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
