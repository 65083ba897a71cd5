package notify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"net/http/httptest"
	"strings"
	"testing"

	gomail "github.com/wneessen/go-mail"
)

// certificate is valid for 127.0.0.1, and only in this test.
func certificate(t *testing.T) (server *tls.Config, roots *x509.CertPool) {
	t.Helper()
	web := httptest.NewTLSServer(nil)
	t.Cleanup(web.Close)
	roots = x509.NewCertPool()
	roots.AddCert(web.Certificate())
	return &tls.Config{Certificates: web.TLS.Certificates, MinVersion: tls.VersionTLS12}, roots
}

func TestSMTPByTLS(t *testing.T) {
	config, roots := certificate(t)
	auth := base64.StdEncoding.EncodeToString([]byte("\x00user\x00secret word"))
	for name, begins := range map[string]bool{"starttls": false, "smtps": true} {
		t.Run(name, func(t *testing.T) {
			server := newMailServer(t, manner{tls: config, inTLS: begins, auth: auth})
			settings := server.settings()
			settings.TLS, settings.User, settings.Password = begins, "user", "secret word"
			sender := newSender(t, settings)
			sender.policy = gomail.TLSMandatory
			sender.tls.RootCAs = roots
			if err := sender.Send(context.Background(), anOutgoing()); err != nil {
				t.Fatal(err)
			}
			if got := len(server.letters()); got != 1 {
				t.Errorf("%d letters arrived", got)
			}
			if heard := server.heard(); !begins && strings.Index(heard, "STARTTLS") > strings.Index(heard, "AUTH") {
				t.Errorf("the password went before TLS:\n%s", heard)
			}
		})
	}
}

func TestSMTPWithoutTLSSendsNothing(t *testing.T) {
	config, _ := certificate(t)
	auth := base64.StdEncoding.EncodeToString([]byte("\x00user\x00secret word"))
	for name, m := range map[string]manner{
		"not_offered":       {auth: auth},
		"wrong_certificate": {auth: auth, tls: config},
	} {
		t.Run(name, func(t *testing.T) {
			server := newMailServer(t, m)
			settings := server.settings()
			settings.User, settings.Password = "user", "secret word"
			sender := newSender(t, settings)
			sender.policy = gomail.TLSMandatory
			err := sender.Send(context.Background(), anOutgoing())
			var failure *Failure
			if !errors.As(err, &failure) || failure.Permanent {
				t.Errorf("got %v, want a passing failure", err)
			}
			if heard := server.heard(); strings.Contains(heard, "AUTH") || strings.Contains(heard, "MAIL") {
				t.Errorf("the server heard %q", heard)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("the error holds the password: %v", err)
			}
		})
	}
}
