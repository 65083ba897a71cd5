package booking

import (
	"crypto/rand"
	"math/big"
	"strings"
)

// alphabet has no two signs that look or sound alike on a bad line: no vowels
// (so that no word comes out), no 0 O, 1 I L, 5 S, 2 Z, U V, N M.
const alphabet = "346789BCDFGHJKMPQRTWXY"

const referenceLength = 8

// newReference makes a reference to say aloud. 22^8 is 5 × 10^10: it will not
// meet another, and it authorises nothing.
func newReference() (string, error) {
	var b strings.Builder
	for range referenceLength {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(alphabet))))
		if err != nil {
			return "", err
		}
		b.WriteByte(alphabet[n.Int64()])
	}
	return b.String(), nil
}

// normalReference reads a reference as people write it: in groups, in small
// letters.
func normalReference(typed string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' {
			return -1
		}
		return r
	}, strings.ToUpper(typed))
}
