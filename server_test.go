package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// asProduct makes this test's own binary run the product instead of the tests.
const asProduct = "RUN_THE_PRODUCT"

func TestMain(m *testing.M) {
	if os.Getenv(asProduct) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// product is the whole product as a process of its own.
type product struct {
	t    *testing.T
	cmd  *exec.Cmd
	base string
	dir  string
	log  *bytes.Buffer
}

func newProduct(t *testing.T) *product {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	// Not t.TempDir: as root, PostgreSQL's own user must be able to enter it.
	dir, err := os.MkdirTemp("", "heartland-whole-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return &product{t: t, base: "http://" + address, dir: filepath.Join(dir, "data")}
}

func (p *product) command(environ ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), asProduct+"=1", "HEARTLAND_ADDR="+strings.TrimPrefix(p.base, "http://"), "HEARTLAND_DATA_DIR="+p.dir)
	cmd.Env = append(cmd.Env, environ...)
	p.log = &bytes.Buffer{}
	cmd.Stderr = p.log
	return cmd
}

func (p *product) start() {
	p.t.Helper()
	p.cmd = p.command()
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = p.cmd.Process.Kill(); _ = p.cmd.Wait() })
	for range 600 {
		if response, err := http.Get(p.base + "/readyz"); err == nil {
			_ = response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	p.t.Fatalf("not ready within half a minute:\n%s", p.log)
}

func (p *product) get(path string) string {
	p.t.Helper()
	response, err := http.Get(p.base + path)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return string(text)
}

func (p *product) ask(query string, variables map[string]any, into any) {
	p.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		p.t.Fatal(err)
	}
	response, err := http.Post(p.base+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		p.t.Fatal(err)
	}
}

type shown struct {
	Data struct {
		Appointment *struct{ Status string }
	}
}

func (p *product) book() (reference, token string) {
	p.t.Helper()
	var free struct {
		Data struct {
			Visits struct {
				Nodes []struct {
					ID        string
					FreeSlots []struct{ StartsAt string }
				}
			}
		}
	}
	p.ask(`{ visits(filter: {onlyWithFreeSeats: true}, first: 1) { nodes { id freeSlots { startsAt } } } }`, nil, &free)
	if len(free.Data.Visits.Nodes) == 0 {
		p.t.Fatal("the sample directory has no free seat")
	}
	visit := free.Data.Visits.Nodes[0]
	var booked struct {
		Data struct {
			BookAppointment struct {
				Token       string
				Appointment struct{ Reference string }
				Errors      []struct{ Message string }
			}
		}
	}
	p.ask(`mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { token appointment { reference } errors { message } } }`,
		map[string]any{"input": map[string]any{
			"visit": visit.ID, "startsAt": visit.FreeSlots[0].StartsAt, "idempotencyKey": "a key for the whole product",
			"person": map[string]any{"name": "Aroha Sample", "phone": "021 123 4567"},
		}}, &booked)
	answer := booked.Data.BookAppointment
	if len(answer.Errors) > 0 || answer.Token == "" {
		p.t.Fatalf("not booked: %v", answer.Errors)
	}
	return answer.Appointment.Reference, answer.Token
}

func (p *product) status(reference, token string) string {
	p.t.Helper()
	var found shown
	p.ask(`query ($r: String!, $t: String!) { appointment(reference: $r, token: $t) { status } }`, map[string]any{"r": reference, "t": token}, &found)
	if found.Data.Appointment == nil {
		return "not there"
	}
	return found.Data.Appointment.Status
}

// From an empty folder to a booked seat; the seat is there after the server was
// killed in the middle of everything, and nothing of it is left running.
func TestTheRoadAndAKill(t *testing.T) {
	p := newProduct(t)
	p.start()
	reference, token := p.book()
	told := false
	for range 100 {
		if told = strings.Contains(p.get("/dev/outbox"), reference[:4]+" "+reference[4:]); told {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if !told {
		t.Error("the outbox does not show the text that confirms the booking")
	}
	if strings.Contains(p.log.String(), "Aroha") || strings.Contains(p.log.String(), token) {
		t.Error("the log tells of the person or the token")
	}

	if err := p.command("HEARTLAND_ADDR=127.0.0.1:0").Run(); err == nil || !strings.Contains(p.log.String(), fmt.Sprint(p.cmd.Process.Pid)) {
		t.Errorf("a second start on the same folder says %v: %s", err, p.log)
	}

	if err := p.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = p.cmd.Wait()
	p.start()
	if status := p.status(reference, token); status != "BOOKED" {
		t.Errorf("after the kill the booking is %s", status)
	}
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Wait(); err != nil {
		t.Errorf("SIGTERM ends it with %v:\n%s", err, p.log)
	}
	if left := processesWith(p.dir); len(left) > 0 {
		t.Errorf("still running: %v", left)
	}
}

// processesWith are the commands that name a folder.
func processesWith(dir string) []string {
	var left []string
	lines, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, line := range lines {
		if text, err := os.ReadFile(line); err == nil && bytes.Contains(text, []byte(dir)) {
			left = append(left, string(bytes.ReplaceAll(text, []byte{0}, []byte{' '})))
		}
	}
	return left
}

func TestWrongSettingsAreNamedAtStart(t *testing.T) {
	p := newProduct(t)
	cmd := p.command("HEARTLAND_RATE_LIMITS=lots", "HEARTLAND_TYPO=1", "DATABASE_URL=postgres://me:hunter22@")
	err := cmd.Run()
	if cmd.ProcessState.ExitCode() != 1 {
		t.Errorf("exit with %v", err)
	}
	for _, name := range []string{"HEARTLAND_RATE_LIMITS", "HEARTLAND_TYPO"} {
		if !strings.Contains(p.log.String(), name) {
			t.Errorf("%s is not named:\n%s", name, p.log)
		}
	}
	if strings.Contains(p.log.String(), "hunter22") {
		t.Error("a password is shown")
	}
}
