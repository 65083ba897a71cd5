package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// OldestMajor is the oldest PostgreSQL that Heartland runs on.
const OldestMajor = 15

// binaries is a folder with a server's programs.
type binaries struct {
	folder  string
	version string
	major   int
}

func (b binaries) path(program string) string { return filepath.Join(b.folder, program) }

// installedFolders is where packages put the programs; all that match are tried,
// the newest version first.
var installedFolders = []string{
	"/usr/lib/postgresql/*/bin",
	"/usr/pgsql-*/bin",
	"/usr/libexec/postgresql*",
	"/opt/homebrew/opt/postgresql*/bin",
	"/usr/local/opt/postgresql*/bin",
	"/usr/local/pgsql*/bin",
}

// binaryFolders lists the folders that hold a server: the one in PATH, then the
// installed ones, then the one that npm brings.
func binaryFolders(nodeModules string) []string {
	var folders []string
	if program, err := exec.LookPath("postgres"); err == nil {
		if real, err := filepath.EvalSymlinks(program); err == nil {
			folders = append(folders, filepath.Dir(real))
		}
	}
	var installed []string
	for _, pattern := range installedFolders {
		found, _ := filepath.Glob(pattern)
		installed = append(installed, found...)
	}
	slices.SortStableFunc(installed, func(a, b string) int { return numberIn(b) - numberIn(a) })
	return append(append(folders, installed...), npmFolder(nodeModules))
}

var digits = regexp.MustCompile(`\d+`)

func numberIn(folder string) int {
	number, _ := strconv.Atoi(digits.FindString(folder))
	return number
}

// findBinaries takes the first folder that fits: of the cluster's major version,
// or for a new cluster (major 0) any that is new enough.
func (s *Server) findBinaries(ctx context.Context, major int) (binaries, error) {
	var others []string
	var unusable error
	for _, folder := range s.config.search(s.config.NodeModules) {
		if !exists(filepath.Join(folder, "postgres")) || !exists(filepath.Join(folder, "initdb")) {
			continue
		}
		found, err := s.usable(ctx, folder)
		if err != nil {
			unusable = errors.Join(unusable, err)
			continue
		}
		if found.major == major || major == 0 && found.major >= OldestMajor {
			return found, nil
		}
		others = append(others, found.version)
	}
	return binaries{}, s.noBinaries(unusable, major, slices.Compact(others))
}

func (s *Server) noBinaries(cause error, major int, others []string) error {
	found := "none that can be used was found"
	if len(others) > 0 {
		found = "only " + strings.Join(others, " and ") + " was found"
	}
	if major == 0 {
		return unavailable(cause, "Heartland needs PostgreSQL %d or newer and %s. Run npm install in Heartland's folder (it brings one), install your system's postgresql package, or set DATABASE_URL to a server that runs.", OldestMajor, found)
	}
	return unavailable(cause, "The database in %s was made by PostgreSQL %d and %s. Install PostgreSQL %d; or move that folder away and restore a backup into a new one; or set DATABASE_URL.", s.cluster, major, found, major)
}

// usable asks the programs for their version as the server's user, who may not
// be able to read them where they are: then they are copied.
func (s *Server) usable(ctx context.Context, folder string) (binaries, error) {
	if err := linkLibraries(filepath.Dir(folder)); err != nil {
		return binaries{}, err
	}
	found, err := askVersion(ctx, s.user, folder)
	if err == nil || s.user == nil {
		return found, err
	}
	found, rootErr := askVersion(ctx, nil, folder)
	if rootErr != nil {
		return binaries{}, err
	}
	copied := filepath.Join(s.config.systemDir, "postgresql-"+found.version)
	if err := copyServer(filepath.Dir(folder), copied); err != nil {
		return binaries{}, fmt.Errorf("copy the programs where %s can read them: %w", s.user.name, err)
	}
	return askVersion(ctx, s.user, filepath.Join(copied, "bin"))
}

var versionPattern = regexp.MustCompile(`\(PostgreSQL\) ((\d+)[.\w]*)`)

func askVersion(ctx context.Context, user *serverUser, folder string) (binaries, error) {
	output, err := user.command(ctx, "/", filepath.Join(folder, "postgres"), "--version").CombinedOutput()
	if err != nil {
		return binaries{}, fmt.Errorf("%s --version: %w: %s", filepath.Join(folder, "postgres"), err, lastLines(string(output), 3))
	}
	match := versionPattern.FindStringSubmatch(string(output))
	if match == nil {
		return binaries{}, fmt.Errorf("%s is not PostgreSQL: %s", folder, lastLines(string(output), 1))
	}
	major, err := strconv.Atoi(match[2])
	if err != nil {
		return binaries{}, fmt.Errorf("version %s: %w", match[1], err)
	}
	return binaries{folder: folder, version: match[1], major: major}, nil
}

// npmFolder is where the package @embedded-postgres keeps this platform's server.
func npmFolder(nodeModules string) string {
	arch := runtime.GOARCH
	if arch == "amd64" {
		arch = "x64"
	}
	dir, err := filepath.Abs(nodeModules)
	if err != nil {
		dir = nodeModules
	}
	return filepath.Join(dir, "@embedded-postgres", runtime.GOOS+"-"+arch, "native", "bin")
}

// copyServer copies what a server needs (bin, lib, share) in one step that
// cannot be seen half-done. An earlier copy is kept.
func copyServer(from, to string) error {
	if exists(to) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil { //nolint:gosec // the server's user reads the copy
		return err
	}
	draft, err := os.MkdirTemp(filepath.Dir(to), ".copy-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(draft) }()
	for _, part := range []string{"bin", "lib", "share"} {
		if err := os.CopyFS(filepath.Join(draft, part), os.DirFS(filepath.Join(from, part))); err != nil {
			return err
		}
	}
	if err := openToAll(draft); err != nil {
		return err
	}
	if err := os.Rename(draft, to); err != nil && !exists(to) {
		return err
	}
	return nil
}
