// Package frontend holds the built single-page front end, so that the product is
// one binary. What is in it is made by `npm run build`.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files is what the build wrote: index.html, graphiql.html and assets/. It is
// empty when the front end has not been built.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the name is a constant: it cannot be wrong
	}
	return files
}
