package store_test

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"heartland/internal/fault"
	"heartland/internal/store"
	"heartland/internal/store/storetest"
)

const helperVariable = "HEARTLAND_TEST_OPEN_AND_WAIT"

// TestMain lets this program be a Heartland that a test can kill.
func TestMain(m *testing.M) {
	dir := os.Getenv(helperVariable)
	if dir == "" {
		os.Exit(m.Run())
	}
	s, err := store.Open(context.Background(), store.Options{DataDir: dir, NodeModules: "../../node_modules"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("open", s.ServerVersion())
	select {}
}

// another starts this program as a Heartland on dir and returns its first line.
func another(t *testing.T, dir string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), helperVariable+"="+dir)
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		t.Fatalf("the other process said nothing: %v", err)
	}
	return cmd, line
}

func TestKilledHeartlandTakesItsServerAlong(t *testing.T) {
	t.Parallel()
	parent, err := os.MkdirTemp("", "heartland-store-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(parent) })
	if err := os.Chmod(parent, 0o711); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(parent, "data")
	began := time.Now()
	first, line := another(t, dir)
	if !strings.HasPrefix(line, "open") {
		t.Fatal(line)
	}
	t.Logf("first start: %v", time.Since(began))
	if _, line := another(t, dir); !strings.Contains(line, "already uses the data folder") {
		t.Errorf("a second start said: %s", line)
	}
	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait()
	began = time.Now()
	for serversIn(t, dir) > 0 {
		if time.Since(began) > 5*time.Second {
			t.Fatal("the server is still there")
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Logf("gone after %v", time.Since(began))

	second, line := another(t, dir)
	if !strings.HasPrefix(line, "open") {
		t.Fatal(line)
	}
	_ = second.Process.Kill()
	_ = second.Wait()
	// At once, while the server may still be going down.
	began = time.Now()
	s, err := store.Open(t.Context(), store.Options{DataDir: dir, NodeModules: "../../node_modules"})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("start after a SIGKILL: %v", time.Since(began))
	if !s.Embedded() {
		t.Error("not embedded")
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if serversIn(t, dir) > 0 {
		t.Error("Close left the server")
	}
}

// serversIn counts the PostgreSQL processes that name the data folder.
func serversIn(t *testing.T, dir string) (count int) {
	t.Helper()
	output, err := exec.Command("ps", "-axww", "-o", "command=").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(output)) {
		if strings.Contains(line, "-D "+dir) {
			count++
		}
	}
	return count
}

func TestAddressesThatDoNotWork(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		dsn  string
		code fault.Code
		word string
	}{
		"refused":     {"postgres://jo:hunter2@127.0.0.1:1/heartland", fault.Unavailable, "127.0.0.1:1/heartland"},
		"no_host":     {"host=no.such.host.invalid user=jo password=hunter2", fault.Unavailable, "no.such.host.invalid"},
		"bad_url":     {"postgres://jo:hunter2/x@localhost:5432/heartland", fault.Invalid, "DATABASE_URL"},
		"bad_port":    {"postgres://jo:hunter2@localhost:hunter2/heartland", fault.Invalid, "DATABASE_URL"},
		"bad_pairs":   {"user=jo password=a hunter2", fault.Invalid, "DATABASE_URL"},
		"no_database": {withoutDatabase(t), fault.Unavailable, "CREATE DATABASE"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, err := store.Open(t.Context(), store.Options{DatabaseURL: test.dsn})
			if err == nil {
				_ = s.Close()
				t.Fatal("it opened")
			}
			if fault.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.word) {
				t.Errorf("%s: %v", fault.CodeOf(err), err)
			}
			if strings.Contains(err.Error(), "hunter2") {
				t.Errorf("the password is in: %v", err)
			}
		})
	}
}

func withoutDatabase(t *testing.T) string {
	dsn := storetest.New(t).DSN()
	var name string
	open(t, dsn, func(db *sql.DB) {
		if err := db.QueryRow("SELECT current_database()").Scan(&name); err != nil {
			t.Fatal(err)
		}
	})
	return strings.Replace(dsn, name, "no_such_database", 1)
}

func open(t *testing.T, dsn string, use func(*sql.DB)) {
	t.Helper()
	db, err := sql.Open("postgres", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	use(db)
}

func TestPoolsHaveTheirLimits(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for _, test := range []struct {
		pool  *sql.DB
		query string
		want  string
	}{
		{s.DB, "SHOW statement_timeout", "10s"},
		{s.DB, "SHOW timezone", "UTC"},
		{s.Public, "SHOW statement_timeout", "3s"},
		{s.Public, "SHOW timezone", "UTC"},
		{s.Public, "SHOW transaction_read_only", "on"},
		{s.Public, "SELECT current_user", "heartland_public"},
	} {
		var got string
		if err := test.pool.QueryRow(test.query).Scan(&got); err != nil || got != test.want {
			t.Errorf("%s: %q %v, want %q", test.query, got, err, test.want)
		}
	}
	if s.ServerVersion() == "" || strings.Contains(s.ServerVersion(), " ") {
		t.Errorf("version %q", s.ServerVersion())
	}
}
