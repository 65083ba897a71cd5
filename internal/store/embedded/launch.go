package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const logMost = 10 << 20

func (s *Server) logFile() string { return filepath.Join(s.config.Dir, clusterName+".log") }

// openLog starts a new log when the old one has grown, and keeps one old one.
func (s *Server) openLog() (*os.File, error) {
	name := s.logFile()
	if info, err := os.Stat(name); err == nil && info.Size() > logMost {
		if err := os.Rename(name, name+".1"); err != nil {
			return nil, fmt.Errorf("database log: %w", err)
		}
	}
	log, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600) //nolint:gosec // in the operator's own folder
	if err != nil {
		return nil, fmt.Errorf("database log: %w", err)
	}
	return log, nil
}

// arguments are the settings that Heartland answers for. Errors are logged
// tersely because their details quote rows, which hold personal information.
func (s *Server) arguments() []string {
	settings := map[string]string{
		"cluster_name":            marker,
		"listen_addresses":        "",
		"port":                    port,
		"unix_socket_directories": `"` + s.socket + `"`,
		"unix_socket_permissions": "0700",
		"shared_buffers":          "128MB",
		"max_connections":         "100",
		"max_wal_size":            "256MB",
		"jit":                     "off",
		"timezone":                "UTC",
		"log_timezone":            "UTC",
		"log_destination":         "stderr",
		"logging_collector":       "off",
		"log_error_verbosity":     "terse",
	}
	for name, value := range s.config.Settings {
		settings[name] = value
	}
	args := []string{"-D", s.cluster}
	for name, value := range settings {
		args = append(args, "-c", name+"="+value)
	}
	return args
}

// launch starts the server and waits until it takes connections.
func (s *Server) launch(ctx context.Context) error {
	log, err := s.openLog()
	if err != nil {
		return err
	}
	defer func() { _ = log.Close() }()
	from, err := log.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("database log: %w", err)
	}
	// The server outlives the context of its start; Stop ends it.
	cmd := s.user.command(context.WithoutCancel(ctx), s.cluster, s.binaries.path("postgres"), s.arguments()...)
	cmd.Stdout, cmd.Stderr = log, log
	run, err := spawn(cmd)
	if err != nil {
		return unavailable(err, "PostgreSQL could not be started from %s.", s.binaries.folder)
	}
	s.running = run
	if err := s.waitReady(ctx); err != nil {
		_ = s.running.stop()
		output, _ := io.ReadAll(io.NewSectionReader(log, from, logMost))
		return s.explain(err, "PostgreSQL did not start", string(output))
	}
	return nil
}

func (s *Server) waitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	for !s.ready() {
		select {
		case <-s.running.exited:
			return errors.Join(errors.New("the server process ended"), s.running.err)
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Millisecond):
		}
	}
	return nil
}

// ready reads the server's own notice: the first line of its file is its process,
// the eighth its state.
func (s *Server) ready() bool {
	content, err := os.ReadFile(filepath.Join(s.cluster, pidFile))
	if err != nil {
		return false
	}
	lines := strings.Split(string(content), "\n")
	return len(lines) > 7 && lines[0] == strconv.Itoa(s.running.pid) && strings.TrimSpace(lines[7]) == "ready"
}

// watch starts the server again when it ends by itself (killed for memory, say),
// so that the application's pools find it again. A full disk keeps it trying.
func (s *Server) watch() {
	defer close(s.watched)
	pause := time.Duration(0)
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-s.running.exited:
		}
		select {
		case <-s.ctx.Done():
			return
		case <-time.After(pause):
		}
		s.config.Log.Error("PostgreSQL ended by itself and is started again", "error", s.running.err, "log", s.logFile())
		if err := s.relaunch(); err != nil {
			s.config.Log.Error("PostgreSQL could not be started again", "error", err)
			pause = min(pause+time.Second, restartMost)
			continue
		}
		pause = 0
	}
}

func (s *Server) relaunch() error {
	if err := stopLeftover(s.ctx, s.cluster, s.config.Log); err != nil {
		return err
	}
	removeStale(s.socket)
	return s.launch(s.ctx)
}
