package embedded

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// processesOf lists the PostgreSQL processes of a cluster: each of them, and no
// other program named so, works in its data folder.
func processesOf(cluster string) ([]found, error) {
	real, err := filepath.EvalSymlinks(cluster)
	if err != nil {
		return nil, nil
	}
	proc, err := os.OpenRoot("/proc")
	if err != nil {
		return nil, err
	}
	defer func() { _ = proc.Close() }()
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil, err
	}
	var running []found
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		// A process that ends meanwhile, or belongs to somebody else, is not ours.
		if name, err := proc.ReadFile(filepath.Join(entry.Name(), "comm")); err != nil || strings.TrimSpace(string(name)) != "postgres" {
			continue
		}
		if folder, err := proc.Readlink(filepath.Join(entry.Name(), "cwd")); err != nil || folder != real {
			continue
		}
		command, err := proc.ReadFile(filepath.Join(entry.Name(), "cmdline"))
		if err != nil {
			continue
		}
		running = append(running, found{pid: pid, command: strings.ReplaceAll(string(command), "\x00", " ")})
	}
	return running, nil
}
