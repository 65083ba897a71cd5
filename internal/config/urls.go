package config

import (
	"errors"
	"net/mail"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Parse errors of net/url repeat the whole address, password and all, so they
// are never passed on from here.

func readDatabaseURL(c *Config, value string) error {
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return errors.New("is not an address that begins with postgres://")
	}
	if u.Host == "" && u.Query().Get("host") == "" {
		return errors.New("has no host")
	}
	c.DatabaseURL = Secret(value)
	return nil
}

func readPublicURL(c *Config, value string) error {
	u, err := parseOrigin(strings.TrimSuffix(value, "/"))
	if err != nil {
		return err
	}
	c.PublicURL = u
	return nil
}

func readOrigins(c *Config, value string) error {
	for part := range strings.SplitSeq(value, ",") {
		part = strings.TrimSpace(part)
		if part != "*" {
			u, err := parseOrigin(part)
			if err != nil {
				return errors.New("has a part, " + strconv.Quote(part) + ", that " + err.Error())
			}
			part = u.String()
		}
		if !slices.Contains(c.AllowedOrigins, part) {
			c.AllowedOrigins = append(c.AllowedOrigins, part)
		}
	}
	return nil
}

// parseOrigin returns the origin as a browser writes it: in lower case and
// without a port that goes without saying.
func parseOrigin(text string) (*url.URL, error) {
	u, err := url.Parse(strings.ToLower(text))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return nil, errors.New("is not http://host or https://host")
	}
	if *u != (url.URL{Scheme: u.Scheme, Host: u.Host}) || strings.Contains(u.Host, "*") {
		return nil, errors.New("has more than a scheme, one host and a port")
	}
	if port := u.Port(); port == "80" && u.Scheme == "http" || port == "443" && u.Scheme == "https" {
		u.Host = strings.TrimSuffix(u.Host, ":"+port)
	}
	return u, nil
}

// SMTP is the mail server that messages leave by.
type SMTP struct {
	Host string
	Port int
	// TLS is true when the connection begins with TLS (smtps) and false when
	// it changes to it by STARTTLS.
	TLS      bool
	User     string
	Password Secret
	// From is the sender's address.
	From string
}

func readSMTP(c *Config, value string) error {
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" {
		return errors.New("is not an address that begins with smtp:// or smtps://")
	}
	if u.Hostname() == "" || strings.Trim(u.Path, "/") != "" {
		return errors.New("needs a host and nothing but ?from= after it")
	}
	server := SMTP{Host: u.Hostname(), Port: 587, TLS: u.Scheme == "smtps", User: u.User.Username()}
	password, _ := u.User.Password()
	server.Password = Secret(password)
	if server.TLS {
		server.Port = 465
	}
	if u.Port() != "" {
		if server.Port, err = strconv.Atoi(u.Port()); err != nil || server.Port < 1 || server.Port > 65535 {
			return errors.New("has no port from 1 to 65535")
		}
	}
	for name, values := range u.Query() {
		from, err := mail.ParseAddress(values[0])
		if name != "from" || err != nil {
			return errors.New("has something after ? that is not from= and an email address")
		}
		server.From = from.Address
	}
	c.SMTP = &server
	return nil
}
