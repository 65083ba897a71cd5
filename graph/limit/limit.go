// Package limit refuses a GraphQL request that asks for more than a page of the
// directory ever needs, before anything spends time on it. It does not count
// requests, read bodies or judge arguments: those are web's and the resolvers'.
//
// graph/handler.go installs all of it at once:
//
//	server := handler.New(schema)
//	server.AddTransport(transport.GET{})
//	server.AddTransport(transport.POST{})
//	guarded := limit.New(limit.Default).Install(server)
//	server.Use(extension.Introspection{})
//	return guarded
package limit

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"heartland/internal/fault"
)

// Limits says how much one request may ask for; each number is the most that is
// allowed. What is counted "as written" is counted once in the document, however
// often its fragment is spread: the work of spreading is in Selections and Cost.
type Limits struct {
	// Bytes is the length of a query, and of the address of a GET.
	Bytes int
	// Tokens are the words, signs and comments of a query.
	Tokens int
	// NameBytes is the length of one name in a query.
	NameBytes int
	// Depth is how deep fields nest, with fragments written out.
	Depth int
	// IntrospectionDepth replaces Depth where only the schema is asked about.
	IntrospectionDepth int
	// Aliases, as written.
	Aliases int
	// Directives, as written.
	Directives int
	// Repeats is how often one name in the answer is asked for, as written.
	Repeats int
	// Selections are the fields and fragments of each operation and of each
	// fragment, with the fragments inside it written out: what validation walks.
	Selections int
	// Operations in one document.
	Operations int
	// Variables of one operation, and values sent for them.
	Variables int
	// InputDepth is how deep lists and objects nest in an argument or a variable.
	InputDepth int
	// Cost of an operation: its fields × the sizes of the pages they are in.
	Cost int
	// Errors is how many errors an answer shows.
	Errors int
	// MessageRunes is the length of one error message.
	MessageRunes int
}

// Default are the limits of the public API.
//
// Cost: gqlgen spends 5 to 8 µs on an object, so 20,000 fields in objects of four
// or five are about 30 ms of one core. Real pages stay far below: five centres
// near a point with ten visits and twenty organisations each cost 701, a town
// with fifty visits and five whole centres 4,775. A hundred visits at each of a
// hundred centres are 20,201 with nothing but their ids; a third page of a
// hundred makes it millions.
//
// The standard introspection queries cost 14,552 and 15,983 and take 7 to 10 ms.
// The dearest found within the limit takes 45 ms on a busy machine.
//
// Repeats and Selections keep validation, which compares fields pair by pair, to
// a few milliseconds.
var Default = Limits{
	Bytes:              64 << 10,
	Tokens:             2_000,
	NameBytes:          100,
	Depth:              12,
	IntrospectionDepth: 16,
	Aliases:            30,
	Directives:         50,
	Repeats:            100,
	Selections:         1_000,
	Operations:         10,
	Variables:          50,
	InputDepth:         10,
	Cost:               20_000,
	Errors:             5,
	MessageRunes:       300,
}

// Extension holds a gqlgen server to its limits.
type Extension struct {
	limits    Limits
	documents documents
}

var (
	_ graphql.HandlerExtension          = (*Extension)(nil)
	_ graphql.OperationParameterMutator = (*Extension)(nil)
	_ graphql.OperationContextMutator   = (*Extension)(nil)
	_ graphql.ResponseInterceptor       = (*Extension)(nil)
)

// New makes an extension for one server.
func New(limits Limits) *Extension {
	return &Extension{limits: limits, documents: newDocuments()}
}

// init makes the transports answer a refusal with the status of a request that
// cannot be read (400, or 422 for application/json), not with 200.
func init() {
	errcode.RegisterErrorType(string(fault.Invalid), errcode.KindProtocol)
}

// Install puts every limit on a server and returns the handler to serve. Call it
// before the server's other extensions, so that answers are shortened last.
// Suggestions in messages go: they compare each unknown name with every name of
// the schema.
func (e *Extension) Install(server *handler.Server) http.Handler {
	server.SetQueryCache(e.documents)
	server.SetValidationRulesFn(e.rules)
	server.SetDisableSuggestion(true)
	server.Use(e)
	return e.requests(server)
}

// ExtensionName is the name in gqlgen's own messages.
func (e *Extension) ExtensionName() string { return "Limits" }

// Validate accepts any schema.
func (e *Extension) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a request before gqlgen parses, validates or
// executes it. A document in the cache has passed already.
func (e *Extension) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	if refusal := e.limits.variables(request.Variables); refusal != nil {
		return refusal
	}
	if _, known := e.documents.Get(ctx, request.Query); known {
		return nil
	}
	return e.limits.document(request.Query)
}
