package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	pidFile = "postmaster.pid"
	// marker is the server's cluster_name: what tells our server from one that
	// somebody started by hand on the same folder.
	marker = "heartland"
)

// stopLeftover ends what a killed Heartland left running on the cluster, or
// waits for it when it is already going down. To be called with the data folder
// locked: then whatever runs there has no owner.
func stopLeftover(ctx context.Context, cluster string, log *slog.Logger) error {
	for _, step := range []struct {
		signal syscall.Signal
		limit  time.Duration
	}{{syscall.SIGINT, fastLimit}, {syscall.SIGQUIT, immediateLimit}, {syscall.SIGKILL, immediateLimit}} {
		running, err := processesOf(cluster)
		if err != nil {
			return fmt.Errorf("look for a server left behind: %w", err)
		}
		if len(running) == 0 {
			return forgetStalePid(cluster)
		}
		if err := signalLeftover(cluster, running, step.signal, log); err != nil {
			return err
		}
		if err := waitGone(ctx, cluster, step.limit); err != nil {
			return err
		}
	}
	running, err := processesOf(cluster)
	if err != nil || len(running) == 0 {
		return err
	}
	return conflict("PostgreSQL (process %d) still uses %s and does not stop. Stop it, then start Heartland again.", running[0].pid, cluster)
}

// found is a PostgreSQL process that runs on the cluster.
type found struct {
	pid     int
	command string
}

func signalLeftover(cluster string, running []found, signal syscall.Signal, log *slog.Logger) error {
	first, _ := firstLine(filepath.Join(cluster, pidFile))
	main := slices.IndexFunc(running, func(p found) bool { return p.pid == first })
	if main >= 0 && !strings.Contains(running[main].command, "cluster_name="+marker) {
		return conflict("PostgreSQL (process %d), not started by Heartland, already uses %s. Stop it, or set HEARTLAND_DATA_DIR to another folder.", first, cluster)
	}
	if main >= 0 && signal != syscall.SIGKILL {
		running = running[main : main+1]
	}
	for _, p := range running {
		log.Info("stopping a PostgreSQL that was left behind", "pid", p.pid, "signal", signal.String())
		if err := syscall.Kill(p.pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return unavailable(err, "PostgreSQL (process %d) was left behind on %s and cannot be stopped from here. Stop it, then start Heartland again.", p.pid, cluster)
		}
	}
	return nil
}

func waitGone(ctx context.Context, cluster string, limit time.Duration) error {
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); {
		running, err := processesOf(cluster)
		if err != nil || len(running) == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
	return nil
}

// forgetStalePid removes a notice whose number belongs to another program by
// now, which PostgreSQL would take for a running server (usual in containers,
// where numbers come again). One whose process is gone stays: PostgreSQL checks
// its shared memory too.
func forgetStalePid(cluster string) error {
	name := filepath.Join(cluster, pidFile)
	if pid, ok := firstLine(name); !ok || !alive(pid) {
		return nil
	}
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("stale %s: %w", pidFile, err)
	}
	return nil
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

// firstLine is the server's process number, where the notice has one.
func firstLine(name string) (pid int, ok bool) {
	content, err := os.ReadFile(name) //nolint:gosec // in the operator's own folder
	if err != nil {
		return 0, false
	}
	line, _, _ := strings.Cut(string(content), "\n")
	pid, err = strconv.Atoi(strings.TrimSpace(line))
	return pid, err == nil && pid > 0
}
