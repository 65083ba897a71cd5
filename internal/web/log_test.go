package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

func lastLine(t *testing.T, b *bench) map[string]any {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(b.log.String()), "\n")
	var line map[string]any
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &line); err != nil {
		t.Fatal(err)
	}
	return line
}

func TestLogLine(t *testing.T) {
	b := setup(t)
	got := b.ask("POST", "/graphql?x=canary", `{"canary":1}`, header("Cookie", "canary"), header("Referer", "http://canary"))
	line := lastLine(t, b)
	for key, want := range map[string]any{
		"msg": "request", "level": "INFO", "method": "POST", "path": "/graphql", "status": 200.0, "bytes": 12.0,
		"request_id": got.Header().Get("X-Request-Id"),
	} {
		if line[key] != want {
			t.Errorf("%s is %v, want %v", key, line[key], want)
		}
	}
	if _, timed := line["ms"]; !timed || len(line) != 9 {
		t.Errorf("the line has %v", line)
	}
	if strings.Contains(b.log.String(), "canary") {
		t.Errorf("the log tells too much: %s", b.log)
	}
}

func TestLogMasksPrivateAddresses(t *testing.T) {
	for path, want := range map[string]string{
		"/bookings/KWX-4":                  "/bookings/{reference}",
		"/bookings/KWX-4/":                 "/bookings/…",
		"/bookings/KWX-4/cancel":           "/bookings/…",
		"//bookings/KWX-4":                 "/bookings/…",
		"/bokings/KWX-4":                   "/bokings/…",
		"/calendar/appointments/KWX-4.ics": "/calendar/appointments/{file}",
		"/calendar/appointments/KWX-4":     "/calendar/…",
		"/calendar/appointments/KWX-4/x":   "/calendar/…",
		"/book/KWX-4/check":                "/book/{rest...}",
		"/dev/outbox/KWX-4":                "/dev/…",
		"/centres/opotiki":                 "/centres/opotiki",
		"/wp-login.php":                    "/wp-login.php",
	} {
		b := setup(t)
		b.ask("GET", "http://127.0.0.1:8080"+path, "")
		if line := lastLine(t, b); line["path"] != want || strings.Contains(b.log.String(), "KWX-4") {
			t.Errorf("%s is logged as %s", path, b.log)
		}
	}
}

func TestLogLeavesProbesOut(t *testing.T) {
	b := setup(t)
	b.ask("GET", "/livez", "")
	b.ask("GET", "/readyz", "")
	if b.log.Len() > 0 {
		t.Errorf("logged: %s", b.log)
	}
}

func TestRequestID(t *testing.T) {
	const given = "proxy-0123456789"
	for name, test := range map[string]struct {
		peer, id string
		kept     bool
	}{
		"trusted_proxy": {"10.0.0.1:1", given, true},
		"stranger":      {"192.0.2.1:1", given, false},
		"too_short":     {"10.0.0.1:1", "short", false},
		"too_long":      {"10.0.0.1:1", strings.Repeat("x", 65), false},
		"newline":       {"10.0.0.1:1", "proxy-01\nlevel=ERROR", false},
		"script":        {"10.0.0.1:1", "<script>alert(1)</script>", false},
	} {
		t.Run(name, func(t *testing.T) {
			var seen string
			b := setup(t, func(o *Options) {
				o.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { seen = RequestID(r.Context()) })
			})
			got := b.ask("GET", "/graphql", "", from(test.peer), header("X-Request-Id", test.id)).Header().Get("X-Request-Id")
			if kept := got == test.id; kept != test.kept || seen != got || !wellFormedID.MatchString(got) {
				t.Errorf("answered %q, the handler saw %q", got, seen)
			}
			if next := b.ask("GET", "/graphql", "").Header().Get("X-Request-Id"); next == got {
				t.Error("two requests share an id")
			}
		})
	}
}

func TestPanic(t *testing.T) {
	b := setup(t, func(o *Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "3")
			panic("SELECT canary FROM person")
		})
		o.AppointmentCalendar = o.GraphQL
	})
	got := b.ask("POST", "/graphql", "{}")
	refused(t, got, 500, "INTERNAL")
	id := got.Header().Get("X-Request-Id")
	if !strings.Contains(got.Body.String(), id) || strings.Contains(got.Body.String(), "canary") {
		t.Errorf("got %s", got.Body)
	}
	if !strings.Contains(b.log.String(), `"cause":"SELECT canary FROM person"`) || lastLine(t, b)["level"] != "ERROR" {
		t.Errorf("logged %s", b.log)
	}
	if text := b.ask("GET", "/calendar/appointments/K.ics", ""); text.Code != 500 || text.Header().Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Errorf("a page's panic: %d %v", text.Code, text.Header())
	}
}

func TestPanicAfterTheAnswerBeganCutsItOff(t *testing.T) {
	b := setup(t, func(o *Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`{"data":`))
			panic("late")
		})
	})
	defer func() {
		if cause := recover(); cause != http.ErrAbortHandler { //nolint:errorlint // the very value, as net/http compares it
			t.Errorf("got %v: half an answer must not look whole", cause)
		}
		if lastLine(t, b)["msg"] != "request" {
			t.Errorf("no line for it: %s", b.log)
		}
	}()
	b.ask("GET", "/graphql", "")
}
