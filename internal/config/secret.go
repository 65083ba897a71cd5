package config

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
)

const (
	minSecret = 32
	// minDistinct refuses "changeme" written four times; 32 hexadecimal digits
	// chosen by chance fall below it less than once in a million.
	minDistinct = 8
)

// Secret is text that is never printed: fmt, slog and JSON all see "(hidden)".
// Convert it to a string to use it.
type Secret string

// String hides the text, and says whether there is one.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return "(hidden)"
}

// GoString hides the text from %#v.
func (s Secret) GoString() string { return s.String() }

// LogValue hides the text from slog.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText hides the text from JSON and the like.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

func readSecret(c *Config, value string) error {
	if err := checkSecret(value); err != nil {
		return err
	}
	c.Secret = Secret(value)
	return nil
}

func checkSecret(value string) error {
	if n := len([]rune(value)); n < minSecret {
		return fmt.Errorf("has only %d characters", n)
	}
	distinct := map[rune]bool{}
	for _, r := range value {
		distinct[r] = true
	}
	if len(distinct) < minDistinct {
		return errors.New("repeats the same few characters")
	}
	return nil
}

// LoadOrMakeSecret returns the secret kept in the data folder and makes one the
// first time, in a file that only the server's user can read. Two servers that
// start at once get the same one.
func LoadOrMakeSecret(dir string) (Secret, error) {
	path := filepath.Join(dir, "secret")
	secret, err := loadSecret(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return secret, err
	}
	if err := makeSecret(dir, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", fmt.Errorf("the secret could not be kept in HEARTLAND_DATA_DIR: %w", err)
	}
	return loadSecret(path)
}

func loadSecret(path string) (Secret, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("the secret could not be read: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("other users can read the secret in %s. Run: chmod 600 %s", path, path)
	}
	text, err := os.ReadFile(path) //nolint:gosec // in the folder that the operator chose
	if err != nil {
		return "", fmt.Errorf("the secret could not be read: %w", err)
	}
	value := strings.TrimSpace(string(text))
	if err := checkSecret(value); err != nil {
		return "", fmt.Errorf("the secret in %s %w. Put the right one back; if it is lost, delete the file and a new one is made, but links already sent will stop working", path, err)
	}
	return Secret(value), nil
}

// makeSecret writes beside the path and links, so that nobody ever reads half
// of a secret and the first of two writers wins.
func makeSecret(dir, path string) error {
	// 0755, because the embedded database's user has to pass through.
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // see above
		return err
	}
	temporary, err := os.CreateTemp(dir, "secret-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(temporary.Name()) }()
	random := make([]byte, 32)
	_, _ = rand.Read(random)
	_, err = temporary.WriteString(hex.EncodeToString(random) + "\n")
	if err = errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	return os.Link(temporary.Name(), path)
}
