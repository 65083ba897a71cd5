package limit

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// tokens refuses a query with too many or too long words, or with a sign that
// cannot be read: the parser would not say which.
func (l Limits) tokens(query string) *gqlerror.Error {
	words := lexer.New(&ast.Source{Input: query})
	for n := 0; ; n++ {
		token, err := words.ReadToken()
		if err != nil {
			return unreadable(err)
		}
		if token.Kind == lexer.EOF {
			return nil
		}
		if n == l.Tokens {
			return refuse("This query has more than %d words, signs and comments; at most %d are allowed.", l.Tokens, l.Tokens)
		}
		if token.Kind == lexer.Name && len(token.Value) > l.NameBytes {
			return refuse("A name in this query is %d characters long; at most %d are allowed.", len(token.Value), l.NameBytes)
		}
	}
}
