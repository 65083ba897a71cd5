package ical

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineOctets is the longest line without its end (RFC 5545, 3.1).
const lineOctets = 75

// fold breaks each line of CRLF text that is too long, between characters and
// never inside one; the space that a continued line starts with counts.
func fold(text []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.SplitSeq(bytes.TrimSuffix(text, []byte("\r\n")), []byte("\r\n")) {
		room := lineOctets
		for len(line) > room {
			cut := room
			for cut > 0 && !utf8.RuneStart(line[cut]) {
				cut--
			}
			out.Write(line[:cut])
			out.WriteString("\r\n ")
			line, room = line[cut:], lineOctets-1
		}
		out.Write(line)
		out.WriteString("\r\n")
	}
	return out.Bytes()
}

// clean leaves what TEXT may hold: valid UTF-8, line ends as \n, and no other
// control character, which no escape exists for.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r', r == '\u2028', r == '\u2029':
			return '\n'
		case r == '\n', r == '\t':
			return r
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
}
