// Command bench measures the built product from outside, as whole processes,
// and prints a table: starts, memory, and how many answers a second, as a ratio
// to the most that Go's HTTP server gives on this machine at this moment. It
// asserts nothing.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var err error
	switch {
	case len(os.Args) > 1 && os.Args[1] == "static":
		err = serveStatic(os.Args[2])
	case len(os.Args) > 1 && os.Args[1] == "load":
		err = loadAndReport(ctx, os.Args[2:])
	default:
		err = measure(ctx)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func measure(ctx context.Context) error {
	binary := flag.String("binary", "bin/heartland", "the built server")
	seconds := flag.Int("seconds", 4, "how long each round lasts")
	rounds := flag.Int("rounds", 3, "how many interleaved rounds")
	flag.Parse()
	dir, err := os.MkdirTemp("", "heartland-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a folder under the system's own for temporary files
	product, first, err := start(ctx, *binary, dir)
	if err != nil {
		return err
	}
	product.stop()
	product, warm, err := start(ctx, *binary, dir)
	if err != nil {
		return err
	}
	defer product.stop()
	fmt.Printf("first start, with database and sample directory: %s\nwarm start: %s\n\n", first.Round(10*time.Millisecond), warm.Round(10*time.Millisecond))
	results, err := compare(ctx, product, time.Duration(*seconds)*time.Second, *rounds)
	if err != nil {
		return err
	}
	print(results)
	fmt.Printf("\nserver memory under load: %d MB\n", product.memoryMB())
	return printFirstLoad(ctx, product)
}
