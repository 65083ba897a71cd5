package notify

import (
	"bufio"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"
)

// mailServer is a small SMTP server that misbehaves as it is told.
type mailServer struct {
	port int

	mu       sync.Mutex
	manner   manner
	received []letter
	commands []string
}

// manner maps a command (or GREETING, CONTENT) to what the server does instead
// of taking it: an answer, or one of the words below.
type manner struct {
	answers map[string]string
	tls     *tls.Config // offers STARTTLS
	inTLS   bool        // begins with TLS
	auth    string      // what AUTH PLAIN must carry, in base64
}

const (
	hang  = "hang"
	drip  = "drip"
	leave = "leave"
)

type letter struct{ from, to, data string }

func newMailServer(t *testing.T, m manner) *mailServer {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &mailServer{manner: m, port: listener.Addr().(*net.TCPAddr).Port}
	done := make(chan struct{})
	t.Cleanup(func() { close(done); _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer func() { _ = conn.Close() }()
				s.serve(conn, done)
			}()
		}
	}()
	return s
}

func (s *mailServer) behave(m manner) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.manner = m
}

func (s *mailServer) letters() []letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]letter(nil), s.received...)
}

func (s *mailServer) heard() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.commands, "\n")
}

// dialogue is one connection.
type dialogue struct {
	server *mailServer
	manner manner
	conn   net.Conn
	lines  *bufio.Reader
	done   <-chan struct{}
	secure bool
	letter letter
}

func (s *mailServer) serve(conn net.Conn, done <-chan struct{}) {
	s.mu.Lock()
	m := s.manner
	s.mu.Unlock()
	d := &dialogue{server: s, manner: m, conn: conn, done: done}
	if m.inTLS {
		d.conn, d.secure = tls.Server(conn, m.tls), true
	}
	d.lines = bufio.NewReader(d.conn)
	if !d.answer("GREETING", "220 mail.example.nz ESMTP") {
		return
	}
	for {
		line, err := d.lines.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimSpace(line)
		s.mu.Lock()
		s.commands = append(s.commands, line)
		s.mu.Unlock()
		if !d.obey(line) {
			return
		}
	}
}

func (d *dialogue) obey(line string) bool {
	command := strings.ToUpper(strings.SplitN(line, " ", 2)[0])
	switch command {
	case "EHLO":
		return d.answer(command, d.offers())
	case "STARTTLS":
		if !d.answer(command, "220 go on") {
			return false
		}
		d.conn, d.secure = tls.Server(d.conn, d.manner.tls), true
		d.lines = bufio.NewReader(d.conn)
		return true
	case "AUTH":
		if line != "AUTH PLAIN "+d.manner.auth {
			return d.answer(command, "535 5.7.8 wrong password")
		}
		return d.answer(command, "235 welcome")
	case "MAIL":
		d.letter = letter{from: line}
		return d.answer(command, "250 ok")
	case "RCPT":
		d.letter.to = line
		return d.answer(command, "250 ok")
	case "DATA":
		return d.answer(command, "354 go on") && d.content()
	case "QUIT":
		d.answer(command, "221 bye")
		return false
	}
	return d.answer(command, "250 ok")
}

func (d *dialogue) offers() string {
	offers := []string{"mail.example.nz"}
	if d.manner.tls != nil && !d.secure {
		offers = append(offers, "STARTTLS")
	}
	if d.manner.auth != "" {
		offers = append(offers, "AUTH PLAIN")
	}
	var b strings.Builder
	for i, offer := range offers {
		mark := "-"
		if i == len(offers)-1 {
			mark = " "
		}
		b.WriteString("250" + mark + offer + "\r\n")
	}
	return strings.TrimSuffix(b.String(), "\r\n")
}

func (d *dialogue) content() bool {
	if d.manner.answers["DATA"] != "" {
		return true
	}
	var data strings.Builder
	for {
		line, err := d.lines.ReadString('\n')
		if err != nil {
			return false
		}
		if line == ".\r\n" {
			break
		}
		data.WriteString(strings.TrimPrefix(line, "."))
	}
	d.letter.data = data.String()
	if d.manner.answers["CONTENT"] == "" {
		d.server.mu.Lock()
		d.server.received = append(d.server.received, d.letter)
		d.server.mu.Unlock()
	}
	return d.answer("CONTENT", "250 taken")
}

// answer gives the answer, or what the manner has instead, and tells whether
// the talk goes on.
func (d *dialogue) answer(command, usual string) bool {
	said, changed := d.manner.answers[command]
	if !changed {
		said = usual
	}
	switch said {
	case hang:
		<-d.done
		return false
	case leave:
		return false
	case drip:
		// One octet at a time, each well before any deadline for an answer.
		for {
			if _, err := io.WriteString(d.conn, "2"); err != nil {
				return false
			}
			select {
			case <-d.done:
				return false
			case <-time.After(20 * time.Millisecond):
			}
		}
	}
	_, err := fmt.Fprintf(d.conn, "%s\r\n", said)
	return err == nil && !strings.HasPrefix(said, "421")
}

func (s *mailServer) settings() SMTPServer {
	return SMTPServer{Host: "127.0.0.1", Port: s.port}
}
