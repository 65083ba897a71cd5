package web

import (
	"strconv"
	"strings"
)

// bestEncoding picks what the client likes most of what there is, the first of
// those it likes as much. "" is the file as it is, which every client can read.
// RFC 9110, section 12.5.3.
func bestEncoding(header string, available []string) string {
	liked := qualities(header)
	best, most := "", liked["identity"]
	for _, coding := range available {
		quality, said := liked[coding]
		if !said {
			quality = liked["*"]
		}
		if quality > 0 && quality >= most && (best == "" || quality > most) {
			best, most = coding, quality
		}
	}
	return best
}

// qualities reads "br;q=0.5, gzip"; a weight that cannot be read is 0.
func qualities(header string) map[string]float64 {
	liked := map[string]float64{}
	for part := range strings.SplitSeq(strings.ToLower(header), ",") {
		coding, weight, weighted := strings.Cut(strings.TrimSpace(part), ";")
		quality := 1.0
		if weighted {
			text, _ := strings.CutPrefix(strings.TrimSpace(weight), "q=")
			quality, _ = strconv.ParseFloat(text, 64)
		}
		liked[strings.TrimSpace(coding)] = quality
	}
	return liked
}
