package main

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
)

// histogram counts the answers of the API by how long the server itself took:
// unlike a client on the same machine, it does not wait for a turn.
type histogram map[float64]uint64 // upper bound in seconds → answers up to it

// answers reads the server's histogram, nil of a process without one.
func (p *process) answers(ctx context.Context) (histogram, error) {
	if p.admin == "" {
		return nil, nil
	}
	text, err := fetch(ctx, p.admin+"/metrics")
	if err != nil {
		return nil, err
	}
	parser := expfmt.NewTextParser(model.LegacyValidation)
	families, err := parser.TextToMetricFamilies(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("read the server's metrics: %w", err)
	}
	h := histogram{}
	for _, metric := range families["heartland_http_request_duration_seconds"].GetMetric() {
		if isGraphQL(metric) {
			for _, bucket := range metric.GetHistogram().GetBucket() {
				h[bucket.GetUpperBound()] += bucket.GetCumulativeCount()
			}
		}
	}
	return h, nil
}

func isGraphQL(metric *dto.Metric) bool {
	for _, label := range metric.GetLabel() {
		if label.GetName() == "route" {
			return label.GetValue() == "/graphql"
		}
	}
	return false
}

// p99 is the time within which 99 of 100 answers since another moment were
// made, even between two bounds.
func (h histogram) p99(before histogram) time.Duration {
	var bounds []float64
	for bound := range h {
		bounds = append(bounds, bound)
	}
	slices.Sort(bounds)
	if len(bounds) == 0 {
		return 0
	}
	most := bounds[len(bounds)-1]
	wanted := 0.99 * float64(h[most]-before[most])
	lower, below := 0.0, 0.0
	for _, bound := range bounds {
		here := float64(h[bound] - before[bound])
		if here >= wanted && here > below {
			return time.Duration((lower + (bound-lower)*(wanted-below)/(here-below)) * float64(time.Second))
		}
		lower, below = bound, here
	}
	return time.Duration(most * float64(time.Second))
}
