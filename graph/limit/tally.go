package limit

import "github.com/vektah/gqlparser/v2/ast"

// tally counts what a document holds as it is written.
type tally struct {
	operations int
	aliases    int
	directives int
	variables  int // of the operation with the most
	inputDepth int
	names      map[string]int // of fields in the answer
}

func newTally(document *ast.QueryDocument) *tally {
	t := &tally{operations: len(document.Operations), names: map[string]int{}}
	for _, operation := range document.Operations {
		t.declared(operation.VariableDefinitions)
		t.marked(operation.Directives)
		t.selected(operation.SelectionSet)
	}
	for _, fragment := range document.Fragments {
		t.declared(fragment.VariableDefinition)
		t.marked(fragment.Directives)
		t.selected(fragment.SelectionSet)
	}
	return t
}

func (t *tally) declared(variables ast.VariableDefinitionList) {
	t.variables = max(t.variables, len(variables))
	for _, variable := range variables {
		t.given(variable.DefaultValue)
		t.marked(variable.Directives)
	}
}

func (t *tally) selected(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				t.aliases++
			}
			t.names[s.Alias]++
			t.arguments(s.Arguments)
			t.marked(s.Directives)
			t.selected(s.SelectionSet)
		case *ast.InlineFragment:
			t.marked(s.Directives)
			t.selected(s.SelectionSet)
		case *ast.FragmentSpread:
			t.marked(s.Directives)
		}
	}
}

func (t *tally) marked(directives ast.DirectiveList) {
	t.directives += len(directives)
	for _, directive := range directives {
		t.arguments(directive.Arguments)
	}
}

func (t *tally) arguments(arguments ast.ArgumentList) {
	for _, argument := range arguments {
		t.given(argument.Value)
	}
}

func (t *tally) given(value *ast.Value) { t.inputDepth = max(t.inputDepth, literalDepth(value)) }

// repeated returns the name asked for most often, the first by letter of several.
func (t *tally) repeated() (name string, times int) {
	for other, n := range t.names {
		if n > times || n == times && other < name {
			name, times = other, n
		}
	}
	return name, times
}

func literalDepth(value *ast.Value) int {
	if value == nil || value.Kind != ast.ListValue && value.Kind != ast.ObjectValue {
		return 0
	}
	inner := 0
	for _, child := range value.Children {
		inner = max(inner, literalDepth(child.Value))
	}
	return 1 + inner
}
