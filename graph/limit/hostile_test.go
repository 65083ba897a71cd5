package limit

import (
	"fmt"
	"strings"
)

// hostile is a request that must be refused, in words that contain says.
type hostile struct {
	name string
	body string
	says string
}

func repeat(n int, format string) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return text.String()
}

// chain makes fragments F0 … Fn that each spread the next in the way given.
func chain(n int, spread, end string) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, " fragment F%d on Query{%s}", i, strings.ReplaceAll(spread, "#", fmt.Sprint(i+1)))
	}
	return fmt.Sprintf("%s fragment F%d on Query{%s}", text.String(), n, end)
}

func nested(n int, open, inside, shut string) string {
	return strings.Repeat(open, n) + inside + strings.Repeat(shut, n)
}

// hostiles are refused whatever the resolvers do.
func hostiles() []hostile {
	return append(append(append(wide(), deep()...), dear()...), broken()...)
}

func wide() []hostile {
	return []hostile{
		{"fragment_doubling", query("{...F0}" + chain(30, "...F# ...F#", "__typename")), "selects 9,663,676,350 fields"},
		{"fragment_doubling_inline", query("{...F0}" + chain(30, "...{...F#} ...on Query{...F#}", "__typename")), "selects"},
		{"fragment_doubling_nested", query("{...F0}" + chain(30, `a:node(id:"1"){id} ...F# b:node(id:"1"){id} ...F#`, "__typename")), "aliases"},
		{"fragment_doubling_unused", query("{__typename}" + chain(30, "...F# ...F#", "__typename")), "selects"},
		{"fragment_fan", query("{" + strings.Repeat("...F0 ", 40) + "}" + chain(1, strings.Repeat("...F# ", 40), "__typename")), "selects"},
		{"fragment_chain_of_200_wide", query("{...F0}" + chain(120, "...F#", repeat(90, "id "))), "selects"},
		{"fragment_doubling_500", query("{...F0}" + chain(170, "...F# ...F#", "__typename")), "selects 1,000,000,000,000 fields"},
		{"aliases_20000", query("{" + strings.Repeat("a:b ", 16_000) + "}"), "2,000 words"},
		{"aliases_41", query("{" + repeat(41, "a#:__typename ") + "}"), "asks for 41 aliases; at most 30"},
		{"repeated_field_10000", query("{" + repeat(10_000, "needs ") + "}"), "bytes long|2,000 words"},
		{"repeated_field_1990", query("{" + repeat(1_990, "__typename ") + "}"), "selects 1,990 fields"},
		{"repeated_field_101", query("{" + repeat(101, "__typename ") + "}"), `asks for "__typename" 101 times; at most 100`},
		{"directives_50000", query("{__typename " + repeat(50_000, "@a") + "}"), "bytes long"},
		{"directives_500", query("{__typename " + repeat(500, "@include(if:true)") + "}"), "2,000 words"},
		{"directives_51", query("{__typename " + repeat(51, "@skip") + "}"), "51 directives; at most 50"},
		{"directives_of_a_variable", query("query($a:Int " + repeat(51, "@skip") + "){__typename}"), "51 directives"},
		{"operations_1000", query(repeat(1_000, "query Q#{__typename}")), "2,000 words"},
		{"operations_11", query(repeat(11, "query Q#{__typename}")), "11 operations; at most 10"},
		{"variables_2000", query("query(" + repeat(2_000, "$a#:Int ") + "){__typename}"), "2,000 words"},
		{"variables_51", query("query(" + repeat(51, "$a#:Int ") + "){__typename}"), "51 variables; at most 50"},
		{"variable_values_2000", query("{__typename}", strings.Split(strings.TrimSuffix(repeat(2_000, `"a#":1,`), ","), ",")...), "sends 2,000 variables"},
		{"unknown_fields_5000", query("{" + repeat(5_000, "x# ") + "}"), "2,000 words"},
		{"unknown_fields_990", query("{" + repeat(990, "xabcdefghij# ") + "}"), `Cannot query field`},
		{"unknown_arguments", query("{" + repeat(90, "needs(a#:1 b#:2 c#:3){id} ") + "}"), "Unknown argument"},
		{"overlapping_fields", query("{" + repeat(90, `place(slug:"#"){id} `) + "}"), "conflict"},
		{"overlapping_fields_400", query("{" + repeat(300, `x(a:#)`) + "}"), `asks for "x" 300 times`},
		{"overlapping_fragments", query("{" + repeat(60, "...G# ") + "}" + repeat(60, `fragment G# on Query{place(slug:"#"){id ...on Place{name slug}}} `)), "conflict"},
		{"overlapping_nested", query(`{` + repeat(9, `place(slug:"#"){centres{visits(first:#){nodes{centre{id} room}} place{id}} visits(first:#){nodes{id}}}`) + `}`), "conflict"},
		{"comments_20000", query(strings.Repeat("#\n", 20_000) + "{__typename}"), "2,000 words"},
	}
}

