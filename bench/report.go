package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"time"
)

const staticAddress = "127.0.0.1:18089"

var order = []string{"static", "my town (T)", "free seats (F)", "town autocomplete", "search"}

// compare interleaves the rounds, so that a machine that slows down slows all.
func compare(ctx context.Context, product *process, duration time.Duration, rounds int) (map[string][]tally, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	ceiling := &process{cmd: exec.CommandContext(ctx, self, "static", staticAddress), base: "http://" + staticAddress} //nolint:gosec // ourselves
	if err := ceiling.cmd.Start(); err != nil {
		return nil, err
	}
	defer ceiling.stop()
	time.Sleep(200 * time.Millisecond)
	results := map[string][]tally{}
	for round := range rounds + 1 {
		for _, name := range order {
			server := product
			if name == "static" {
				server = ceiling
			}
			asked, err := server.answers(ctx)
			if err != nil {
				return nil, err
			}
			before := server.cpu()
			result, err := inAnotherProcess(ctx, server.base, name, duration)
			if err != nil {
				return nil, err
			}
			answered, err := server.answers(ctx)
			if err != nil {
				return nil, err
			}
			result.InServer = answered.p99(asked)
			result.CPU = time.Duration(float64(server.cpu()-before) / (result.PerSecond * duration.Seconds()))
			if round > 0 { // the first warms up
				results[name] = append(results[name], result)
			}
		}
	}
	return results, nil
}

func print(results map[string][]tally) {
	ceiling := median(results["static"])
	fmt.Printf("| %d connections, medians | a second | of the ceiling | p50 ms | p99 ms | p99 in the server ms | CPU ms a request | bytes |\n|---|---|---|---|---|---|---|---|\n", connections)
	for _, name := range order {
		m := median(results[name])
		fmt.Printf("| %s | %.0f | %.3f | %.2f | %.2f | %.2f | %.2f | %d |\n", name, m.PerSecond, m.PerSecond/ceiling.PerSecond,
			ms(m.P50), ms(m.P99), ms(m.InServer), ms(m.CPU), m.Bytes)
	}
}

func median(all []tally) tally {
	sorted := slices.Clone(all)
	slices.SortFunc(sorted, func(a, b tally) int { return int(a.PerSecond - b.PerSecond) })
	return sorted[len(sorted)/2]
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

var asset = regexp.MustCompile(`(?:src|href)="(/assets/[^"]+)"`)

// printFirstLoad adds up what a phone loads before home can be used.
func printFirstLoad(ctx context.Context, product *process) error {
	page, err := fetch(ctx, product.base+"/")
	if err != nil {
		return err
	}
	total := zipped(page)
	fmt.Printf("\nfirst load of home, gzip: HTML %d B", total)
	for _, match := range asset.FindAllSubmatch(page, -1) {
		file, err := fetch(ctx, product.base+string(match[1]))
		if err != nil {
			return err
		}
		fmt.Printf(", %s %d B", match[1], zipped(file))
		total += zipped(file)
	}
	fmt.Printf("; together %d B\n", total)
	return nil
}

func fetch(ctx context.Context, url string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	return io.ReadAll(response.Body)
}

func zipped(text []byte) int {
	var n counter
	w := gzip.NewWriter(&n)
	_, _ = w.Write(text)
	_ = w.Close()
	return int(n)
}

type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
