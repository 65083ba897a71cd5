package config

import (
	"fmt"
	"strings"
)

// setting is one row of the table that Load reads and Help prints.
type setting struct {
	name     string
	accepts  string // what a right value looks like, with its unit
	standard string // the default, as it would be written in the environment
	absent   string // what happens without a value, where there is no standard
	meaning  string
	hidden   bool // a wrong value is never repeated: it may hold a password
	read     func(*Config, string) error
}

var settings = []setting{
	{
		name: "HEARTLAND_ADDR", standard: "127.0.0.1:8080",
		accepts: "host:port with a port from 0 to 65535; an empty host is every address of this machine",
		meaning: "Where the server listens.",
		read:    readAddress(func(c *Config) *string { return &c.Addr }),
	},
	{
		name: "HEARTLAND_ADMIN_ADDR", absent: "off",
		accepts: "host:port, different from HEARTLAND_ADDR",
		meaning: "Where /metrics is served for Prometheus. Keep it off the internet.",
		read:    readAddress(func(c *Config) *string { return &c.AdminAddr }),
	},
	{
		name: "HEARTLAND_DATA_DIR", standard: ".data",
		accepts: "the path of a folder that the server may write to",
		meaning: "Holds the embedded database and the secret that the server makes.",
		read:    func(c *Config, value string) error { c.DataDir = value; return nil },
	},
	{ //nolint:gosec // an example, no credentials
		name: "DATABASE_URL", absent: "an embedded PostgreSQL in HEARTLAND_DATA_DIR", hidden: true,
		accepts: "postgres://user:password@host:5432/name",
		meaning: "The PostgreSQL database, version 15 or newer.",
		read:    readDatabaseURL,
	},
	{
		name: "HEARTLAND_PUBLIC_URL", absent: "http:// and HEARTLAND_ADDR",
		accepts: "http://host or https://host, with a port if there is one and nothing after it",
		meaning: "The address people type; links in messages begin with it. It is production when it begins with https.",
		read:    readPublicURL,
	},
	{
		name: "HEARTLAND_SECRET", absent: "made once and kept in HEARTLAND_DATA_DIR; in production it must be set", hidden: true,
		accepts: fmt.Sprintf("at least %d characters that nobody could guess, such as the output of: openssl rand -hex 32", minSecret),
		meaning: "Signs the links that people are sent. Changing it ends every link already sent.",
		read:    readSecret,
	},
	{
		name: "HEARTLAND_SAMPLE", absent: "on for the embedded database outside production, otherwise off",
		accepts: "on or off",
		meaning: "Fills an empty database with the sample directory.",
		read:    readSample,
	},
	{
		name: "HEARTLAND_ALLOWED_ORIGINS", absent: "none",
		accepts: "origins separated by commas, such as https://council.example.nz; * lets any site read by GET",
		meaning: "Other sites whose pages may use /graphql, always without cookies.",
		read:    readOrigins,
	},
	{
		name: "HEARTLAND_TRUSTED_PROXIES", absent: "none",
		accepts: "addresses and networks separated by commas, such as 10.0.0.0/8,::1",
		meaning: "Proxies whose X-Forwarded-For and X-Request-Id are believed.",
		read:    readProxies,
	},
	{
		name: "HEARTLAND_RATE_LIMITS", standard: "graphql=1200/1m,calendar=300/1m",
		accepts: "graphql=requests/time,calendar=requests/time or one of them, with a time such as 30s, 1m or 1h; off, only while HEARTLAND_ADDR is on loopback",
		meaning: "Requests one client address may make. A library or a mobile network shares one address: be generous.",
		read:    readRateLimits,
	},
	{ //nolint:gosec // an example, no credentials
		name: "HEARTLAND_SMTP_URL", absent: "messages stay in the development outbox; in production it must be set", hidden: true,
		accepts: "smtp://user:password@host:587 or smtps://user:password@host:465, with ?from=name@example.nz for the sender; special characters in the password are percent-encoded",
		meaning: "The mail server. smtp changes to TLS after connecting, smtps begins with it.",
		read:    readSMTP,
	},
	{
		name: "HEARTLAND_LOG", standard: "info",
		accepts: "debug, info, warn or error; with ,text or ,json to choose the form",
		meaning: "How much is logged to standard error: text on a terminal, else JSON.",
		read:    readLog,
	},
}

func names() string {
	all := make([]string, len(settings))
	for i, s := range settings {
		all[i] = s.name
	}
	return strings.Join(all, ", ")
}

func (s setting) problem(value string, err error) Problem {
	said := fmt.Sprintf("%q", value)
	if s.hidden {
		said = "The value"
	}
	return Problem{s.name, fmt.Sprintf("%s %s. Accepted: %s.", said, err, s.accepts)}
}

// Help is every setting with its meaning, what it accepts and its default, for
// the command line and the operations guide.
func Help() string {
	var text strings.Builder
	for _, s := range settings {
		standard := s.standard
		if standard == "" {
			standard = s.absent
		}
		fmt.Fprintf(&text, "%s\n    %s\n    Accepted: %s.\n    Default: %s.\n", s.name, s.meaning, s.accepts, standard)
	}
	return text.String()
}
