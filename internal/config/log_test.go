package config

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLogger(t *testing.T) {
	for name, test := range map[string]struct {
		log   Log
		begin string
	}{
		"text":           {Log{Form: "text"}, "time="},
		"json":           {Log{Form: "json"}, "{"},
		"not_a_terminal": {Log{}, "{"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "log")
			out, err := os.Create(path)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = out.Close() }()
			test.log.Logger(out).Info("hello")
			written, _ := os.ReadFile(path)
			if !strings.HasPrefix(string(written), test.begin) {
				t.Errorf("wrote %s", written)
			}
			if (Log{Level: slog.LevelWarn}).Logger(out).Enabled(context.Background(), slog.LevelInfo) {
				t.Error("the level is not kept")
			}
		})
	}
}
