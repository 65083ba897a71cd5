//go:build linux

package embedded

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"heartland/internal/fault"
)

// smallDisk mounts a disk of so many megabytes in memory, where that is allowed.
func smallDisk(t *testing.T, dir, size string) bool {
	t.Helper()
	if err := os.MkdirAll(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "mode=0711,size="+size); err != nil {
		return false
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
	return true
}

func TestFullDisk(t *testing.T) {
	t.Parallel()
	c := config(folder(t))
	if !smallDisk(t, c.Dir, "12m") {
		// Nobody has an exabyte free.
		c.MinFreeNew = 1 << 60
		refused(t, c, fault.Unavailable, "disk is full", "HEARTLAND_DATA_DIR")
		return
	}
	refused(t, c, fault.Unavailable, "disk is full", "300 MB", "HEARTLAND_DATA_DIR")
	c.MinFreeNew = 1
	refused(t, c, fault.Unavailable, "disk is full", "could not be made", c.Dir)
}

func TestDiskThatFillsUp(t *testing.T) {
	t.Parallel()
	c := config(folder(t))
	mounted := smallDisk(t, c.Dir, "80m")
	made(t, c.Dir)
	if !mounted {
		c.MinFreeExisting = 1 << 60
		refused(t, c, fault.Unavailable, "disk is full", "to start the database")
		return
	}
	fill(t, filepath.Join(c.Dir, "photos"))
	refused(t, c, fault.Unavailable, "disk is full", "0 MB free", "50 MB")
	c.MinFreeExisting = 1
	refused(t, c, fault.Unavailable, "disk is full")
}

func fill(t *testing.T, name string) {
	t.Helper()
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	for block := make([]byte, 1<<16); len(block) > 0; {
		if _, err := file.Write(block); err != nil {
			block = block[:len(block)/2]
		}
	}
}
