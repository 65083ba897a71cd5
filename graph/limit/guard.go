package limit

import (
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// document reads a query once, in time linear in its length, and refuses one
// that validation would walk for long.
func (l Limits) document(query string) *gqlerror.Error {
	if len(query) > l.Bytes {
		return refuse("This query is %d bytes long; at most %d are allowed. Send long texts as variables.", len(query), l.Bytes)
	}
	if refusal := l.tokens(query); refusal != nil {
		return refusal
	}
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return unreadable(err)
	}
	written := newTally(document)
	if refusal := l.written(written); refusal != nil {
		return refusal
	}
	if refusal := l.expanded(document); refusal != nil {
		return refusal
	}
	return l.repeated(written)
}

func unreadable(err error) *gqlerror.Error {
	var found *gqlerror.Error
	if !errors.As(err, &found) {
		found = gqlerror.Wrap(err)
	}
	errcode.Set(found, errcode.ParseFailed)
	return found
}

// written refuses by what the document holds, each fragment once.
func (l Limits) written(t *tally) *gqlerror.Error {
	switch {
	case t.operations > l.Operations:
		return refuse("This document has %d operations; at most %d are allowed.", t.operations, l.Operations)
	case t.variables > l.Variables:
		return refuse("This operation has %d variables; at most %d are allowed.", t.variables, l.Variables)
	case t.aliases > l.Aliases:
		return refuse("This query asks for %d aliases; at most %d are allowed.", t.aliases, l.Aliases)
	case t.directives > l.Directives:
		return refuse("This query has %d directives; at most %d are allowed.", t.directives, l.Directives)
	case t.inputDepth > l.InputDepth:
		return refuse("An argument of this query nests lists and objects %d deep; at most %d are allowed.", t.inputDepth, l.InputDepth)
	}
	return nil
}

// repeated refuses what validation would compare pair by pair.
func (l Limits) repeated(t *tally) *gqlerror.Error {
	if name, times := t.repeated(); times > l.Repeats {
		return refuse("This query asks for %q %d times; at most %d are allowed.", name, times, l.Repeats)
	}
	return nil
}

// expanded refuses by what the document becomes once its fragments are written
// out.
func (l Limits) expanded(document *ast.QueryDocument) *gqlerror.Error {
	x := newExpander(document)
	selections := 0
	for _, fragment := range document.Fragments {
		selections = add(selections, x.set(fragment.SelectionSet).selections)
	}
	operations := make([]expansion, len(document.Operations))
	for i, operation := range document.Operations {
		operations[i] = x.set(operation.SelectionSet)
		selections = add(selections, operations[i].selections)
	}
	switch {
	case x.circular != "":
		return refuse("The fragment %q contains itself; a fragment cannot.", x.circular)
	case x.missing != "":
		return refuse("There is no fragment %q in this document.", x.missing)
	case selections > l.Selections:
		return refuse("This query selects %d fields and fragments, counted in each operation and each fragment with the fragments inside it written out; at most %d are allowed.", selections, l.Selections)
	}
	for _, operation := range operations {
		allowed := l.Depth
		if operation.schemaOnly {
			allowed = l.IntrospectionDepth
		}
		if operation.depth > allowed {
			return refuse("This query is %d fields deep; at most %d are allowed.", operation.depth, allowed)
		}
	}
	return nil
}

// ofSchema tells the fields and types of introspection: no other name may begin
// so.
func ofSchema(name string) bool { return strings.HasPrefix(name, "__") }
