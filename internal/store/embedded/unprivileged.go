package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// serverUser is who runs PostgreSQL. Nil means whoever runs this process;
// PostgreSQL refuses root, so root always gives one.
type serverUser struct {
	uid, gid uint32
	name     string
}

// chooseUser returns nil unless this process is root. A cluster that exists
// keeps its owner; a new one belongs to postgres, or else nobody.
func chooseUser(dir, systemDir string) (*serverUser, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, cluster := range []string{filepath.Join(dir, clusterName), filepath.Join(relocated(systemDir, dir), clusterName)} {
		info, err := os.Stat(cluster)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("owner of %s: %w", cluster, err)
		}
		if stat, ok := info.Sys().(*syscall.Stat_t); ok && stat.Uid != 0 {
			return &serverUser{uid: stat.Uid, gid: stat.Gid, name: "user " + strconv.Itoa(int(stat.Uid))}, nil
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		if found, err := user.Lookup(name); err == nil {
			return parseUser(found)
		}
	}
	return nil, unavailable(nil, "PostgreSQL does not run as root, and this system has neither a user postgres nor a user nobody. Start Heartland as an ordinary user, or set DATABASE_URL.")
}

func parseUser(found *user.User) (*serverUser, error) {
	uid, err := strconv.ParseUint(found.Uid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", found.Username, err)
	}
	gid, err := strconv.ParseUint(found.Gid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", found.Username, err)
	}
	return &serverUser{uid: uint32(uid), gid: uint32(gid), name: "the user " + found.Username}, nil
}

// own gives a file or folder to the server's user.
func (u *serverUser) own(path string) error {
	if u == nil {
		return nil
	}
	return os.Lchown(path, int(u.uid), int(u.gid))
}

// command prepares a program that runs as the server's user, with nothing of
// this process's environment that could hold a secret or steer PostgreSQL.
func (u *serverUser) command(ctx context.Context, dir, program string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // only PostgreSQL's programs and sh, found by this package
	cmd.Dir = dir
	cmd.Env = []string{"LC_ALL=C", "TZ=UTC"}
	for _, name := range []string{"PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"} {
		if value, ok := os.LookupEnv(name); ok {
			cmd.Env = append(cmd.Env, name+"="+value)
		}
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{}
	if u != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: u.uid, Gid: u.gid}
	}
	return cmd
}

// reaches tells whether the server's user can enter the folder. Trying it is the
// only answer that counts access lists and security modules in.
func (u *serverUser) reaches(dir string) bool {
	if u == nil {
		return true
	}
	return u.command(context.Background(), dir, "/bin/sh", "-c", ":").Run() == nil
}
