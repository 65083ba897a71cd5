package limit

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/core"
)

func TestCostIsFieldsTimesPages(t *testing.T) {
	cases := []struct {
		name      string
		query     string
		variables string
		cost      int
	}{
		{"leaf", `{needs{id}}`, ``, 1 + 40},
		{"standard_page", `{visits{nodes{id}}}`, ``, 1 + 20*2},
		{"page_of_7", `{visits(first:7){nodes{id}}}`, ``, 1 + 7*2},
		{"edges_are_the_same_page", `{visits(first:7){edges{node{id}}}}`, ``, 1 + 7*3},
		{"last", `{visits(last:9){nodes{id}}}`, ``, 1 + 9*2},
		{"the_larger_of_both", `{visits(first:3 last:9){nodes{id}}}`, ``, 1 + 9*2},
		{"default_of_the_schema", `{places(search:"a"){match}}`, ``, 1 + 8},
		{"centres_of_a_place", `{place(slug:"a"){centres{id}}}`, ``, 1 + 1 + 5},
		{"null_page", `{visits(first:null){nodes{id}}}`, ``, 1 + 20*2},
		{"negative_page", `{visits(first:-5){nodes{id}}}`, ``, 1 + 2},
		{"page_in_a_variable", `query($n:Int){visits(first:$n){nodes{id}}}`, `"n":7`, 1 + 7*2},
		{"page_in_a_variable_default", `query($n:Int=6){visits(first:$n){nodes{id}}}`, ``, 1 + 6*2},
		{"page_in_no_variable", `query($n:Int){visits(first:$n){nodes{id}}}`, ``, 1 + 20*2},
		{"null_in_a_variable", `query($n:Int=6){visits(first:$n){nodes{id}}}`, `"n":null`, 1 + 20*2},
		{"ids", `{nodes(ids:["a","b","c"]){id}}`, ``, 1 + 3},
		{"one_id_is_a_list", `{nodes(ids:"a"){id}}`, ``, 1 + 1},
		{"ids_in_a_variable", `query($i:[ID!]!){nodes(ids:$i){id}}`, `"i":["a","b"]`, 1 + 2},
		{"a_variable_in_ids", `query($i:ID!){nodes(ids:[$i,"b"]){id}}`, `"i":"a"`, 1 + 2},
		{"estimate", `{node(id:"a"){...on Visit{freeSlots{free}}}}`, ``, 1 + 1 + 50},
		{"fragment_in_each_place", `{a:need(slug:"a"){...N} b:need(slug:"b"){...N}} fragment N on Need{id name}`, ``, 2 * 3},
		{"interface_page", `{node(id:"a"){...on Provider{visits(first:2){totalCount}}}}`, ``, 1 + 1 + 2},
	}
	server := newServer(0)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := send(t, server, post(`{"query":`+quoted(c.query)+`,"variables":{`+c.variables+`}}`))
			if got.Extensions.Cost == nil || got.Extensions.Cost.Requested != c.cost {
				t.Errorf("cost %+v, want %d: %.300s", got.Extensions.Cost, c.cost, got.raw)
			}
		})
	}
}

// The cost of fragments that double along a chain, were the guard not there.
func TestCostOfAFragmentIsAddedUpOnce(t *testing.T) {
	document, err := parser.ParseQuery(&ast.Source{Input: "{...F0}" + chain(60, "...F# ...F#", "__typename")})
	if err != nil {
		t.Fatal(err)
	}
	core.Walk(sdl(), document, &core.Events{})
	m := meter{fragments: map[*ast.FragmentDefinition]int{}}
	if got := m.set(document.Operations[0].SelectionSet); got != most {
		t.Errorf("cost %d", got)
	}
}

// An estimate must be of a list that there is, and that says no size itself.
func TestEstimatesNameLists(t *testing.T) {
	for name := range estimates {
		parent, field, _ := strings.Cut(name, ".")
		var definition *ast.FieldDefinition
		if of := sdl().Types[parent]; of != nil {
			definition = of.Fields.ForName(field)
		}
		if definition == nil {
			t.Errorf("%s is not in the schema", name)
			continue
		}
		if definition.Type.Elem == nil || definition.Arguments.ForName("first") != nil {
			t.Errorf("%s needs no estimate", name)
		}
	}
}

func TestCountsStopGrowing(t *testing.T) {
	if got := add(most, most); got != most {
		t.Errorf("add %d", got)
	}
	for _, pair := range [][2]int{{most, most}, {most, 2}, {2, most}, {1 << 30, 1 << 30}} {
		if got := multiply(pair[0], pair[1]); got != most {
			t.Errorf("%d × %d is %d", pair[0], pair[1], got)
		}
	}
	if got := multiply(0, most); got != 0 {
		t.Errorf("0 × most is %d", got)
	}
}
