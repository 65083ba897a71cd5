package limit

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func stored(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name+".graphql"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestGoodRequestsPass(t *testing.T) {
	cases := []struct {
		name string
		body string
		cost Cost
	}{
		{"typename", query(`{__typename}`), Cost{1, Default.Cost}},
		{"byte_order_mark", query("\ufeff{__typename}"), Cost{1, Default.Cost}},
		{"centres_near", query(stored(t, "centres_near"), `"lat":-38.0`, `"lon":177.2`), Cost{701, Default.Cost}},
		{"town", query(stored(t, "town"), `"slug":"opotiki"`), Cost{4_775, Default.Cost}},
		{"introspection", query(stored(t, "introspection")), Cost{14_552, Default.Cost}},
		{"introspection_full", query(stored(t, "introspection_full")), Cost{15_983, Default.Cost}},
		{"nested_input", query(`mutation($i:BookAppointmentInput!){bookAppointment(input:$i){token errors{message}}}`,
			`"i":{"visit":"v","startsAt":"2026-11-24T09:30:00+13:45","person":{"name":"Aroha"},"needs":["a"],"idempotencyKey":"12345678"}`), Cost{13, Default.Cost}},
		{"long_words", query(`query($w:String!){places(search:$w){match}}`, `"w":"`+strings.Repeat("ō", 25_000)+`"`), Cost{9, Default.Cost}},
		{"ten_operations", `{"operationName":"Q3","query":"` + repeat(10, "query Q#{__typename} ") + `"}`, Cost{1, Default.Cost}},
		{"thirty_aliases", query("{" + repeat(30, "a#:__typename ") + "}"), Cost{30, Default.Cost}},
		{"depth_12", query(`{centre(slug:"a"){` + nested(10, "parent{", "id", "}") + `}}`), Cost{12, Default.Cost}},
	}
	server := newServer(0)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, turn := range []string{"first", "from the cache"} {
				got := send(t, server, post(c.body))
				if len(got.Errors) > 0 || got.status != 200 {
					t.Fatalf("%s: status %d: %.300s", turn, got.status, got.raw)
				}
				if got.Extensions.Cost == nil || *got.Extensions.Cost != c.cost {
					t.Errorf("%s: cost %+v, want %+v", turn, got.Extensions.Cost, c.cost)
				}
			}
		})
	}
}
