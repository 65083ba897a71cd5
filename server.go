// Command heartland is the directory and booking portal of Heartland service
// centres: it opens the database, starts the rooms and serves them.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"golang.org/x/sync/errgroup"

	"heartland/ent"
	"heartland/frontend"
	"heartland/graph"
	"heartland/internal/booking"
	"heartland/internal/config"
	"heartland/internal/directory"
	"heartland/internal/feed"
	"heartland/internal/head"
	"heartland/internal/ical"
	"heartland/internal/identity"
	"heartland/internal/notify"
	"heartland/internal/seed"
	"heartland/internal/store"
	"heartland/internal/timetable"
	"heartland/internal/unmet"
	"heartland/internal/visit"
	"heartland/internal/web"
)

const usage = `heartland serves the directory and booking portal.

  heartland [serve]   open the database, bring it up to date and serve
  heartland seed      load the sample directory into an empty database, and stop
  heartland migrate   bring the database up to date, and stop
  heartland help      this text and every setting

Settings are read from the environment:

`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	err := run(ctx, os.Args[1:], os.Environ())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "heartland:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args, environ []string) error {
	command := strings.Join(args, " ")
	switch command {
	case "help", "-h", "--help":
		fmt.Print(usage, config.Help())
		return nil
	case "", "serve", "seed", "migrate":
	default:
		return fmt.Errorf("there is no command %q; try: heartland help", command)
	}
	settings, err := config.Load(environ)
	if err != nil {
		return err
	}
	log := settings.Log.Logger(os.Stderr)
	server, err := open(ctx, settings, log)
	if err != nil {
		return err
	}
	defer server.close()
	switch command {
	case "migrate":
		return nil
	case "seed":
		return server.seed(ctx)
	}
	return server.serve(ctx)
}

// server is the product with everything open.
type server struct {
	settings config.Config
	log      *slog.Logger
	store    *store.Store
	tokens   identity.Tokens
	writer   visit.Writer
}

// open brings the database up to date; close must follow.
func open(ctx context.Context, settings config.Config, log *slog.Logger) (*server, error) {
	db, err := store.Open(ctx, store.Options{
		DatabaseURL: string(settings.DatabaseURL), DataDir: settings.DataDir, Log: log,
	})
	if err != nil {
		return nil, err
	}
	secret := settings.Secret
	if secret == "" {
		if secret, err = config.LoadOrMakeSecret(settings.DataDir); err != nil {
			return nil, errors.Join(err, db.Close())
		}
	}
	return &server{
		settings: settings, log: log, store: db,
		tokens: identity.NewTokens([]byte(secret)), writer: visit.Writer{DB: db.DB, Log: log},
	}, nil
}

func (s *server) close() {
	if err := s.store.Close(); err != nil {
		s.log.Error("the database did not close", "error", err)
	}
}

// seed loads the sample directory into an empty database, with its visits and
// some of their seats taken. Each step does nothing where it is already done, so
// that a start which was broken off is finished by the next.
func (s *server) seed(ctx context.Context) error {
	now := time.Now()
	loaded, err := seed.Load(ctx, s.store.DB, timetable.DateOf(now.UTC()))
	if err != nil {
		return err
	}
	if _, err := s.writer.WriteAhead(ctx, now); err != nil {
		return err
	}
	if err := seed.Book(ctx, s.store.DB, s.tokens, now); err != nil {
		return err
	}
	if loaded {
		s.log.Info("the sample directory is loaded", "took_ms", time.Since(now).Milliseconds())
	}
	return nil
}

// serve starts the rooms and answers until ctx ends; then it finishes what is
// under way.
func (s *server) serve(ctx context.Context) error {
	started := time.Now()
	if s.settings.Sample {
		if err := s.seed(ctx); err != nil {
			return err
		}
	}
	if _, err := s.writer.WriteAhead(ctx, time.Now()); err != nil {
		return err
	}
	dir, err := directory.Open(ctx, s.store.Public, time.Now)
	if err != nil {
		return err
	}
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, s.store.DB)))
	letters := notify.Letters{PublicURL: s.settings.PublicURL, Tokens: s.tokens}
	sender, outbox, err := s.sender(client, letters)
	if err != nil {
		return err
	}
	worker := notify.NewWorker(client, sender, letters, s.log)
	desk := booking.New(s.store.DB, s.tokens, sender, worker.Wake, s.settings.PublicURL)
	heads, err := head.New(dir, frontend.Files(), s.settings.PublicURL, time.Now)
	if err != nil {
		return err
	}
	missed, err := unmet.New(s.store.DB, time.Now, s.log)
	if err != nil {
		return err
	}
	site, err := web.New(s.site(&graph.Resolver{
		Directory: dir, Booking: desk, Feeds: feed.New(dir, s.settings.PublicURL, time.Now), Unmet: missed, Now: time.Now,
	}, heads, outbox))
	if err != nil {
		return err
	}
	return s.answer(ctx, site, worker, desk, missed, started)
}

