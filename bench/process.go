package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const address, adminAddress = "127.0.0.1:18088", "127.0.0.1:18090"

// process is a running server.
type process struct {
	cmd   *exec.Cmd
	base  string
	admin string // where its metrics are, "" for none
}

// start runs the server on a data folder and waits until it is ready.
func start(ctx context.Context, binary, dir string) (*process, time.Duration, error) {
	cmd := exec.CommandContext(ctx, binary, "serve")
	cmd.Env = append(os.Environ(), "HEARTLAND_ADDR="+address, "HEARTLAND_ADMIN_ADDR="+adminAddress, "HEARTLAND_DATA_DIR="+dir, "HEARTLAND_RATE_LIMITS=off", "HEARTLAND_LOG=warn")
	cmd.Stderr = os.Stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return nil, 0, fmt.Errorf("start %s (make build makes it): %w", binary, err)
	}
	p := &process{cmd: cmd, base: "http://" + address, admin: "http://" + adminAddress}
	err := p.wait(ctx, began)
	return p, time.Since(began), err
}

func (p *process) wait(ctx context.Context, began time.Time) error {
	for time.Since(began) < time.Minute {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.base+"/readyz", nil)
		if err != nil {
			return err
		}
		if response, err := http.DefaultClient.Do(request); err == nil {
			_ = response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		time.Sleep(5 * time.Millisecond)
	}
	p.stop()
	return fmt.Errorf("the server was not ready within a minute")
}

func (p *process) stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	_ = p.cmd.Wait()
}

// cpu is the processor time that the server and its database have used.
func (p *process) cpu() time.Duration {
	ticks := 0
	for _, pid := range family(p.cmd.Process.Pid) {
		if stat := fields(pid); len(stat) > 14 {
			user, _ := strconv.Atoi(stat[11])
			system, _ := strconv.Atoi(stat[12])
			ticks += user + system
		}
	}
	return time.Duration(ticks) * 10 * time.Millisecond // Linux counts in hundredths
}

func (p *process) memoryMB() int {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(p.cmd.Process.Pid), "statm"))
	if err != nil {
		return 0
	}
	pages, _ := strconv.Atoi(strings.Fields(string(text))[1])
	return pages * os.Getpagesize() >> 20
}

// family is a process with all that come from it.
func family(root int) []int {
	children := map[int][]int{}
	entries, _ := filepath.Glob("/proc/[0-9]*")
	for _, entry := range entries {
		pid, _ := strconv.Atoi(filepath.Base(entry))
		if stat := fields(pid); len(stat) > 1 {
			parent, _ := strconv.Atoi(stat[1])
			children[parent] = append(children[parent], pid)
		}
	}
	all := []int{root}
	for i := 0; i < len(all); i++ {
		all = append(all, children[all[i]]...)
	}
	return all
}

// fields are those of /proc/pid/stat after the name, which may hold blanks.
func fields(pid int) []string {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return nil
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	return strings.Fields(rest)
}
