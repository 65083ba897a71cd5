package limit

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Cost stands in each answer as extensions.cost.
type Cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

const costKey = "cost"

// MutateOperationContext refuses a valid operation that costs too much.
func (e *Extension) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	m := meter{variables: operation.Variables, fragments: map[*ast.FragmentDefinition]int{}}
	cost := Cost{Requested: m.set(operation.Operation.SelectionSet), Limit: e.limits.Cost}
	operation.Stats.SetExtension(costKey, cost)
	if cost.Requested > cost.Limit {
		return refuse("This query could ask for %d things, its fields times the sizes of the pages they are in; at most %d are allowed. Ask for smaller pages with `first`, or for fewer fields inside them.", cost.Requested, cost.Limit)
	}
	return nil
}

// costOf returns what the operation in hand costs, if it was valid.
func costOf(ctx context.Context) (Cost, bool) {
	if !graphql.HasOperationContext(ctx) {
		return Cost{}, false
	}
	cost, known := graphql.GetOperationContext(ctx).Stats.GetExtension(costKey).(Cost)
	return cost, known
}

// meter adds up a validated operation: a field is 1, and what is inside it is
// multiplied by how many of it there may be. Types that exclude each other are
// added all the same.
type meter struct {
	variables map[string]any
	fragments map[*ast.FragmentDefinition]int
}

func (m *meter) set(set ast.SelectionSet) int {
	total := 0
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			total = add(total, add(1, m.inside(s)))
		case *ast.InlineFragment:
			total = add(total, m.set(s.SelectionSet))
		case *ast.FragmentSpread:
			total = add(total, m.fragment(s.Definition))
		}
	}
	return total
}

func (m *meter) inside(field *ast.Field) int {
	if len(field.SelectionSet) == 0 {
		return 0
	}
	one := m.set(field.SelectionSet)
	if field.Name == "ofType" {
		// Introspection asks nine deep for what most types have once or twice.
		return (one + 1) / 2
	}
	return multiply(m.rows(field), one)
}

func (m *meter) fragment(definition *ast.FragmentDefinition) int {
	total, known := m.fragments[definition]
	if !known {
		total = m.set(definition.SelectionSet)
		m.fragments[definition] = total
	}
	return total
}
