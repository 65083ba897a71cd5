package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"heartland/graph/generated"
	"heartland/graph/limit"
)

// parsedDocuments is how many parsed documents are kept.
const parsedDocuments = 500

// NewHandler serves the API over HTTP: POST, and GET for queries alone. There is
// no multipart, no batching and no socket, and every limit comes before the
// work that it guards.
func NewHandler(r *Resolver, log *slog.Logger) http.Handler {
	server := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: r}))
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	server.SetQueryCache(lru.New[*ast.QueryDocument](parsedDocuments))
	server.Use(extension.Introspection{})
	server.Use(limit.New(limit.Default))
	server.SetErrorPresenter(presenter(log))
	server.SetRecoverFunc(func(_ context.Context, thrown any) error {
		return fmt.Errorf("a resolver panicked: %v", thrown)
	})
	return server
}
