package embedded

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"heartland/internal/fault"
)

// fakePrograms makes a folder of programs that only tell a version.
func fakePrograms(t *testing.T, version string) string {
	t.Helper()
	bin := filepath.Join(filepath.Dir(folder(t)), "bin")
	if err := os.Mkdir(bin, 0o755); err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf("#!/bin/sh\necho 'postgres (PostgreSQL) %s'\n", version)
	for _, name := range []string{"postgres", "initdb"} {
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return bin
}

func TestBinariesThatDoNotFit(t *testing.T) {
	t.Parallel()
	none := func(string) []string { return []string{"/nowhere"} }
	only := func(version string) func(string) []string {
		bin := fakePrograms(t, version)
		return func(string) []string { return []string{bin} }
	}
	for name, test := range map[string]struct {
		search  func(string) []string
		cluster string
		words   []string
	}{
		"none":          {none, "", []string{"npm install", "DATABASE_URL", "15"}},
		"too_old":       {only("14.9"), "", []string{"14.9", "15 or newer"}},
		"other_major":   {only("16.2"), "18", []string{"PostgreSQL 18", "only 16.2", "Install PostgreSQL 18"}},
		"none_of_major": {none, "17", []string{"PostgreSQL 17", "none"}},
		"damaged":       {none, "x", []string{"damaged"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := config(folder(t))
			c.search = test.search
			if test.cluster != "" {
				cluster := filepath.Join(c.Dir, clusterName)
				if err := os.MkdirAll(cluster, 0o711); err != nil {
					t.Fatal(err)
				}
				if err := os.Chmod(c.Dir, 0o711); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(cluster, versionFile), []byte(test.cluster+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			refused(t, c, fault.Unavailable, test.words...)
		})
	}
}

func TestClustersMajorIsPreferred(t *testing.T) {
	t.Parallel()
	first, second := fakePrograms(t, "18.1"), fakePrograms(t, "16.4 (Debian 16.4-1)")
	s := &Server{config: Config{search: func(string) []string { return []string{"/nowhere", first, second} }}}
	for major, want := range map[int]string{0: "18.1", 16: "16.4", 18: "18.1"} {
		got, err := s.findBinaries(t.Context(), major)
		if err != nil || got.version != want {
			t.Errorf("for %d: %s %v, want %s", major, got.version, err, want)
		}
	}
}

func TestNpmLibraryLinks(t *testing.T) {
	t.Parallel()
	native := filepath.Join(t.TempDir(), "native")
	if err := os.MkdirAll(filepath.Join(native, "lib"), 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(native, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("lib/libpq.so.5.18", "library")
	write("pg-symlinks.json", `[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]`)
	for range 2 {
		if err := linkLibraries(native); err != nil {
			t.Fatal(err)
		}
	}
	if content, err := os.ReadFile(filepath.Join(native, "lib/libpq.so.5")); err != nil || string(content) != "library" {
		t.Errorf("%q %v", content, err)
	}
	write("pg-symlinks.json", `[{"source":"native/lib/libpq.so.5.18","target":"../outside"}]`)
	if err := linkLibraries(native); err == nil {
		t.Error("a link was made outside the package")
	}
}

func TestServerFromNpm(t *testing.T) {
	t.Parallel()
	modules := filepath.Join("..", "..", "..", "node_modules")
	if !exists(npmFolder(modules)) {
		t.Fatal("the npm package is not there: make test installs it, or run npm ci")
	}
	c := config(folder(t))
	c.search = func(string) []string { return []string{npmFolder(modules)} }
	c.systemDir = filepath.Join(filepath.Dir(c.Dir), "system")
	s := start(t, c)
	if got := ask(t, s, "SELECT lower('ŌTĀKI')"); got != "ōtāki" {
		t.Errorf("lower case: %s", got)
	}
	ask(t, s, "CREATE EXTENSION unaccent; SELECT 'made'")
}
