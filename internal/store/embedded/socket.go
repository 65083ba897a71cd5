package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

const (
	port       = "5432"
	socketFile = ".s.PGSQL." + port
	// socketMost is the shortest limit of the systems we know (macOS); Linux
	// allows 107 bytes.
	socketMost = 103
)

// socketFolder makes the folder that only the server's user and root can enter:
// it is the whole of the access control. A path that is too long for a socket
// gives way to a short one in the temporary folder.
func (s *Server) socketFolder(base string) (string, error) {
	short := "heartland-" + shortHash(base)
	candidates := []string{
		filepath.Join(base, "socket"),
		filepath.Join(os.TempDir(), short),
		filepath.Join("/tmp", short),
	}
	for _, folder := range candidates {
		if !socketFits(folder) || !s.user.reaches(filepath.Dir(folder)) {
			continue
		}
		if err := s.closedFolder(folder); err != nil {
			return "", err
		}
		removeStale(folder)
		return folder, nil
	}
	return "", unavailable(nil, "No folder is short enough for the database's socket. Set TMPDIR to a short path, or HEARTLAND_DATA_DIR to one of at most %d bytes.",
		socketMost-len("/socket/"+socketFile))
}

// socketFits leaves out names that would have to be quoted in a connection
// string with several hosts.
func socketFits(folder string) bool {
	return len(filepath.Join(folder, socketFile)) <= socketMost && !strings.ContainsAny(folder, `,"`)
}

// closedFolder makes the folder, or takes an earlier one that is ours: in a
// shared temporary folder anybody could have put one there first.
func (s *Server) closedFolder(folder string) error {
	err := os.Mkdir(folder, 0o700)
	if errors.Is(err, fs.ErrExist) {
		info, statErr := os.Lstat(folder)
		if statErr != nil {
			return fmt.Errorf("socket folder: %w", statErr)
		}
		stat, ok := info.Sys().(*syscall.Stat_t)
		if !info.IsDir() || !ok || !s.trusts(stat.Uid) {
			return unavailable(nil, "The folder %s belongs to somebody else. Remove it, or set TMPDIR to another folder.", folder)
		}
		err = os.Chmod(folder, 0o700) //nolint:gosec // a folder, closed to all others
	}
	if err == nil {
		err = s.user.own(folder)
	}
	if err != nil {
		return unavailable(err, "The folder %s cannot be made.", folder)
	}
	return nil
}

func (s *Server) trusts(uid uint32) bool {
	return int(uid) == os.Geteuid() || s.user != nil && uid == s.user.uid
}

// removeStale is safe once no server of this folder runs. PostgreSQL would keep
// a socket whose number a process of something else has got since.
func removeStale(folder string) {
	_ = os.Remove(filepath.Join(folder, socketFile))
	_ = os.Remove(filepath.Join(folder, socketFile+".lock"))
}

func removeSocket(folder string) {
	removeStale(folder)
	_ = os.Remove(folder)
}

func escapeDSN(value string) string {
	return strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(value)
}
