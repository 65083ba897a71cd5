package config

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// Rate is how many requests one client address may make in a time; the zero
// Rate is no limit.
type Rate struct {
	Requests int
	Per      time.Duration
}

// RateLimits holds one Rate for each kind of request; the zero value is off.
type RateLimits struct{ GraphQL, Calendar Rate }

// Off is true when nothing is limited.
func (l RateLimits) Off() bool { return l == RateLimits{} }

func readRateLimits(c *Config, value string) error {
	if value == "off" {
		c.RateLimits = RateLimits{}
		return nil
	}
	rates := map[string]*Rate{"graphql": &c.RateLimits.GraphQL, "calendar": &c.RateLimits.Calendar}
	for part := range strings.SplitSeq(value, ",") {
		name, text, _ := strings.Cut(strings.TrimSpace(part), "=")
		rate, wanted := rates[name]
		if !wanted {
			return errors.New("has a part that begins with neither graphql= nor calendar=, or names one twice")
		}
		delete(rates, name)
		var err error
		if *rate, err = parseRate(text); err != nil {
			return errors.New("has a limit for " + name + " that " + err.Error())
		}
	}
	return nil
}

func parseRate(text string) (Rate, error) {
	count, span, _ := strings.Cut(text, "/")
	requests, err := strconv.Atoi(count)
	if err != nil || requests < 1 || requests > 1_000_000 {
		return Rate{}, errors.New("does not begin with a number from 1 to 1000000")
	}
	per, err := time.ParseDuration(span)
	if err != nil || per < time.Second || per > 24*time.Hour {
		return Rate{}, errors.New("does not end with a time from 1s to 24h")
	}
	return Rate{Requests: requests, Per: per}, nil
}
