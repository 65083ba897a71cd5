package directory

import (
	"testing"

	"heartland/internal/fault"
)

func TestPageCheckNamesTheArgument(t *testing.T) {
	n := func(i int) *int { return &i }
	s := func(s string) *string { return &s }
	for name, test := range map[string]struct {
		page     Page
		argument string
	}{
		"default":              {Page{}, ""},
		"a_hundred":            {Page{First: n(100)}, ""},
		"none":                 {Page{First: n(0)}, "first"},
		"negative":             {Page{First: n(-1)}, "first"},
		"over_a_hundred":       {Page{First: n(101)}, "first"},
		"a_billion_from_end":   {Page{Last: n(1_000_000_000)}, "last"},
		"both_ways":            {Page{First: n(1), Last: n(1)}, "last"},
		"after_and_before":     {Page{After: s("a"), Before: s("b")}, "before"},
		"last_after":           {Page{Last: n(1), After: s("a")}, "after"},
		"cursor_mangled":       {Page{After: s("%%%")}, "after"},
		"cursor_of_other_list": {Page{After: s(encodeCursor([]byte(`["one"]`)))}, "after"},
		"cursor_before":        {Page{Last: n(3), Before: s(encodeCursor([]byte(`["one","two"]`)))}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.page.check(2)
			if test.argument == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			f, ok := err.(*fault.Error) //nolint:errorlint // check returns it bare
			if !ok || f.Code != fault.Invalid || len(f.Path) != 1 || f.Path[0] != test.argument {
				t.Fatalf("got %v, want INVALID about %s", err, test.argument)
			}
		})
	}
}
