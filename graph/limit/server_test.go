package limit

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// sdl is the schema of the product.
var sdl = sync.OnceValue(func() *ast.Schema {
	files, err := filepath.Glob("../schema/*.graphql")
	if err != nil || len(files) == 0 {
		panic("no schema in ../schema")
	}
	sources := make([]*ast.Source, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		sources[i] = &ast.Source{Name: file, Input: string(text)}
	}
	return gqlparser.MustLoadSchema(sources...)
})

// executable answers each valid operation with nothing, or with failures.
type executable struct{ failures int }

func (executable) Schema() *ast.Schema { return sdl() }

func (executable) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (x executable) Exec(context.Context) graphql.ResponseHandler {
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		for range x.failures {
			graphql.AddError(ctx, gqlerror.Errorf("`first` is 1 to 100."))
		}
		return &graphql.Response{Data: []byte(`{"__typename":"Query"}`)}
	}
}

func newServer(failures int) http.Handler {
	server := handler.New(executable{failures: failures})
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	guarded := New(Default).Install(server)
	server.Use(extension.Introspection{})
	return guarded
}

type answered struct {
	status int
	bytes  int
	raw    string
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions map[string]any
	}
	Extensions struct {
		Cost       *Cost
		MoreErrors bool
	}
}

func (a answered) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

func send(t testing.TB, server http.Handler, request *http.Request) answered {
	t.Helper()
	recorder := httptest.NewRecorder()
	server.ServeHTTP(recorder, request)
	got := answered{status: recorder.Code, bytes: recorder.Body.Len(), raw: recorder.Body.String()}
	if err := json.Unmarshal(recorder.Body.Bytes(), &got); err != nil {
		t.Fatalf("not JSON: %v: %.200s", err, recorder.Body)
	}
	return got
}

func post(body string) *http.Request {
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	return request
}

// query makes the body of a request, with `"name":value` pairs as variables.
func query(text string, variables ...string) string {
	return `{"query":` + quoted(text) + `,"variables":{` + strings.Join(variables, ",") + `}}`
}

func quoted(text string) string {
	words, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(words)
}
