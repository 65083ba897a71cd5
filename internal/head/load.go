package head

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
)

// load is what a page fetches at once: its query, "" for none, and the files of
// its own, beside those that every page has.
type load struct {
	Query string   `json:"query"`
	Files []string `json:"files"`
}

// loads are by path, with * for a slug or an id in path and query.
type loads map[string]load

// readLoads reads what the build wrote down; a front end that is not built, or
// not by us, has nothing to say.
func readLoads(frontEnd fs.FS) (loads, error) {
	raw, err := fs.ReadFile(frontEnd, ".vite/pages.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read what pages load: %w", err)
	}
	var all loads
	if err := json.Unmarshal(raw, &all); err != nil {
		return nil, fmt.Errorf("read what pages load: %w", err)
	}
	return all, nil
}

func (all loads) of(path string) load {
	if path == "" {
		path = "/"
	}
	if found, ok := all[path]; ok {
		return found
	}
	kind, rest, _ := strings.Cut(path[1:], "/")
	slug, part, whole := strings.Cut(rest, "/")
	pattern := "/" + kind + "/*"
	if whole {
		pattern += "/" + part
	}
	found := all[pattern]
	found.Query = strings.Replace(found.Query, "*", url.QueryEscape(slug), 1)
	return found
}
