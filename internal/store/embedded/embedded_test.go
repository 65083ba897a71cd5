package embedded

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	_ "github.com/lib/pq"

	"heartland/internal/fault"
)

// folder is a data folder that the unprivileged server can reach, which
// t.TempDir is not when root runs the tests.
func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "heartland-embedded-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "data")
}

var template = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "heartland-embedded-")
	if err != nil {
		return "", err
	}
	if err := os.Chmod(dir, 0o711); err != nil {
		return dir, err
	}
	s, err := Start(context.Background(), config(dir))
	if err != nil {
		return dir, err
	}
	return dir, s.Stop()
})

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, _ := template(); dir != "" {
		_ = os.RemoveAll(dir)
	}
	os.Exit(code)
}

// made puts a cluster into a data folder without the cost of initdb.
func made(t *testing.T, dir string) Config {
	t.Helper()
	from, err := template()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	if output, err := exec.Command("cp", "-a", filepath.Join(from, clusterName), dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	return config(dir)
}

// stopped is a server that has run on a folder and could again.
func stopped(t *testing.T, c Config) *Server {
	t.Helper()
	s := start(t, c)
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	return s
}

func config(dir string) Config {
	return Config{Dir: dir, NodeModules: "../../../node_modules", Throwaway: true, Settings: map[string]string{"shared_buffers": "16MB", "fsync": "off"}}
}

func start(t *testing.T, c Config) *Server {
	t.Helper()
	s, err := Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// refused starts and expects a fault whose text holds all of the words.
func refused(t *testing.T, c Config, code fault.Code, words ...string) {
	t.Helper()
	s, err := Start(t.Context(), c)
	if err == nil {
		_ = s.Stop()
		t.Fatal("it started")
	}
	if fault.CodeOf(err) != code {
		t.Errorf("code %s, want %s: %v", fault.CodeOf(err), code, err)
	}
	var said *fault.Error
	if !errors.As(err, &said) {
		t.Fatalf("no fault: %v", err)
	}
	for _, word := range words {
		if !strings.Contains(said.Message, word) {
			t.Errorf("%q is missing in: %s", word, said.Message)
		}
	}
}

func ask(t *testing.T, s *Server, query string) string {
	t.Helper()
	db, err := sql.Open("postgres", s.DSN(Login, Database))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var answer string
	if err := db.QueryRowContext(t.Context(), query).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return answer
}

func TestServerIsSafeAndClosed(t *testing.T) {
	t.Parallel()
	c := config(folder(t))
	c.Throwaway, c.Settings = false, nil
	began := time.Now()
	s := start(t, c)
	t.Logf("initdb and start: %v", time.Since(began))
	for query, want := range map[string]string{
		"SHOW fsync": "on", "SHOW full_page_writes": "on", "SHOW synchronous_commit": "on",
		"SHOW listen_addresses": "", "SHOW timezone": "UTC", "SHOW server_encoding": "UTF8",
		"SELECT lower('ŌTĀKI')": "ōtāki",
		"SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user":            "false",
		"SELECT rolcanlogin::text FROM pg_roles WHERE rolname = '" + PublicRole + "'": "false",
	} {
		if got := ask(t, s, query); got != want {
			t.Errorf("%s = %q, want %q", query, got, want)
		}
	}
	for _, path := range []string{s.socket, s.cluster} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("%s: %v %v, want 0700", path, info.Mode(), err)
		}
	}
	refused(t, c, fault.Conflict, "Process "+strconv.Itoa(os.Getpid()), "HEARTLAND_DATA_DIR")
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	if exists(s.socket) {
		t.Error("the socket folder was left")
	}
	began = time.Now()
	start(t, c)
	t.Logf("warm start: %v", time.Since(began))
}

