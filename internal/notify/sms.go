package notify

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"
)

// The 7-bit alphabet of 3GPP TS 23.038, 6.2.1, without the escape, and the
// characters of its extension, which take two places.
const (
	gsmBasic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
		"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	gsmExtension = "\f^{}\\[~]|€"
)

// segments counts the texts that a network makes of s: 160 places in one, 153
// in each of several; where a character is not in the 7-bit alphabet, as no
// macron is, 70 and 67.
func segments(s string) int {
	places := 0
	for _, r := range s {
		switch {
		case strings.ContainsRune(gsmBasic, r):
			places++
		case strings.ContainsRune(gsmExtension, r):
			places += 2
		default:
			return parts(len(utf16.Encode([]rune(s))), 70, 67)
		}
	}
	return parts(places, 160, 153)
}

func parts(places, one, each int) int {
	if places <= one {
		return 1
	}
	return (places + each - 1) / each
}

// withoutMacrons takes the macron off every letter that has one.
func withoutMacrons(s string) string {
	return norm.NFC.String(strings.ReplaceAll(norm.NFD.String(s), "\u0304", ""))
}
