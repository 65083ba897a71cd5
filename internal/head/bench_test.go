package head

import (
	"context"
	"net/url"
	"testing"
)

// What a head costs that is not kept, and one that is.
func BenchmarkHead(b *testing.B) {
	bench := setup(b)
	for _, path := range []string{"/towns/opotiki", "/centres/opotiki", "/needs/money", "/services"} {
		at := &url.URL{Path: path}
		b.Run("fresh"+path, func(b *testing.B) {
			for b.Loop() {
				if _, err := bench.room.For(context.Background(), at); err != nil {
					b.Fatal(err)
				}
				bench.room.kept.Purge()
			}
		})
	}
	b.Run("kept/towns/opotiki", func(b *testing.B) {
		for b.Loop() {
			if _, err := bench.room.For(context.Background(), &url.URL{Path: "/towns/opotiki"}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
