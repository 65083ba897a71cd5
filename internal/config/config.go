// Package config is every setting of the server: its name, what it accepts, its
// default and its typed value. It does not open, start or connect to anything.
package config

import (
	"fmt"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// Config is what the environment asked for, checked and typed.
type Config struct {
	// Addr is the host:port that people reach.
	Addr string
	// AdminAddr is the host:port of the metrics; empty when they are off.
	AdminAddr string
	// DataDir is the folder for the embedded database and the made secret.
	DataDir string
	// DatabaseURL is empty for the embedded database.
	DatabaseURL Secret
	// PublicURL is the scheme and host that links in messages begin with.
	PublicURL *url.URL
	// Secret signs tokens; empty means LoadOrMakeSecret(DataDir).
	Secret Secret
	// Sample says whether to fill an empty database with the sample directory.
	Sample bool
	// AllowedOrigins are other sites' pages that may use the API; "*" is any.
	AllowedOrigins []string
	// TrustedProxies are the peers whose X-Forwarded-For is believed.
	TrustedProxies []netip.Prefix
	// RateLimits are counted for each client address.
	RateLimits RateLimits
	// SMTP is nil for the development outbox.
	SMTP *SMTP
	// Log is how much is logged, and how.
	Log Log
}

// Production is true when people reach the server over https.
func (c Config) Production() bool { return c.PublicURL.Scheme == "https" }

// Embedded is true when the server runs its own database in DataDir.
func (c Config) Embedded() bool { return c.DatabaseURL == "" }

// Load reads the settings from environ (KEY=value lines, as os.Environ gives
// them). An empty value is the same as none. The error is a Problems with every
// wrong setting, not only the first, and holds no secret.
func Load(environ []string) (Config, error) {
	given := present(environ)
	var config Config
	problems := unknown(given)
	for _, s := range settings {
		for _, value := range []string{s.standard, given[s.name]} {
			if value == "" {
				continue
			}
			if err := s.read(&config, value); err != nil {
				problems = append(problems, s.problem(value, err))
			}
		}
	}
	config.complete(given)
	problems = append(problems, config.check(problems)...)
	if len(problems) > 0 {
		return Config{}, problems
	}
	return config, nil
}

func present(environ []string) map[string]string {
	given := map[string]string{}
	for _, line := range environ {
		name, value, _ := strings.Cut(line, "=")
		value = strings.TrimSpace(value)
		if value != "" || strings.HasPrefix(name, "HEARTLAND_") && !known(name) {
			given[name] = value
		}
	}
	return given
}

func known(name string) bool {
	return slices.ContainsFunc(settings, func(s setting) bool { return s.name == name })
}

// unknown names every HEARTLAND_ variable that is no setting: a typing mistake
// would otherwise leave a default in place without a word.
func unknown(given map[string]string) Problems {
	var problems Problems
	for name := range given {
		if strings.HasPrefix(name, "HEARTLAND_") && !known(name) {
			problems = append(problems, Problem{name, "There is no such setting. Accepted: " + names() + "."})
		}
	}
	slices.SortFunc(problems, func(a, b Problem) int { return strings.Compare(a.Name, b.Name) })
	return problems
}

// complete fills in the defaults that depend on other settings.
func (c *Config) complete(given map[string]string) {
	if c.PublicURL == nil {
		c.PublicURL = &url.URL{Scheme: "http", Host: browserHost(c.Addr)}
	}
	if _, said := given["HEARTLAND_SAMPLE"]; !said {
		c.Sample = c.Embedded() && !c.Production()
	}
	if c.SMTP != nil && c.SMTP.From == "" {
		c.SMTP.From = "no-reply@" + c.PublicURL.Hostname()
	}
}

// Problem is one setting that is wrong and what to do about it.
type Problem struct{ Name, Message string }

// Problems is every wrong setting, one a line when printed.
type Problems []Problem

func (p Problems) Error() string {
	var lines strings.Builder
	for i, problem := range p {
		if i > 0 {
			lines.WriteByte('\n')
		}
		fmt.Fprintf(&lines, "%s: %s", problem.Name, problem.Message)
	}
	return lines.String()
}
