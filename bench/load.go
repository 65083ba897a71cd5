package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"time"
)

const connections = 16

// tally is what one round of load gave.
type tally struct {
	PerSecond float64
	P50, P99  time.Duration
	Bytes     int
	InServer  time.Duration // the 99th percentile as the server measured it
	CPU       time.Duration // of the server and its database, for one request
}

// loadAndReport is the other process: it asks for one workload for a time and
// writes the tally to standard output.
func loadAndReport(ctx context.Context, args []string) error {
	base, workload := args[0], args[1]
	duration, err := time.ParseDuration(args[2])
	if err != nil {
		return err
	}
	result, err := load(ctx, base, workloads[workload], duration)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(result)
}

// inAnotherProcess runs loadAndReport beside this one.
func inAnotherProcess(ctx context.Context, base, workload string, duration time.Duration) (tally, error) {
	var result tally
	self, err := os.Executable()
	if err != nil {
		return result, err
	}
	cmd := exec.CommandContext(ctx, self, "load", base, workload, duration.String()) //nolint:gosec // ourselves
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return result, fmt.Errorf("load %s: %w", workload, err)
	}
	return result, json.Unmarshal(out, &result)
}

func load(ctx context.Context, base string, work workload, duration time.Duration) (tally, error) {
	client := &http.Client{Transport: &http.Transport{
		MaxIdleConnsPerHost: connections, DisableCompression: true,
		DialContext: (&net.Dialer{}).DialContext,
	}}
	var mu sync.Mutex
	var took []time.Duration
	var size int
	var failed error
	var all sync.WaitGroup
	until := time.Now().Add(duration)
	for range connections {
		all.Go(func() {
			var mine []time.Duration
			for time.Now().Before(until) && ctx.Err() == nil {
				began := time.Now()
				n, err := ask(ctx, client, base, work)
				if err != nil {
					mu.Lock()
					failed = err
					mu.Unlock()
					return
				}
				mine = append(mine, time.Since(began))
				size = n
			}
			mu.Lock()
			took = append(took, mine...)
			mu.Unlock()
		})
	}
	all.Wait()
	if failed != nil || len(took) == 0 {
		return tally{}, fmt.Errorf("no answers: %w", failed)
	}
	slices.Sort(took)
	return tally{
		PerSecond: float64(len(took)) / duration.Seconds(),
		P50:       took[len(took)/2], P99: took[len(took)*99/100], Bytes: size,
	}, nil
}

func ask(ctx context.Context, client *http.Client, base string, work workload) (int, error) {
	method, body := http.MethodGet, io.Reader(nil)
	if work.body != nil {
		method, body = http.MethodPost, bytes.NewReader(work.body())
	}
	request, err := http.NewRequestWithContext(ctx, method, base+work.path, body)
	if err != nil {
		return 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return 0, err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return 0, err
	}
	if response.StatusCode != http.StatusOK || bytes.HasPrefix(text, []byte(`{"errors"`)) {
		return 0, fmt.Errorf("%s: %.300s", response.Status, text)
	}
	return len(text), nil
}

// workload is one kind of request, its body made anew each time.
type workload struct {
	path string
	body func() []byte
}

var workloads = map[string]workload{
	"static": {path: "/"},
	"my town (T)": {"/graphql", func() []byte {
		return graphql(`query ($near: PlaceInput) { centres(near: $near, first: 5) { nodes { name distanceKm
			visits(first: 10) { nodes { startsAt endsAt mode provider { name } } }
			communityOrganisations { nodes { name } } } } }`,
			fmt.Sprintf(`{"near":{"point":{"lat":%.2f,"lon":%.2f}}}`, -46+rand.Float64()*11, 168+rand.Float64()*10)) //nolint:gosec // any points will do
	}},
	"free seats (F)": {"/graphql", func() []byte {
		return graphql(`query ($slug: String!) { centre(slug: $slug) { visits(first: 10) { nodes { id freeSeats } } } }`,
			fmt.Sprintf(`{"slug":%q}`, pick("opotiki", "kaikohe", "westport", "akaroa", "picton", "wairoa")))
	}},
	"town autocomplete": {"/graphql", func() []byte {
		return graphql(`query ($typed: String!) { places(search: $typed) { match place { slug name region } } }`,
			fmt.Sprintf(`{"typed":%q}`, pick("opot", "kaikora", "te k", "waitangi", "ruatorea", "gore", "whang")))
	}},
	"search": {"/graphql", func() []byte {
		return graphql(`query ($text: String!, $near: PlaceInput) { search(text: $text, near: $near) { totalCount danger nearest edges { reason matched node {
			__typename ... on Need { slug name } ... on Agency { slug name } ... on CommunityOrganisation { slug name }
			... on Service { slug name } ... on Centre { slug name } ... on Place { slug name region } } } } }`,
			fmt.Sprintf(`{"text":%q,"near":{"slug":%q}}`, pick("they stopped my benefit", "landlord wont give my bond back", "winz",
				"budget advice", "he hits me", "dont know where to start", "passprt", "help with my kids", "community advice in gore", "xqzxqz"),
				pick("opotiki", "gore", "kaitaia", "haast")))
	}},
}

func graphql(query, variables string) []byte {
	text, err := json.Marshal(strings.Join(strings.Fields(query), " "))
	if err != nil {
		panic(err) // a string always becomes JSON
	}
	return fmt.Appendf(nil, `{"query":%s,"variables":%s}`, text, variables)
}

func pick(all ...string) string { return all[rand.IntN(len(all))] } //nolint:gosec // any will do

// serveStatic is the ceiling: the same number of bytes from memory.
func serveStatic(address string) error {
	body := bytes.Repeat([]byte("x"), 10_000)
	server := &http.Server{Addr: address, ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(body)
	})}
	return server.ListenAndServe()
}
