package embedded

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"heartland/internal/fault"
)

// closedHome is a folder that only root enters.
func closedHome(t *testing.T) string {
	t.Helper()
	home := filepath.Join(filepath.Dir(folder(t)), "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	return home
}

func TestClosedHomeKeepsTheClusterElsewhere(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		return // nobody but root starts the server as somebody else
	}
	home := closedHome(t)
	c := config(filepath.Join(home, "clone", ".data"))
	c.systemDir = filepath.Join(filepath.Dir(home), "system")
	bin := closedPrograms(t, home)
	c.search = func(string) []string { return []string{bin} }

	s := start(t, c)
	if !strings.HasPrefix(s.cluster, c.systemDir) || !strings.HasPrefix(s.binaries.folder, c.systemDir) {
		t.Errorf("cluster %s, programs %s, want both in %s", s.cluster, s.binaries.folder, c.systemDir)
	}
	ask(t, s, "CREATE TABLE kept AS SELECT 1; SELECT 'made'")
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}

	// Once opened, the folder still leads to the same cluster.
	if err := os.Chmod(home, 0o711); err != nil {
		t.Fatal(err)
	}
	if got := ask(t, start(t, c), "SELECT count(*)::text FROM kept"); got != "1" {
		t.Errorf("the table has %s rows, want 1", got)
	}
}

func TestFolderThatWasClosedLater(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		return // nobody but root starts the server as somebody else
	}
	home := closedHome(t)
	if err := os.Chmod(home, 0o711); err != nil {
		t.Fatal(err)
	}
	c := made(t, filepath.Join(home, "data"))
	c.systemDir = filepath.Join(filepath.Dir(home), "system")
	stopped(t, c)
	if err := os.Chmod(home, 0o700); err != nil {
		t.Fatal(err)
	}
	refused(t, c, fault.Unavailable, "can no longer reach", "chmod")
}

// closedPrograms copies the real ones to where the server cannot read them.
func closedPrograms(t *testing.T, home string) string {
	t.Helper()
	s := &Server{config: Config{search: binaryFolders, NodeModules: "../../../node_modules"}}
	real, err := s.findBinaries(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	target := filepath.Join(home, "programs")
	for _, part := range []string{"bin", "lib", "share"} {
		if err := os.MkdirAll(filepath.Join(target, part), 0o700); err != nil {
			t.Fatal(err)
		}
		from := filepath.Join(filepath.Dir(real.folder), part)
		if !exists(from) {
			continue // an installed server finds it by its built-in path
		}
		if err := os.CopyFS(filepath.Join(target, part), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(target, "bin")
}
