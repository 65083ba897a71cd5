package limit

import (
	"context"

	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
)

// A parsed query is about 50 times as large as its text, so that few and short
// ones are kept: 128 of 4 KB take 25 MB.
const (
	keptDocuments     = 128
	keptDocumentBytes = 4 << 10
)

// documents keeps the queries that passed the guard and validation.
type documents struct{ kept *lru.LRU[*ast.QueryDocument] }

func newDocuments() documents {
	return documents{kept: lru.New[*ast.QueryDocument](keptDocuments)}
}

// Get returns a document that passed before.
func (d documents) Get(ctx context.Context, query string) (*ast.QueryDocument, bool) {
	return d.kept.Get(ctx, query)
}

// Add keeps a document, unless it is long.
func (d documents) Add(ctx context.Context, query string, document *ast.QueryDocument) {
	if len(query) <= keptDocumentBytes {
		d.kept.Add(ctx, query, document)
	}
}
