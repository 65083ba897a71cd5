package limit

import "github.com/vektah/gqlparser/v2/ast"

// expansion is what a selection set becomes once its fragments are written out.
type expansion struct {
	selections int
	depth      int
	schemaOnly bool // each outermost field asks about the schema
}

// expander works out each fragment once: fragments that double each other along
// a chain of thirty are a billion selections, and thirty sums.
type expander struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]expansion
	inside    map[string]bool
	circular  string // a fragment that contains itself
	missing   string // a fragment that is spread and not there
}

func newExpander(document *ast.QueryDocument) *expander {
	x := &expander{
		fragments: make(map[string]*ast.FragmentDefinition, len(document.Fragments)),
		known:     map[string]expansion{},
		inside:    map[string]bool{},
	}
	for _, fragment := range document.Fragments {
		// Of two with one name validation takes the first.
		if _, taken := x.fragments[fragment.Name]; !taken {
			x.fragments[fragment.Name] = fragment
		}
	}
	return x
}

func (x *expander) set(set ast.SelectionSet) expansion {
	whole := expansion{schemaOnly: true}
	for _, selection := range set {
		var part expansion
		switch s := selection.(type) {
		case *ast.Field:
			part = x.set(s.SelectionSet)
			part.depth++
			part.schemaOnly = ofSchema(s.Name)
		case *ast.InlineFragment:
			part = x.set(s.SelectionSet)
		case *ast.FragmentSpread:
			part = x.fragment(s.Name)
		}
		whole.selections = add(whole.selections, add(part.selections, 1))
		whole.depth = max(whole.depth, part.depth)
		whole.schemaOnly = whole.schemaOnly && part.schemaOnly
	}
	return whole
}

// fragment is nothing where it cannot be written out.
func (x *expander) fragment(name string) expansion {
	if whole, done := x.known[name]; done {
		return whole
	}
	definition, defined := x.fragments[name]
	switch {
	case !defined:
		x.missing = name
	case x.inside[name]:
		x.circular = name
	default:
		x.inside[name] = true
		whole := x.set(definition.SelectionSet)
		delete(x.inside, name)
		x.known[name] = whole
		return whole
	}
	return expansion{schemaOnly: true}
}