// sender is how messages leave: by a mail server, or on a laptop into the
// development outbox, which is then also a page.
func (s *server) sender(client *ent.Client, letters notify.Letters) (notify.Sender, http.Handler, error) {
	mail := s.settings.SMTP
	if mail == nil {
		shown := notify.NewDevOutbox(client, letters)
		return shown, shown, nil
	}
	sender, err := notify.NewSMTPSender(notify.SMTPServer{
		Host: mail.Host, Port: mail.Port, TLS: mail.TLS, User: mail.User, Password: string(mail.Password), From: mail.From,
	}, s.settings.PublicURL)
	return sender, nil, err
}

func (s *server) site(resolver *graph.Resolver, heads *head.Room, outbox http.Handler) web.Options {
	limits := s.settings.RateLimits
	return web.Options{
		GraphQL:             graph.NewHandler(resolver, s.log),
		AppointmentCalendar: calendar(resolver.Booking, s.log),
		DevOutbox:           outbox,
		FrontEnd:            frontend.Files(),
		Head:                pageHead(heads),
		Sitemap:             heads,
		Feeds:               resolver.Feeds,
		Ready:               s.store.DB.PingContext,
		Log:                 s.log,
		PublicURL:           s.settings.PublicURL,
		AllowedOrigins:      s.settings.AllowedOrigins,
		TrustedProxies:      s.settings.TrustedProxies,
		GraphQLLimit:        web.Limit(limits.GraphQL),
		CalendarLimit:       web.Limit(limits.Calendar),
		Production:          s.settings.Production(),
	}
}

// pageHead hands the heads of pages to web, which does not know their room.
func pageHead(heads *head.Room) func(context.Context, *url.URL) (web.Head, error) {
	return func(ctx context.Context, at *url.URL) (web.Head, error) {
		written, err := heads.For(ctx, at)
		return web.Head(written), err
	}
}

// calendar serves a booking's calendar file to whoever has its calendar token.
func calendar(desk *booking.Room, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		file, err := desk.Calendar(r.Context(), r.PathValue("reference"), r.URL.Query().Get("token"))
		switch {
		case err != nil:
			log.ErrorContext(r.Context(), "a calendar file failed", "request", web.RequestID(r.Context()), "error", err)
			http.Error(w, "Something went wrong on our side. Try again in a minute.", http.StatusInternalServerError)
		case file == nil:
			http.Error(w, "We cannot find this booking.", http.StatusNotFound)
		default:
			w.Header().Set("Content-Type", ical.MIMEType)
			w.Header().Set("Content-Disposition", `attachment; filename="heartland.ics"`)
			_, _ = w.Write(file) //nolint:gosec // text/calendar with nosniff: no browser runs it
		}
	})
}

// answer listens and keeps everything going until ctx ends or one part fails.
func (s *server) answer(ctx context.Context, site *web.Site, worker *notify.Worker, desk *booking.Room, missed *unmet.Counter, started time.Time) error {
	listener, err := web.Listen(ctx, s.settings.Addr, "HEARTLAND_ADDR")
	if err != nil {
		return err
	}
	all, ctx := errgroup.WithContext(ctx)
	all.Go(func() error { return web.Serve(ctx, listener, site.Public, s.log) })
	if s.settings.AdminAddr != "" {
		admin, err := web.Listen(ctx, s.settings.AdminAddr, "HEARTLAND_ADMIN_ADDR")
		if err != nil {
			return errors.Join(err, listener.Close())
		}
		all.Go(func() error { return web.Serve(ctx, admin, site.Admin, s.log) })
	}
	all.Go(func() error { return worker.Run(ctx) })
	all.Go(func() error { s.writer.Roll(ctx, time.Now); return nil })
	all.Go(func() error { desk.KeepTidy(ctx, time.Now, s.log); return nil })
	all.Go(func() error { missed.Run(ctx); return nil })
	s.log.Info("ready", "address", s.settings.PublicURL.String(), "took_ms", time.Since(started).Milliseconds())
	return all.Wait()
}
