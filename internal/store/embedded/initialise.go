package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// initialise makes the cluster under another name and moves it into place when
// it is whole: a start that is killed half-way leaves nothing that looks like one.
func (s *Server) initialise(ctx context.Context) error {
	draft := s.cluster + ".new"
	if err := os.RemoveAll(draft); err != nil {
		return fmt.Errorf("clear a half-made database: %w", err)
	}
	// Anything there without a PG_VERSION is no cluster; an empty folder may stay
	// in the way of nothing, a full one is somebody's.
	if err := os.Remove(s.cluster); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unavailable(err, "%s holds something that is not a database. Move it away, or set HEARTLAND_DATA_DIR to another folder.", s.cluster)
	}
	var err error
	for _, locale := range s.locales() {
		if err = s.runInitdb(ctx, draft, locale); err == nil {
			return os.Rename(draft, s.cluster)
		}
	}
	return err
}

// locales lists what to try: UTF-8's own order of characters, the same on every
// system, from PostgreSQL itself since 17 and from the system before; plain C
// where the system has no C.UTF-8.
func (s *Server) locales() [][]string {
	if s.binaries.major >= 17 {
		return [][]string{{"--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"}}
	}
	return [][]string{{"--locale=C.UTF-8"}, {"--locale=C"}}
}

func (s *Server) runInitdb(ctx context.Context, draft string, locale []string) error {
	if err := os.RemoveAll(draft); err != nil {
		return fmt.Errorf("clear a half-made database: %w", err)
	}
	if err := os.Mkdir(draft, 0o700); err != nil {
		return unavailable(err, "The database folder %s cannot be made.", draft)
	}
	if err := s.user.own(draft); err != nil {
		return unavailable(err, "The database folder %s cannot be given to %s.", draft, s.user.name)
	}
	args := append([]string{"--pgdata", draft, "--username", Superuser, "--encoding", "UTF8",
		"--auth", "trust", "--no-instructions"}, locale...)
	if s.config.Throwaway {
		args = append(args, "--no-sync", "--wal-segsize", "1")
	}
	output, err := runTied(s.user.command(ctx, draft, s.binaries.path("initdb"), args...))
	if err == nil {
		return nil
	}
	if writeErr := os.WriteFile(s.logFile(), output, 0o600); writeErr != nil {
		s.config.Log.Warn("the log of the failed start could not be written", "error", writeErr)
	}
	_ = os.RemoveAll(draft)
	return s.explain(err, "the database could not be made", string(output))
}
