package web

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// frontEnd is the built front end, held in memory: a few hundred kilobytes, and
// no address can reach the disk.
type frontEnd map[string]file

type file struct {
	kind     string // Content-Type
	variants map[string]variant
}

// variant is the file in one content coding, "" for as it is.
type variant struct {
	body []byte
	tag  string
}

// codings in the order in which they are preferred, with the end of the name
// that the build gives them.
var codings = []struct{ name, extension string }{{"br", ".br"}, {"gzip", ".gz"}}

// kinds are fixed here because the system's own table differs from machine to
// machine, and nosniff makes a wrong one fatal.
var kinds = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".jpg":         "image/jpeg",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".map":         "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".ttf":         "font/ttf",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".webp":        "image/webp",
	".woff2":       "font/woff2",
}

// loadFrontEnd reads every file but the hidden ones; none at all is no error.
func loadFrontEnd(source fs.FS) (frontEnd, error) {
	if source == nil {
		return nil, nil
	}
	found := map[string][]byte{}
	err := fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir():
			return nil
		}
		found[name], err = fs.ReadFile(source, name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("the built front end could not be read: %w", err)
	}
	return assemble(found), nil
}

func assemble(found map[string][]byte) frontEnd {
	front := frontEnd{}
	for name, body := range found {
		extension := path.Ext(name)
		if extension == ".br" || extension == ".gz" {
			continue
		}
		sum := sha256.Sum256(body)
		tag := base64.RawURLEncoding.EncodeToString(sum[:12])
		variants := map[string]variant{"": {body, `"` + tag + `"`}}
		for _, coding := range codings {
			if packed, ok := found[name+coding.extension]; ok {
				variants[coding.name] = variant{packed, `"` + tag + "-" + coding.name + `"`}
			}
		}
		kind := kinds[extension]
		if kind == "" {
			kind = "application/octet-stream"
		}
		front[name] = file{kind, variants}
	}
	return front
}
