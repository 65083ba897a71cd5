package config

import (
	"errors"
	"net"
	"net/netip"
	"strconv"
	"strings"
)

func readAddress(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, value string) error {
		host, port, err := net.SplitHostPort(value)
		if err != nil {
			return errors.New("is not host:port")
		}
		if _, err := strconv.ParseUint(port, 10, 16); err != nil {
			return errors.New("has no port from 0 to 65535")
		}
		if strings.ContainsAny(host, "/@ ") {
			return errors.New("has more than a host before its port")
		}
		*field(c) = value
		return nil
	}
}

// browserHost is the host:port for a link: "every address" is none that a
// browser can open.
func browserHost(addr string) string {
	host, port, _ := net.SplitHostPort(addr)
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}

func onLoopback(addr string) bool {
	host, _, _ := net.SplitHostPort(addr)
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

func readProxies(c *Config, value string) error {
	for part := range strings.SplitSeq(value, ",") {
		prefix, err := parseNetwork(strings.TrimSpace(part))
		if err != nil {
			return errors.New("has a part that is no address or network: " + strconv.Quote(part))
		}
		c.TrustedProxies = append(c.TrustedProxies, prefix)
	}
	return nil
}

func parseNetwork(text string) (netip.Prefix, error) {
	if strings.Contains(text, "/") {
		prefix, err := netip.ParsePrefix(text)
		return prefix.Masked(), err
	}
	ip, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Prefix{}, err
	}
	ip = ip.Unmap().WithZone("")
	return netip.PrefixFrom(ip, ip.BitLen()), nil
}
