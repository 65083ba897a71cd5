package notify

import (
	"strings"
	"testing"
)

func TestSegments(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"empty":                {"", 1},
		"gsm_160":              {strings.Repeat("a", 160), 1},
		"gsm_161":              {strings.Repeat("a", 161), 2},
		"gsm_306":              {strings.Repeat("a", 306), 2},
		"gsm_307":              {strings.Repeat("a", 307), 3},
		"extension_counts_two": {strings.Repeat("€", 80), 1},
		"extension_81":         {strings.Repeat("€", 81), 2},
		"link_signs_are_basic": {strings.Repeat("#_/-:", 32), 1},
		"macron_70":            {"ō" + strings.Repeat("a", 69), 1},
		"macron_71":            {"ō" + strings.Repeat("a", 70), 2},
		"macron_134":           {"ō" + strings.Repeat("a", 133), 2},
		"macron_135":           {"ō" + strings.Repeat("a", 134), 3},
		"emoji_counts_two":     {strings.Repeat("🙂", 36), 2},
	} {
		t.Run(name, func(t *testing.T) {
			if got := segments(c.text); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestWithoutMacrons(t *testing.T) {
	for in, want := range map[string]string{
		"Ōpōtiki ĀĒĪŌŪ āēīōū": "Opotiki AEIOU aeiou",
		"é stays":             "é stays",
		"https://h.nz/#a_b-c": "https://h.nz/#a_b-c",
	} {
		if got := withoutMacrons(in); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
