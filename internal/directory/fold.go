package directory

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold brings words to the one form in which they are compared: lower case,
// without macrons or other marks, everything but letters and digits a single
// space. "Ōpōtiki" and "opotiki" are one; so are "Hawke's Bay" and "hawkes bay".
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == 'ʻ':
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return b.String()
}

// matchKey is the form in which words are compared wherever somebody types: Fold
// with each doubled vowel once, because some write a long vowel twice. "Ōpōtiki"
// and "Oopootiki" are one. PostgreSQL's match_key() is the same.
func matchKey(s string) string {
	folded := Fold(s)
	var b strings.Builder
	for i := range len(folded) {
		if i > 0 && folded[i] == folded[i-1] && strings.IndexByte("aeiou", folded[i]) >= 0 {
			continue
		}
		b.WriteByte(folded[i])
	}
	return b.String()
}
