package notify

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"strconv"
	"time"

	gomail "github.com/wneessen/go-mail"

	"heartland/ent/message"
	"heartland/internal/ical"
)

// smtpWithin is the time for one message from the first packet to the last.
const smtpWithin = 15 * time.Second

// SMTPServer is the mail server that messages leave by.
type SMTPServer struct {
	Host string
	Port int
	// TLS begins with TLS; otherwise the connection changes to it by STARTTLS,
	// without which nothing is sent except to this machine itself.
	TLS            bool
	User, Password string
	// From is the sender's address; empty for noreply@ and the public host.
	From string
}

// SMTPSender sends email. It sends no texts: whoever has only a mobile number
// is rung.
type SMTPSender struct {
	server SMTPServer
	host   string // public, of message ids
	within time.Duration
	policy gomail.TLSPolicy
	tls    *tls.Config
}

// NewSMTPSender takes the server and the address under which people know this
// site. It does not connect; the error is about the sender's address.
func NewSMTPSender(server SMTPServer, publicURL *url.URL) (*SMTPSender, error) {
	host := publicURL.Hostname()
	if server.From == "" {
		server.From = "noreply@" + host
	}
	if !plainAddress(server.From) {
		return nil, fmt.Errorf("%q cannot send email: give the mail server's address a ?from=", server.From)
	}
	policy := gomail.TLSMandatory
	if loopback(server.Host) {
		policy = gomail.NoTLS
	}
	return &SMTPSender{
		server: server, host: host, within: smtpWithin, policy: policy,
		tls: &tls.Config{ServerName: server.Host, MinVersion: tls.VersionTLS12},
	}, nil
}

// Can is true for email.
func (s *SMTPSender) Can(channel message.Channel) bool { return channel == message.ChannelEMAIL }

// Send hands one email to the server, within 15 seconds whatever the server
// does. Only a refusal of this very message or its address is permanent; a
// server that is wrongly set up can be set right.
func (s *SMTPSender) Send(ctx context.Context, out Outgoing) error {
	ctx, cancel := context.WithTimeout(ctx, s.within)
	defer cancel()
	m, err := s.compose(out)
	if err != nil {
		return err
	}
	client, err := s.client(ctx)
	if err != nil {
		return &Failure{Problem: "the mail server is wrongly set up", Cause: err}
	}
	// A server that took the message and then broke off has taken it.
	if err := client.DialAndSendWithContext(ctx, m); err != nil && !m.IsDelivered() {
		return failure(ctx, err)
	}
	return nil
}

func (s *SMTPSender) compose(out Outgoing) (*gomail.Msg, error) {
	if out.Channel != message.ChannelEMAIL || !plainAddress(out.To) {
		return nil, &Failure{Problem: "this is not an email address", Permanent: true}
	}
	m := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	m.FromMailAddress(&mail.Address{Name: "Heartland", Address: s.server.From})
	if err := m.To(out.To); err != nil {
		return nil, &Failure{Problem: "this is not an email address", Permanent: true}
	}
	m.SetMessageIDWithValue(out.ID.String() + "@" + s.host)
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetDate()
	m.Subject(out.Subject)
	m.SetBodyString(gomail.TypeTextPlain, out.Text)
	if out.Calendar != nil {
		err := m.AttachReader("heartland.ics", bytes.NewReader(out.Calendar), gomail.WithFileContentType(ical.MIMEType))
		if err != nil {
			return nil, &Failure{Problem: problemBroken, Cause: err}
		}
	}
	return m, nil
}

// client makes a client for one message: its connection ends with ctx, so that
// a server that answers slowly, but in time for each step, ends too.
func (s *SMTPSender) client(ctx context.Context) (*gomail.Client, error) {
	options := []gomail.Option{
		gomail.WithPort(s.server.Port),
		gomail.WithHELO(s.host),
		gomail.WithTimeout(2 * s.within), // for each step; the whole ends first
		gomail.WithTLSConfig(s.tls),
		gomail.WithDialContextFunc(func(dialling context.Context, network, _ string) (net.Conn, error) {
			return s.dial(ctx, dialling, network)
		}),
	}
	if s.server.TLS {
		options = append(options, gomail.WithSSL())
	} else {
		options = append(options, gomail.WithTLSPolicy(s.policy))
	}
	if s.server.User != "" {
		options = append(options, gomail.WithUsername(s.server.User), gomail.WithPassword(s.server.Password),
			// The last two only over TLS or to this machine, as go-mail sees to.
			gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthSCRAMSHA1,
				gomail.SMTPAuthPlain, gomail.SMTPAuthLogin))
	}
	return gomail.NewClient(s.server.Host, options...)
}

func (s *SMTPSender) dial(whole, dialling context.Context, network string) (net.Conn, error) {
	var dialer net.Dialer
	conn, err := dialer.DialContext(dialling, network, net.JoinHostPort(s.server.Host, strconv.Itoa(s.server.Port)))
	if err != nil {
		return nil, err
	}
	context.AfterFunc(whole, func() { _ = conn.Close() })
	if !s.server.TLS {
		return conn, nil
	}
	secure := tls.Client(conn, s.tls)
	return secure, secure.HandshakeContext(dialling)
}

// failure sorts what went wrong and drops the server's words about the
// message, which repeat the address.
func failure(ctx context.Context, err error) *Failure {
	var refused *gomail.SendError
	switch {
	case ctx.Err() != nil:
		return &Failure{Problem: "the mail server did not answer in time"}
	case !errors.As(err, &refused):
		return &Failure{Problem: "the mail server could not be used", Cause: err}
	case refused.ErrorCode() >= 500 && refused.Reason != gomail.ErrSMTPMailFrom:
		return &Failure{Problem: "the mail server refused the address or the message (" + strconv.Itoa(refused.ErrorCode()) + ")", Permanent: true}
	case refused.ErrorCode() >= 400:
		return &Failure{Problem: "the mail server would not take it yet (" + strconv.Itoa(refused.ErrorCode()) + ")"}
	}
	return &Failure{Problem: "the mail server broke off"}
}

func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
