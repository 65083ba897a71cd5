package config

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"
)

const goodSecret = "0123456789abcdef0123456789abcdef"

func load(t *testing.T, environ ...string) Config {
	t.Helper()
	config, err := Load(environ)
	if err != nil {
		t.Fatal(err)
	}
	return config
}

func TestLoadDefaults(t *testing.T) {
	c := load(t, "PATH=/bin", "HOME=/root")
	if c.Addr != "127.0.0.1:8080" || c.AdminAddr != "" || c.DataDir != ".data" {
		t.Errorf("addresses and folder: %+v", c)
	}
	if c.PublicURL.String() != "http://127.0.0.1:8080" || c.Production() {
		t.Errorf("public address: %s, production %v", c.PublicURL, c.Production())
	}
	if !c.Embedded() || !c.Sample || c.Secret != "" || c.SMTP != nil {
		t.Errorf("nothing set is the embedded database with the sample: %+v", c)
	}
	want := RateLimits{GraphQL: Rate{1200, time.Minute}, Calendar: Rate{300, time.Minute}}
	if c.RateLimits != want || c.Log != (Log{Level: slog.LevelInfo}) {
		t.Errorf("limits %+v, log %+v", c.RateLimits, c.Log)
	}
	if len(c.AllowedOrigins) != 0 || len(c.TrustedProxies) != 0 {
		t.Errorf("nobody is trusted by default: %v %v", c.AllowedOrigins, c.TrustedProxies)
	}
}

