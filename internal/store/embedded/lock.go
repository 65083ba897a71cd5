package embedded

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// makeDataFolder lets nobody list the folder, but lets the unprivileged server
// pass through it when root starts it.
func makeDataFolder(dir string) error {
	mode := os.FileMode(0o700)
	if os.Geteuid() == 0 {
		mode = 0o711
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil { //nolint:gosec // the folders above are nobody's secret
		return unavailable(err, "The data folder %s cannot be made.", dir)
	}
	if err := os.Mkdir(dir, mode); err != nil && !errors.Is(err, os.ErrExist) {
		return unavailable(err, "The data folder %s cannot be made.", dir)
	}
	return nil
}

// lockFolder holds the folder for as long as this process lives. The kernel lets
// go of it even after a SIGKILL, so a lock that is held means a living owner and
// a server without one is an orphan.
func lockFolder(dir string) (*os.File, error) {
	name := filepath.Join(dir, "postgres.lock")
	lock, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644) //nolint:gosec // who is refused may read whose it is
	if errors.Is(err, syscall.ENOSPC) {
		return nil, unavailable(err, "The disk is full: the data folder %s cannot be written to. %s", dir, makeRoom)
	}
	if err != nil {
		return nil, unavailable(err, "The data folder %s cannot be written to.", dir)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		owner := lockOwner(name)
		_ = lock.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, conflict("%s already uses the data folder %s. Stop it, or set HEARTLAND_DATA_DIR to another folder.", owner, dir)
		}
		return nil, fmt.Errorf("lock the data folder %s: %w", dir, err)
	}
	// The number is only for the message above: a disk too full for it is told of
	// in the next step, with what to do.
	pid := strconv.Itoa(os.Getpid()) + "\n"
	if err := lock.Truncate(0); err == nil {
		_, _ = lock.WriteAt([]byte(pid), 0)
	}
	return lock, nil
}

// unlockFolder lets go at once. Closing alone would not: a program that is just
// being started holds this process's files until it runs.
func unlockFolder(lock *os.File) error {
	return errors.Join(syscall.Flock(int(lock.Fd()), syscall.LOCK_UN), lock.Close())
}

func lockOwner(name string) string {
	content, err := os.ReadFile(name) //nolint:gosec // in the operator's own folder
	if pid := strings.TrimSpace(string(content)); err == nil && pid != "" {
		return "Process " + pid
	}
	return "Another process"
}