func deep() []hostile {
	return []hostile{
		{"depth_13", query(`{centre(slug:"a"){` + nested(11, "parent{", "id", "}") + `}}`), "13 fields deep; at most 12"},
		{"depth_600", query(nested(600, "{a", "", "}")), "deep|Expected|found"},
		{"depth_15000", query(nested(15_000, "{a", "", "}")), "2,000 words"},
		{"depth_through_fragments", query("{...F0}" + chain(15, `node(id:"1"){...on Place{centres{place{...F#}}}}`, "__typename")), "deep"},
		{"fragment_cycle", query("{...A} fragment A on Query{...B} fragment B on Query{...A}"), "contains itself"},
		{"fragment_of_itself", query("{...A} fragment A on Query{needs{id} ...A}"), `"A" contains itself`},
		{"fragment_cycle_unused", query("{__typename} fragment A on Query{...{...A}}"), "contains itself"},
		{"list_literal_deep", query(`{nodes(ids:` + nested(500, "[", `"a"`, "]") + `){id}}`), "nests lists and objects 500 deep"},
		{"object_literal_deep", query(`{visits(filter:` + nested(300, "{a:", `1`, "}") + `){totalCount}}`), "300 deep"},
		{"directive_literal_deep", query(`{__typename @skip(if:` + nested(300, "[", `1`, "]") + `)}`), "300 deep"},
		{"default_literal_deep", query(`query($a:[ID!]=` + nested(300, "[", `1`, "]") + `){__typename}`), "300 deep"},
		{"variables_deep", query("query($a:[ID!]!){nodes(ids:$a){id}}", `"a":`+nested(9_000, "[", "1", "]")), "9,000 deep"},
		{"variables_objects_deep", query("{__typename}", `"a":`+nested(5_000, `{"a":`, "1", "}")), "5,000 deep"},
		{"variables_deeper_than_json", query("{__typename}", `"a":`+nested(30_000, "[", "1", "]")), "cannot be read"},
		{"variable_type_deep", query("query($a:" + nested(900, "[", "Int", "]") + "){needs(a:$a){id}}"), "Unknown argument"},
		{"introspection_depth_17", query("{__schema{types{" + nested(15, "ofType{", "name", "}") + "}}}"), "18 fields deep; at most 16"},
		{"introspection_among_data", query("{needs{id} __schema{types{" + nested(11, "ofType{", "name", "}") + "}}}"), "14 fields deep; at most 12"},
		{"introspection_lists", query("{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}"), "introspection depth"},
		{"introspection_types_of_types", query("{__schema{types{possibleTypes{interfaces{possibleTypes{name}}}}}}"), "introspection depth"},
	}
}

func dear() []hostile {
	page := func(first string) string {
		return `{visits(first:` + first + `){nodes{id room}}}`
	}
	return []hostile{
		{"first_1000000000", query(page("1000000000")), "could ask for 3,000,000,001 things"},
		{"first_beyond_32_bits", query(page("9223372036854775807")), "1,000,000,000,000"},
		{"first_beyond_64_bits", query(page("99999999999999999999999")), "cannot represent|Int"},
		{"first_of_5000_digits", query(page(strings.Repeat("9", 5_000))), "Int"},
		{"first_as_float", query(page("1e999999999")), "Int"},
		{"first_in_a_variable", query(`query($n:Int){visits(first:$n){nodes{id room}}}`, `"n":1000000000`), "could ask for 3,000,000,001"},
		{"first_in_a_variable_as_text", query(`query($n:Int){visits(first:$n){nodes{id room}}}`, `"n":"1000000000"`), "could ask for 3,000,000,001"},
		{"first_in_a_default", query(`query($n:Int=1000000000){visits(first:$n){nodes{id room}}}`), "could ask for"},
		{"first_beyond_64_bits_in_a_variable", query(`query($n:Int){visits(first:$n){nodes{id}}}`, `"n":99999999999999999999999`), "cannot use"},
		{"last_1000000000", query(`{visits(first:1 last:1000000000){nodes{id}}}`), "could ask for"},
		{"pages_100_100", query(`{centres(first:100){nodes{visits(first:100){nodes{id}}}}}`), "could ask for 20,201 things"},
		{"pages_100_100_100", query(`{centres(first:100){nodes{visits(first:100){nodes{provider{visits(first:100){nodes{id}}}}}}}}`), "could ask for"},
		{"pages_in_fragments", query(`{centres(first:100){nodes{...A}}} fragment A on Centre{visits(first:100){...B}} fragment B on VisitConnection{edges{node{id}}}`), "could ask for"},
		{"pages_in_aliases", query(`{` + repeat(30, `a#:centres(first:100){nodes{id name slug lat lon}} `) + repeat(12, `visits(first:100){nodes{id centre{id}}} `) + `}`), "could ask for"},
		{"standard_pages", query(`{centres{nodes{visits{nodes{provider{services{nodes{provider{id}}}}}}}}}`), "could ask for"},
		{"ids_in_a_variable", query(`query($i:[ID!]!){nodes(ids:$i){id ...on Centre{name slug lat lon}}}`, `"i":[`+strings.TrimSuffix(repeat(9_000, "1,"), ",")+`]`), "could ask for 45,001"},
		{"introspection_aliases", query("{" + repeat(30, "a#:__schema{types{fields{args{type{name}} type{name}} inputFields{type{kind}} possibleTypes{kind enumValues{isDeprecated}} enumValues{description} interfaces{fields{isDeprecated}}}} ") + "}"), "could ask for"},
	}
}

