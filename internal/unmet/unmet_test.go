package unmet_test

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"heartland/internal/store/storetest"
	"heartland/internal/unmet"
)

// In Greenwich it is still November; in Auckland December has begun.
var now = time.Date(2026, time.November, 30, 11, 30, 0, 0, time.UTC)

func TestCountsAreOneRowForWordRegionAndMonth(t *testing.T) {
	s := storetest.New(t)
	for range 2 { // two servers, or one that was started again
		c, err := unmet.New(s.DB, func() time.Time { return now }, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for range 50 {
			all.Go(func() { c.Count("funeral", "Southland"); c.Count("", "Southland") })
		}
		all.Wait()
		ctx, stop := context.WithCancel(t.Context())
		stop()
		c.Run(ctx) // writes what is left
	}
	rows, err := s.DB.Query("SELECT word, region, month::text, count FROM unmet_needs ORDER BY word")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	got := ""
	for rows.Next() {
		var word, region, month string
		var count int
		if err := rows.Scan(&word, &region, &month, &count); err != nil {
			t.Fatal(err)
		}
		got += fmt.Sprintf("%q %s %s %d\n", word, region, month, count)
	}
	if err := rows.Err(); err != nil || got != "\"\" Southland 2026-12-01 100\n\"funeral\" Southland 2026-12-01 100\n" {
		t.Errorf("%s%v", got, err)
	}
}

func TestAFloodIsBounded(t *testing.T) {
	s := storetest.New(t)
	c, err := unmet.New(s.DB, func() time.Time { return now }, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 5000 {
		c.Count(fmt.Sprint(i), "Southland")
	}
	if err := c.Write(t.Context()); err != nil {
		t.Fatal(err)
	}
	var rows int
	if err := s.DB.QueryRow("SELECT count(*) FROM unmet_needs").Scan(&rows); err != nil || rows != 1000 {
		t.Errorf("%d rows, %v", rows, err)
	}
}
