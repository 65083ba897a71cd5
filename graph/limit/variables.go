package limit

import "github.com/vektah/gqlparser/v2/gqlerror"

// variables refuses by the values sent beside a query.
func (l Limits) variables(values map[string]any) *gqlerror.Error {
	if n := len(values); n > l.Variables {
		return refuse("This request sends %d variables; at most %d are allowed.", n, l.Variables)
	}
	depth := 0
	for _, value := range values {
		depth = max(depth, valueDepth(value))
	}
	if depth > l.InputDepth {
		return refuse("A variable of this request nests lists and objects %d deep; at most %d are allowed.", depth, l.InputDepth)
	}
	return nil
}

// valueDepth goes no deeper than encoding/json reads.
func valueDepth(value any) int {
	inner := 0
	switch v := value.(type) {
	case map[string]any:
		for _, child := range v {
			inner = max(inner, valueDepth(child))
		}
	case []any:
		for _, child := range v {
			inner = max(inner, valueDepth(child))
		}
	default:
		return 0
	}
	return 1 + inner
}