func broken() []hostile {
	return []hostile{
		{"fragment_named_schema", query("{...__schema ...__schema} fragment __schema on Query{needs{services(first:100){nodes{provider{visits(first:100){nodes{id}}}}}}}"), "could ask for"},
		{"fragment_named_schema_deep", query("{...__schema} fragment __schema on Query{" + nested(14, "a{", "b", "}") + "}"), "deep"},
		{"unknown_fragment", query("{...Nobody}"), `no fragment "Nobody"`},
		{"unknown_fragments_600", query("{" + repeat(600, "...N# ") + "}"), "no fragment"},
		{"unused_fragments", query("{__typename}" + repeat(200, "fragment N# on Query{__typename} ")), `asks for "__typename"`},
		{"unknown_operation", `{"query":"query A{__typename}","operationName":"` + strings.Repeat("B", 50_000) + `"}`, "operation BBB"},
		{"two_operations_unnamed", query("query A{__typename} query B{__typename}"), "not found"},
		{"name_of_30000", query("{" + strings.Repeat("n", 30_000) + "}"), "30,000 characters long"},
		{"name_of_100_in_all", query("{" + repeat(600, strings.Repeat("n", 90)+"# ") + "}"), "Cannot query"},
		{"string_of_60000", query(`{place(slug:"` + strings.Repeat("s", 60_000) + `" near:1){id}}`), "Unknown argument"},
		{"string_for_an_enum", query(`{centres(filter:{kind:"` + strings.Repeat("s", 60_000) + `"}){totalCount}}`), "Enum"},
		{"string_for_a_number", query(`query($n:Int){needs{services(first:$n){totalCount}}}`, `"n":"`+strings.Repeat("9", 60_000)+`"`), "cannot use"},
		{"block_string_of_lines", query(`{place(slug:"""` + strings.Repeat("\n ", 25_000) + `"""){id`), "Expected|found"},
		{"block_string_of_quotes", query(`{place(slug:"""` + strings.Repeat(`\"""`, 12_000) + `){id}}`), "Unterminated"},
		{"string_without_end", query(`{place(slug:"` + strings.Repeat("s", 50_000) + `){id}}`), "Unterminated"},
		{"null_bytes", query("{__typename\x00}"), "Cannot contain"},
		{"only_null_bytes", query(strings.Repeat("\x00", 10_000)), "Cannot contain"},
		{"invalid_utf8", "{\"query\":\"{__typename \xff\xfe}\"}", "Cannot parse"},
		{"byte_order_mark_alone", query("\ufeff"), "no operation"},
		{"empty", query(""), "no operation"},
		{"no_query", `{}`, "no operation"},
		{"only_comments", query(strings.Repeat("# nothing here\n", 1_500)), "no operation"},
		{"only_a_fragment", query("fragment A on Query{__typename}"), "no operation"},
		{"query_of_70000_bytes", query("{__typename}" + strings.Repeat(" ", 70_000)), "70,012 bytes long"},
		{"subscription", query("subscription{needs{id}}"), "subscription"},
		{"schema_definition", query("type Query{a:Int}"), "Unexpected"},
		{"batch", `[` + strings.TrimSuffix(strings.Repeat(query("{__typename}")+",", 100), ",") + `]`, "one request at a time"},
		{"batch_after_spaces", " \r\n\t[" + query("{__typename}") + "]", "one request at a time"},
		{"not_json", "query={__typename}" + strings.Repeat("x", 60_000), "cannot be read"},
		{"two_bodies", query("{__typename}") + query("{__typename}"), "cannot be read"},
		{"query_as_number", `{"query":5}`, "cannot be read"},
		{"variables_as_list", `{"query":"{__typename}","variables":[1]}`, "cannot be read"},
		{"braces", query(strings.Repeat("{", 1_900)), "nesting|Expected|found"},
		{"brackets_shut", query(strings.Repeat("}", 1_900)), "Unexpected"},
		{"undefined_variable_everywhere", query("{" + repeat(95, "place(slug:$a#){id} ") + "}"), "not defined|conflict"},
	}
}
