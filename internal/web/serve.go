package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"
)

const (
	// noticeTime is for proxies to see that /readyz has changed.
	noticeTime = time.Second
	// drainTime is for requests under way to finish.
	drainTime = 10 * time.Second
)

// Listen opens addr, host:port. The error says in plain words what to do, and
// names setting, the environment variable that addr came from.
func Listen(ctx context.Context, addr, setting string) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err == nil {
		return listener, nil
	}
	_, port, _ := net.SplitHostPort(addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("port %s is in use: stop what is using it, or set %s to another: %w", port, setting, err)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("port %s is not open to this user: set %s to a port above 1023: %w", port, setting, err)
	}
	return nil, fmt.Errorf("the server cannot listen on %s: set %s to another address: %w", addr, setting, err)
}

// Serve answers on listener until ctx is done. Then /readyz says so for a
// second, requests under way have ten to finish, and the rest are cut off, which
// is an error.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		BaseContext: func(net.Listener) context.Context {
			return context.WithValue(context.WithoutCancel(ctx), stopKey{}, ctx)
		},
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("the server stopped answering: %w", err)
	case <-ctx.Done():
	}
	time.Sleep(noticeTime)
	limited, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime)
	defer cancel()
	if err := server.Shutdown(limited); err != nil {
		return fmt.Errorf("requests were still under way after %s: %w", drainTime, errors.Join(err, server.Close()))
	}
	return nil
}

type stopKey struct{}

// stopping is true once the context that Serve was given is done.
func stopping(ctx context.Context) bool {
	server, ok := ctx.Value(stopKey{}).(context.Context)
	return ok && server.Err() != nil
}
