package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"heartland/graph/generated"
	"heartland/graph/limit"
)

// NewHandler serves the API over HTTP: POST, and GET for queries alone. There is
// no multipart, no batching and no socket, and every limit comes before the
// work that it guards.
func NewHandler(r *Resolver, log *slog.Logger) http.Handler {
	server := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: r}))
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	guarded := limit.New(limit.Default).Install(server)
	server.Use(extension.Introspection{})
	server.SetErrorPresenter(presenter(log))
	server.SetRecoverFunc(func(_ context.Context, thrown any) error {
		return fmt.Errorf("a resolver panicked: %v", thrown)
	})
	return guarded
}
