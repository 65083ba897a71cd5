package embedded

import (
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// process is one run of the server.
type process struct {
	pid    int
	exited chan struct{}
	err    error // why it ended; to be read after exited
}

// spawn starts the server in a session of its own, so that Ctrl-C in a terminal
// reaches Heartland alone, which lets its requests end before the database goes.
func spawn(cmd *exec.Cmd) (*process, error) {
	cmd.SysProcAttr.Setsid = true
	tieToParent(cmd.SysProcAttr)
	p := &process{exited: make(chan struct{})}
	started := make(chan error)
	go func() {
		// The kernel ties the server to this thread: it must live as long.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		if err := cmd.Start(); err != nil {
			started <- err
			return
		}
		p.pid = cmd.Process.Pid
		started <- nil
		p.err = cmd.Wait()
		close(p.exited)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

// runTied runs a program that must not outlive this process either.
func runTied(cmd *exec.Cmd) ([]byte, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	tieToParent(cmd.SysProcAttr)
	return cmd.CombinedOutput()
}

// stop shuts down fast, then at once, then by force.
func (p *process) stop() error {
	for _, step := range []struct {
		signal syscall.Signal
		limit  time.Duration
	}{{syscall.SIGINT, fastLimit}, {syscall.SIGQUIT, immediateLimit}, {syscall.SIGKILL, immediateLimit}} {
		if p.ended() {
			return nil
		}
		if err := syscall.Kill(p.pid, step.signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("stop PostgreSQL (process %d): %w", p.pid, err)
		}
		select {
		case <-p.exited:
			return nil
		case <-time.After(step.limit):
		}
	}
	return fmt.Errorf("PostgreSQL (process %d) does not stop", p.pid)
}

func (p *process) ended() bool {
	select {
	case <-p.exited:
		return true
	default:
		return false
	}
}
