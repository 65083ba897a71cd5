package limit

import (
	"testing"
	"time"
)

// heaviest pass the guard and are as dear to validate as we could make them.
func heaviest() []hostile {
	return []hostile{
		{name: "conflicts", body: query("{" + repeat(99, "place(slug:#) visit(a:#) x(b:#) ") + "}")},
		{name: "same_fields", body: query("{" + repeat(99, "id name slug x y z k l m ") + "}")},
		{name: "fragment_pairs", body: query("{" + repeat(95, "...G# ") + "}" + repeat(95, "fragment G# on Query{needs{id name slug}} "))},
		{name: "list_arguments", body: query("{" + repeat(99, "x(a:[1,2,3,4,5,6,7,#]) ") + "}")},
		{name: "ids", body: query("query($i:[ID!]!){nodes(ids:$i){id}}", `"i":[`+repeat(9_000, "1,")+`1]`)},
	}
}

func TestHeaviestAreAnsweredSoon(t *testing.T) {
	server := newServer(0)
	for _, h := range heaviest() {
		t.Run(h.name, func(t *testing.T) {
			start := time.Now()
			got := send(t, server, post(h.body))
			if spent := time.Since(start); spent > soon {
				t.Errorf("took %v", spent)
			}
			if got.bytes >= answerBytes {
				t.Errorf("answer of %d bytes", got.bytes)
			}
		})
	}
}

func BenchmarkHostile(b *testing.B) {
	server := newServer(0)
	for _, h := range append(hostiles(), heaviest()...) {
		b.Run(h.name, func(b *testing.B) {
			for b.Loop() {
				send(b, server, post(h.body))
			}
		})
	}
}

// BenchmarkGuard is what the guard adds to a good query that is new to it.
func BenchmarkGuard(b *testing.B) {
	for _, name := range []string{"centres_near", "town", "introspection"} {
		text := stored(b, name)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if refusal := Default.document(text); refusal != nil {
					b.Fatal(refusal)
				}
			}
		})
	}
}

// BenchmarkGood is a whole request that executes nothing, its query in the cache.
func BenchmarkGood(b *testing.B) {
	server := newServer(0)
	for name, variables := range map[string]string{"centres_near": `"lat":-38.0,"lon":177.2`, "town": `"slug":"opotiki"`} {
		body := query(stored(b, name), variables)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				send(b, server, post(body))
			}
		})
	}
}
