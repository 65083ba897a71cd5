package web

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func get(t *testing.T, address string) (int, string) {
	t.Helper()
	answer, err := http.Get(address)
	if err != nil {
		return 0, err.Error()
	}
	defer func() { _ = answer.Body.Close() }()
	body, _ := io.ReadAll(answer.Body)
	return answer.StatusCode, string(body)
}

func TestServeDrains(t *testing.T) {
	begun, finish := make(chan struct{}), make(chan struct{})
	b := setup(t, func(o *Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(begun)
			<-finish
			if r.Context().Err() == nil {
				_, _ = io.WriteString(w, "whole")
			}
		})
	})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	listener, err := Listen(ctx, "127.0.0.1:0", "HEARTLAND_ADDR")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + listener.Addr().String()
	served, answered := make(chan error, 1), make(chan string, 1)
	go func() { served <- Serve(ctx, listener, b.site.Public, b.options.Log) }()
	go func() {
		_, body := get(t, address+"/graphql")
		answered <- body
	}()
	<-begun
	if status, _ := get(t, address+"/readyz"); status != 200 {
		t.Errorf("before: %d", status)
	}
	stop()
	if status, body := get(t, address+"/readyz"); status != 503 || body != "The server is stopping.\n" {
		t.Errorf("while stopping: %d %s", status, body)
	}
	if status, _ := get(t, address+"/centres"); status != 200 {
		t.Errorf("people are still served for a moment: %d", status)
	}
	time.Sleep(noticeTime + 200*time.Millisecond)
	if status, _ := get(t, address+"/livez"); status != 0 {
		t.Errorf("nobody new is let in after it: %d", status)
	}
	close(finish)
	if body := <-answered; body != "whole" {
		t.Errorf("the request under way got %q", body)
	}
	if err := <-served; err != nil {
		t.Error(err)
	}
}

func TestServeReportsALostListener(t *testing.T) {
	b := setup(t)
	listener, err := Listen(t.Context(), "127.0.0.1:0", "HEARTLAND_ADDR")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	if err := Serve(t.Context(), listener, b.site.Public, b.options.Log); err == nil {
		t.Error("a server that answers nobody must say so")
	}
}

func TestListenSaysWhatToDo(t *testing.T) {
	taken, err := Listen(t.Context(), "127.0.0.1:0", "HEARTLAND_ADDR")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	_, port, _ := net.SplitHostPort(taken.Addr().String())
	for name, test := range map[string]struct{ addr, setting, want string }{
		"taken":   {taken.Addr().String(), "HEARTLAND_ADDR", "port " + port + " is in use: stop what is using it, or set HEARTLAND_ADDR"},
		"admin":   {taken.Addr().String(), "HEARTLAND_ADMIN_ADDR", "set HEARTLAND_ADMIN_ADDR"},
		"foreign": {"192.0.2.1:80", "HEARTLAND_ADDR", "cannot listen on 192.0.2.1:80: set HEARTLAND_ADDR"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Listen(t.Context(), test.addr, test.setting); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestServeRefusesHugeHeaders(t *testing.T) {
	b := setup(t)
	ctx, stop := context.WithCancel(t.Context())
	listener, err := Listen(ctx, "127.0.0.1:0", "HEARTLAND_ADDR")
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, listener, b.site.Public, b.options.Log) }()
	if status, _ := get(t, "http://"+listener.Addr().String()+"/?"+strings.Repeat("x", 40<<10)); status != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", status)
	}
	stop()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
