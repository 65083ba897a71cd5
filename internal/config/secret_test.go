package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestSecretsAreNeverPrinted(t *testing.T) {
	const canary = "Xq7-canary-0123456789-abcdefghijk"
	c := load(t, "HEARTLAND_SECRET="+canary, "DATABASE_URL=postgres://me:"+canary+"@db/x", "HEARTLAND_SMTP_URL=smtp://me:"+canary+"@mail.example.nz")
	if string(c.Secret) != canary || string(c.SMTP.Password) != canary {
		t.Fatal("a secret must still be there for whoever needs it")
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "%v %+v %#v %v", c, c, c, c.SMTP)
	fmt.Fprintf(&out, "%+v %#v", *c.SMTP, *c.SMTP)
	slog.New(slog.NewTextHandler(&out, nil)).Info("x", "config", c, "secret", c.Secret)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "config", c, "smtp", c.SMTP)
	if err := json.NewEncoder(&out).Encode(c); err != nil {
		t.Fatal(err)
	}
	_, err := Load([]string{
		"HEARTLAND_SECRET=" + strings.Repeat(canary[:7], 9),
		"DATABASE_URL=postgres://me:" + canary + "%zz@db/x",
		"HEARTLAND_SMTP_URL=smtp://me:" + canary + "@mail.example.nz:x",
		"HEARTLAND_SECRETT=" + canary,
	})
	fmt.Fprint(&out, err)
	if strings.Contains(out.String(), canary[:7]) {
		t.Errorf("printed: %s", out.String())
	}
}

func TestLoadOrMakeSecret(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	var secrets [8]Secret
	var starts sync.WaitGroup
	for i := range secrets {
		starts.Go(func() {
			var err error
			if secrets[i], err = LoadOrMakeSecret(dir); err != nil {
				t.Error(err)
			}
		})
	}
	starts.Wait()
	for _, secret := range secrets {
		if secret != secrets[0] || len(secret) < minSecret {
			t.Fatal("servers that start at once must share one good secret")
		}
	}
	info, err := os.Stat(filepath.Join(dir, "secret"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v, error %v", info.Mode(), err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
	other, err := LoadOrMakeSecret(t.TempDir())
	if err != nil || other == secrets[0] {
		t.Errorf("each folder has its own secret; error %v", err)
	}
}

func TestLoadOrMakeSecretRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		mode os.FileMode
	}{
		"readable_by_others": {goodSecret, 0o644},
		"empty":              {"", 0o600},
		"cut_short":          {goodSecret[:20], 0o600},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "secret")
			if err := os.WriteFile(path, []byte(test.text), test.mode); err != nil {
				t.Fatal(err)
			}
			if secret, err := LoadOrMakeSecret(dir); err == nil || secret != "" || !strings.Contains(err.Error(), path) {
				t.Errorf("got error %v", err)
			}
			if text, _ := os.ReadFile(path); string(text) != test.text {
				t.Error("the file must be left as it was")
			}
		})
	}
}

func TestLoadOrMakeSecretWithoutFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrMakeSecret(file); err == nil {
		t.Error("a data folder that is a file must be refused")
	}
}
