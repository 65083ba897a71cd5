// Package directory is every read of the public directory: places, centres,
// providers, services, needs and visits, over the pool that sees nothing
// personal. It changes nothing and knows no person.
package directory

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"heartland/ent"
)

// Directory answers the public reads.
type Directory struct {
	db     *sql.DB
	ent    *ent.Client
	places *gazetteer
	words  words
	now    func() time.Time
}

// Open reads the gazetteer into memory and returns the directory over the
// public pool. now is the clock.
func Open(ctx context.Context, public *sql.DB, now func() time.Time) (*Directory, error) {
	client := ent.NewClient(ent.Driver(driver{entsql.OpenDB("postgres", public)}))
	rows, err := client.Place.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the places: %w", err)
	}
	d := &Directory{db: public, ent: client, places: newGazetteer(rows), now: now}
	d.words.dir = d
	return d, nil
}

// Point is a place on Earth in degrees, WGS 84.
type Point struct{ Lat, Lon float64 }

// Node is any row with a public id.
type Node interface {
	IsNode()
	NodeID() ID
}
