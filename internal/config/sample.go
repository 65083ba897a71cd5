package config

import "errors"

func readSample(c *Config, value string) error {
	switch value {
	case "on", "off":
		c.Sample = value == "on"
		return nil
	}
	return errors.New("is neither on nor off")
}
