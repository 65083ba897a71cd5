package embedded

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

const clusterName = "postgres"

// placeCluster decides where the cluster lives and returns the folder that holds
// it: the data folder, or one of the system's when root starts the server and
// its unprivileged user cannot pass (a clone under a closed home).
func (s *Server) placeCluster() (base string, err error) {
	dir, away := s.config.Dir, relocated(s.config.systemDir, s.config.Dir)
	s.cluster = filepath.Join(dir, clusterName)
	switch {
	case exists(filepath.Join(away, clusterName, versionFile)) && s.user != nil:
		base = away
	case s.user.reaches(dir):
		base = dir
	case exists(filepath.Join(s.cluster, versionFile)):
		return "", unavailable(nil, "The database is in %s, which %s can no longer reach. Let it pass (chmod o+x on the folders above it), or move the data folder and set HEARTLAND_DATA_DIR.", s.cluster, s.user.name)
	default:
		base = away
	}
	if base == away {
		if err := os.MkdirAll(away, 0o755); err != nil { //nolint:gosec // the server's user passes through
			return "", unavailable(err, "The folder %s cannot be made.", away)
		}
		s.cluster = filepath.Join(away, clusterName)
		s.config.Log.Info("the database is kept outside the data folder, which its user cannot reach",
			"data_dir", dir, "database_dir", s.cluster, "user", s.user.name)
	}
	return base, s.checkOwner()
}

// checkOwner says what PostgreSQL would only say in its log.
func (s *Server) checkOwner() error {
	info, err := os.Stat(s.cluster)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("database folder: %w", err)
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if ok && s.user == nil && int(stat.Uid) != os.Geteuid() {
		return unavailable(nil, "The database folder %s belongs to user %d. Start Heartland as that user or as root, or set HEARTLAND_DATA_DIR to another folder.", s.cluster, stat.Uid)
	}
	return nil
}

func relocated(systemDir, dir string) string {
	return filepath.Join(systemDir, shortHash(dir))
}

// shortHash names a folder by its real path, so that a symbolic link to it gives
// the same name.
func shortHash(dir string) string {
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real
	}
	sum := sha256.Sum256([]byte(dir))
	return hex.EncodeToString(sum[:5])
}

const versionFile = "PG_VERSION"

// clusterMajor is the major version that made the cluster, 0 when there is none.
func clusterMajor(cluster string) (int, error) {
	content, err := os.ReadFile(filepath.Join(cluster, versionFile)) //nolint:gosec // in the operator's own folder
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("version of the database folder: %w", err)
	}
	major, err := strconv.Atoi(strings.TrimSpace(string(content)))
	if err != nil {
		return 0, unavailable(err, "The database folder %s is damaged: its %s does not name a version. Restore it from a backup.", cluster, versionFile)
	}
	return major, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
