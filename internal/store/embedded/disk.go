package embedded

import (
	"fmt"
	"strings"
	"syscall"
)

// checkRoom asks the disk before PostgreSQL does, which would leave a half-made
// cluster or die in the middle of its recovery.
func (s *Server) checkRoom(base string, isNew bool) error {
	free, err := freeBytes(base)
	if err != nil {
		return fmt.Errorf("free space of %s: %w", base, err)
	}
	need, what := s.config.MinFreeExisting, "to start the database"
	if isNew {
		need, what = s.config.MinFreeNew, "to make a new database"
	}
	if free >= need {
		return nil
	}
	return unavailable(nil, "The disk is full: %s has %d MB free and %d MB are needed %s. %s",
		base, free>>20, need>>20, what, makeRoom)
}

const makeRoom = "Free some space, or set HEARTLAND_DATA_DIR to a folder on another disk."

func freeBytes(dir string) (uint64, error) {
	var stat syscall.Statfs_t
	if err := syscall.Statfs(dir, &stat); err != nil {
		return 0, err
	}
	block := max(stat.Bsize, 0) // signed on some systems
	return stat.Bavail * uint64(block), nil
}

// explain turns what a PostgreSQL program printed before it failed into a fault
// that says what to do.
func (s *Server) explain(cause error, what, output string) error {
	if strings.Contains(output, "No space left on device") {
		return unavailable(cause, "The disk is full: %s in %s. %s", what, s.cluster, makeRoom)
	}
	return unavailable(cause, "%s in %s. The last lines of %s:\n%s",
		strings.ToUpper(what[:1])+what[1:], s.cluster, s.logFile(), lastLines(output, 12))
}

func lastLines(text string, most int) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if len(lines) > most {
		lines = lines[len(lines)-most:]
	}
	return strings.Join(lines, "\n")
}
