package storetest

import (
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const folderPrefix = "heartland-test-"

// sweep removes what dead test processes left. A living one holds the lock in its
// folder, or has made the folder a moment ago.
func sweep(root string) {
	folders, _ := filepath.Glob(filepath.Join(root, folderPrefix+"*"))
	for _, folder := range folders {
		if info, err := os.Stat(folder); err != nil || time.Since(info.ModTime()) < 10*time.Second {
			continue
		}
		if dead(folder) {
			_ = os.RemoveAll(folder)
		}
	}
}

func dead(folder string) bool {
	lock, err := os.OpenFile(filepath.Join(folder, "postgres.lock"), os.O_RDWR, 0) //nolint:gosec // a folder that this package named
	if err != nil {
		return os.IsNotExist(err)
	}
	defer func() { _ = lock.Close() }()
	return syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}