func TestLoadReads(t *testing.T) {
	production := []string{"HEARTLAND_PUBLIC_URL=https://heartland.example.nz/", "HEARTLAND_SECRET=" + goodSecret, "HEARTLAND_SMTP_URL=smtp://mail.example.nz"}
	for name, test := range map[string]struct {
		environ []string
		got     func(Config) any
		want    any
	}{
		"empty_is_absent":       {[]string{"HEARTLAND_ADDR=  "}, func(c Config) any { return c.Addr }, "127.0.0.1:8080"},
		"spaces_are_cut":        {[]string{"HEARTLAND_ADDR= localhost:9 "}, func(c Config) any { return c.Addr }, "localhost:9"},
		"every_address":         {[]string{"HEARTLAND_ADDR=:80"}, func(c Config) any { return c.PublicURL.String() }, "http://localhost:80"},
		"every_ipv6_address":    {[]string{"HEARTLAND_ADDR=[::]:80"}, func(c Config) any { return c.PublicURL.String() }, "http://localhost:80"},
		"public_url_slash":      {production, func(c Config) any { return c.PublicURL.String() }, "https://heartland.example.nz"},
		"public_url_port":       {[]string{"HEARTLAND_PUBLIC_URL=HTTP://Heartland.example.nz:80"}, func(c Config) any { return c.PublicURL.String() }, "http://heartland.example.nz"},
		"https_is_production":   {production, Config.production, true},
		"sample_production":     {production, func(c Config) any { return c.Sample }, false},
		"sample_asked_for":      {append(production, "HEARTLAND_SAMPLE=on"), func(c Config) any { return c.Sample }, true},
		"sample_own_database":   {[]string{"DATABASE_URL=postgres://db/heartland"}, func(c Config) any { return c.Sample }, false},
		"sample_off":            {[]string{"HEARTLAND_SAMPLE=off"}, func(c Config) any { return c.Sample }, false},
		"database_by_socket":    {[]string{"DATABASE_URL=postgresql:///name?host=/run/pg"}, func(c Config) any { return c.Embedded() }, false},
		"origins":               {[]string{"HEARTLAND_ALLOWED_ORIGINS=https://A.example.nz:443, http://b:81,https://a.example.nz"}, func(c Config) any { return strings.Join(c.AllowedOrigins, " ") }, "https://a.example.nz http://b:81"},
		"any_origin":            {[]string{"HEARTLAND_ALLOWED_ORIGINS=*"}, func(c Config) any { return c.AllowedOrigins[0] }, "*"},
		"proxies":               {[]string{"HEARTLAND_TRUSTED_PROXIES=10.1.2.3/8, ::1 ,192.0.2.7"}, func(c Config) any { return fmt.Sprint(c.TrustedProxies) }, "[10.0.0.0/8 ::1/128 192.0.2.7/32]"},
		"one_limit":             {[]string{"HEARTLAND_RATE_LIMITS=calendar=5/30s"}, func(c Config) any { return c.RateLimits }, RateLimits{Rate{1200, time.Minute}, Rate{5, 30 * time.Second}}},
		"limits_off":            {[]string{"HEARTLAND_RATE_LIMITS=off"}, func(c Config) any { return c.RateLimits.Off() }, true},
		"limits_off_ipv6":       {[]string{"HEARTLAND_RATE_LIMITS=off", "HEARTLAND_ADDR=[::1]:80"}, func(c Config) any { return c.RateLimits.Off() }, true},
		"log_both":              {[]string{"HEARTLAND_LOG=debug, json"}, func(c Config) any { return c.Log }, Log{slog.LevelDebug, "json"}},
		"smtp_defaults":         {production, func(c Config) any { return *c.SMTP }, SMTP{Host: "mail.example.nz", Port: 587, From: "no-reply@heartland.example.nz"}},
		"smtps_with_everything": {[]string{"HEARTLAND_SMTP_URL=smtps://me:p%40ss@mail.example.nz:2465?from=kia-ora@example.nz"}, func(c Config) any { return *c.SMTP }, SMTP{"mail.example.nz", 2465, true, "me", "p@ss", "kia-ora@example.nz"}},
		"smtps_port":            {[]string{"HEARTLAND_SMTP_URL=smtps://mail.example.nz"}, func(c Config) any { return c.SMTP.Port }, 465},
	} {
		t.Run(name, func(t *testing.T) {
			if got := test.got(load(t, test.environ...)); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func (c Config) production() any { return c.Production() }

func TestLoadRefuses(t *testing.T) {
	https := "HEARTLAND_PUBLIC_URL=https://heartland.example.nz"
	smtp, secret := "HEARTLAND_SMTP_URL=smtp://mail.example.nz", "HEARTLAND_SECRET="+goodSecret
	for name, test := range map[string]struct {
		environ []string
		want    []string // the settings named, in order
	}{
		"addr_without_port":       {[]string{"HEARTLAND_ADDR=localhost"}, []string{"HEARTLAND_ADDR"}},
		"addr_port_too_big":       {[]string{"HEARTLAND_ADDR=localhost:80800"}, []string{"HEARTLAND_ADDR"}},
		"addr_with_scheme":        {[]string{"HEARTLAND_ADDR=//localhost:80"}, []string{"HEARTLAND_ADDR"}},
		"admin_same_as_addr":      {[]string{"HEARTLAND_ADMIN_ADDR=127.0.0.1:8080"}, []string{"HEARTLAND_ADMIN_ADDR"}},
		"database_scheme":         {[]string{"DATABASE_URL=mysql://db/x"}, []string{"DATABASE_URL"}},
		"database_no_host":        {[]string{"DATABASE_URL=postgres:///x"}, []string{"DATABASE_URL"}},
		"public_url_path":         {[]string{"HEARTLAND_PUBLIC_URL=http://a.example.nz/b"}, []string{"HEARTLAND_PUBLIC_URL"}},
		"public_url_scheme":       {[]string{"HEARTLAND_PUBLIC_URL=ftp://a.example.nz"}, []string{"HEARTLAND_PUBLIC_URL"}},
		"public_url_user":         {[]string{"HEARTLAND_PUBLIC_URL=http://me@a.example.nz"}, []string{"HEARTLAND_PUBLIC_URL"}},
		"public_url_no_host":      {[]string{"HEARTLAND_PUBLIC_URL=http://:80"}, []string{"HEARTLAND_PUBLIC_URL"}},
		"secret_short":            {[]string{"HEARTLAND_SECRET=" + goodSecret[1:]}, []string{"HEARTLAND_SECRET"}},
		"secret_repeats":          {[]string{"HEARTLAND_SECRET=" + strings.Repeat("secret", 9)}, []string{"HEARTLAND_SECRET"}},
		"sample_word":             {[]string{"HEARTLAND_SAMPLE=yes"}, []string{"HEARTLAND_SAMPLE"}},
		"origin_path":             {[]string{"HEARTLAND_ALLOWED_ORIGINS=https://a.example.nz/x"}, []string{"HEARTLAND_ALLOWED_ORIGINS"}},
		"origin_wildcard":         {[]string{"HEARTLAND_ALLOWED_ORIGINS=https://*.example.nz"}, []string{"HEARTLAND_ALLOWED_ORIGINS"}},
		"origin_null":             {[]string{"HEARTLAND_ALLOWED_ORIGINS=null"}, []string{"HEARTLAND_ALLOWED_ORIGINS"}},
		"proxy_name":              {[]string{"HEARTLAND_TRUSTED_PROXIES=10.0.0.1,proxy"}, []string{"HEARTLAND_TRUSTED_PROXIES"}},
		"proxy_bits":              {[]string{"HEARTLAND_TRUSTED_PROXIES=10.0.0.0/33"}, []string{"HEARTLAND_TRUSTED_PROXIES"}},
		"limit_unknown":           {[]string{"HEARTLAND_RATE_LIMITS=queries=1/1m"}, []string{"HEARTLAND_RATE_LIMITS"}},
		"limit_twice":             {[]string{"HEARTLAND_RATE_LIMITS=graphql=1/1m,graphql=2/1m"}, []string{"HEARTLAND_RATE_LIMITS"}},
		"limit_zero":              {[]string{"HEARTLAND_RATE_LIMITS=graphql=0/1m"}, []string{"HEARTLAND_RATE_LIMITS"}},
		"limit_bare_unit":         {[]string{"HEARTLAND_RATE_LIMITS=graphql=5/m"}, []string{"HEARTLAND_RATE_LIMITS"}},
		"limits_off_everywhere":   {[]string{"HEARTLAND_RATE_LIMITS=off", "HEARTLAND_ADDR=:8080"}, []string{"HEARTLAND_RATE_LIMITS"}},
		"limits_off_addr_unknown": {[]string{"HEARTLAND_RATE_LIMITS=off", "HEARTLAND_ADDR=80"}, []string{"HEARTLAND_ADDR"}},
		"smtp_scheme":             {[]string{"HEARTLAND_SMTP_URL=mail.example.nz:587"}, []string{"HEARTLAND_SMTP_URL"}},
		"smtp_port":               {[]string{"HEARTLAND_SMTP_URL=smtp://mail.example.nz:99999"}, []string{"HEARTLAND_SMTP_URL"}},
		"smtp_from":               {[]string{"HEARTLAND_SMTP_URL=smtp://mail.example.nz?from=me"}, []string{"HEARTLAND_SMTP_URL"}},
		"smtp_option":             {[]string{"HEARTLAND_SMTP_URL=smtp://mail.example.nz?tls=off"}, []string{"HEARTLAND_SMTP_URL"}},
		"log_level":               {[]string{"HEARTLAND_LOG=loud"}, []string{"HEARTLAND_LOG"}},
		"log_form":                {[]string{"HEARTLAND_LOG=info,xml"}, []string{"HEARTLAND_LOG"}},
		"typing_mistake":          {[]string{"HEARTLAND_ADRR="}, []string{"HEARTLAND_ADRR"}},
		"production_needs_secret": {[]string{https, smtp}, []string{"HEARTLAND_SECRET"}},
		"production_needs_smtp":   {[]string{https, secret}, []string{"HEARTLAND_SMTP_URL"}},
		"wrong_and_named_once":    {[]string{https, smtp, "HEARTLAND_SECRET=x"}, []string{"HEARTLAND_SECRET"}},
		"all_at_once":             {[]string{https, "HEARTLAND_ADDR=x", "HEARTLAND_LOG=x", "HEARTLAND_X=1"}, []string{"HEARTLAND_X", "HEARTLAND_ADDR", "HEARTLAND_LOG", "HEARTLAND_SECRET", "HEARTLAND_SMTP_URL"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(test.environ)
			var problems Problems
			if !errors.As(err, &problems) {
				t.Fatalf("accepted, or no list: %v", err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.Name)
				if !strings.Contains(p.Message, "Accepted: ") {
					t.Errorf("%s does not say what is accepted: %s", p.Name, p.Message)
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("named %v, want %v", got, test.want)
			}
		})
	}
}

func TestProblemSaysValueAndReason(t *testing.T) {
	_, err := Load([]string{"HEARTLAND_SAMPLE=yes", "HEARTLAND_LOG=loud"})
	want := "HEARTLAND_SAMPLE: \"yes\" is neither on nor off. Accepted: on or off.\n" +
		"HEARTLAND_LOG: \"loud\" does not begin with a level. Accepted: debug, info, warn or error; with ,text or ,json to choose the form."
	if err.Error() != want {
		t.Errorf("got:\n%s\nwant:\n%s", err, want)
	}
}

func TestHelpNamesEverySetting(t *testing.T) {
	help := Help()
	for _, s := range settings {
		if !strings.Contains(help, s.name+"\n    "+s.meaning+"\n    Accepted: "+s.accepts+".\n    Default: ") {
			t.Errorf("%s is not described", s.name)
		}
		if s.meaning == "" || s.accepts == "" || (s.standard == "") == (s.absent == "") {
			t.Errorf("%s needs a meaning, what it accepts and one default", s.name)
		}
	}
	if len(settings) != 12 {
		t.Errorf("%d settings", len(settings))
	}
}