func TestServerThatDiesIsStartedAgain(t *testing.T) {
	t.Parallel()
	s := start(t, made(t, folder(t)))
	pid, _ := firstLine(filepath.Join(s.cluster, pidFile))
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("postgres", s.DSN(Login, Database))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	time.Sleep(100 * time.Millisecond)
	for deadline := time.Now().Add(10 * time.Second); db.PingContext(t.Context()) != nil; {
		if time.Now().After(deadline) {
			t.Fatal("it did not come back")
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func TestOrphanIsStoppedFirst(t *testing.T) {
	t.Parallel()
	c := made(t, folder(t))
	s := stopped(t, c)
	// As on a system that does not tie a server to its parent.
	orphan := byHand(t, s, s.arguments())
	again := start(t, c)
	if again.running.pid == orphan || syscall.Kill(orphan, 0) == nil {
		t.Error("the orphan still runs")
	}
	ask(t, again, "SELECT 'up'")
}

func TestServerStartedByHandIsLeftAlone(t *testing.T) {
	t.Parallel()
	c := made(t, folder(t))
	s := stopped(t, c)
	pid := byHand(t, s, []string{"-D", s.cluster, "-c", "listen_addresses=", "-c", "unix_socket_directories=" + s.socket})
	refused(t, c, fault.Conflict, strconv.Itoa(pid), "not started by Heartland")
	if syscall.Kill(pid, 0) != nil {
		t.Error("it was stopped")
	}
}

// byHand starts a server on a stopped cluster and waits until it is up.
func byHand(t *testing.T, s *Server, args []string) int {
	t.Helper()
	if err := s.closedFolder(s.socket); err != nil {
		t.Fatal(err)
	}
	cmd := s.user.command(context.Background(), s.cluster, s.binaries.path("postgres"), args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	t.Cleanup(func() { _ = cmd.Process.Signal(syscall.SIGQUIT); <-ended })
	run := &Server{cluster: s.cluster, running: &process{pid: cmd.Process.Pid}}
	for deadline := time.Now().Add(10 * time.Second); !run.ready(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the server by hand does not come up")
		}
	}
	return cmd.Process.Pid
}

func TestStaleNoticeOfAnotherProgramIsForgotten(t *testing.T) {
	t.Parallel()
	c := made(t, folder(t))
	s := start(t, c)
	notice, err := os.ReadFile(filepath.Join(s.cluster, pidFile))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	other := s.user.command(t.Context(), "/", "sleep", "60")
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Process.Kill(); _ = other.Wait() })
	pid := strconv.Itoa(other.Process.Pid)
	_, rest, _ := strings.Cut(string(notice), "\n")
	plant(t, s, filepath.Join(s.cluster, pidFile), pid+"\n"+rest)
	if err := s.closedFolder(s.socket); err != nil {
		t.Fatal(err)
	}
	plant(t, s, filepath.Join(s.socket, socketFile), "")
	plant(t, s, filepath.Join(s.socket, socketFile+".lock"), pid+"\n"+rest)
	start(t, c)
}

func plant(t *testing.T, s *Server, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.user.own(name); err != nil {
		t.Fatal(err)
	}
}

func TestLongPathsGetAShortSocket(t *testing.T) {
	t.Parallel()
	c := made(t, filepath.Join(folder(t), strings.Repeat("long ", 30), "it's"))
	s := start(t, c)
	if !strings.HasPrefix(s.socket, os.TempDir()) || !socketFits(s.socket) {
		t.Errorf("socket in %s", s.socket)
	}
	ask(t, s, "SELECT 'up'")
}

func TestSocketFolderOfSomebodyElse(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	s := &Server{config: config(dir)}
	target := filepath.Join(filepath.Dir(dir), "target")
	if err := os.Mkdir(target, 0o755); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(filepath.Dir(dir), "link")
	if err := os.Symlink(target, link); err != nil {
		t.Fatal(err)
	}
	if err := s.closedFolder(link); fault.CodeOf(err) != fault.Unavailable {
		t.Errorf("a link was taken: %v", err)
	}
	if s.trusts(12345) {
		t.Error("another user's folder would be taken")
	}
}

func TestHalfMadeClusters(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	draft := filepath.Join(dir, clusterName+".new", "base")
	if err := os.MkdirAll(draft, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	start(t, config(dir))

	dir = folder(t)
	if err := os.MkdirAll(filepath.Join(dir, clusterName, "photos"), 0o755); err != nil {
		t.Fatal(err)
	}
	refused(t, config(dir), fault.Unavailable, "not a database")
}

func TestFailedStartQuotesTheLog(t *testing.T) {
	t.Parallel()
	c := config(folder(t))
	c.Settings = map[string]string{"work_mem": "plenty"}
	c.Log = slog.New(slog.DiscardHandler)
	refused(t, c, fault.Unavailable, "postgres.log", "work_mem")
	if running, err := processesOf(filepath.Join(c.Dir, clusterName)); err != nil || len(running) > 0 {
		t.Errorf("left behind: %v %v", running, err)
	}
}
