package config

import (
	"errors"
	"log/slog"
	"os"
	"strings"
)

// Log is how much is logged, and in which form.
type Log struct {
	Level slog.Level
	// Form is "text", "json", or empty for text on a terminal and JSON elsewhere.
	Form string
}

func readLog(c *Config, value string) error {
	level, form, _ := strings.Cut(value, ",")
	levels := map[string]slog.Level{
		"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError,
	}
	var known bool
	if c.Log.Level, known = levels[strings.TrimSpace(level)]; !known {
		return errors.New("does not begin with a level")
	}
	switch c.Log.Form = strings.TrimSpace(form); c.Log.Form {
	case "", "text", "json":
		return nil
	}
	return errors.New("does not end with text or json")
}

// Logger writes to out, which main gives as standard error.
func (l Log) Logger(out *os.File) *slog.Logger {
	options := &slog.HandlerOptions{Level: l.Level}
	if l.Form == "text" || l.Form == "" && isTerminal(out) {
		return slog.New(slog.NewTextHandler(out, options))
	}
	return slog.New(slog.NewJSONHandler(out, options))
}

func isTerminal(out *os.File) bool {
	info, err := out.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
