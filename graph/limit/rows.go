package limit

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

const (
	// standardPage is the size of a page for which no size is given.
	standardPage = 20
	// unlisted is the estimate for a list that has none of its own.
	unlisted = 10
)

// estimates are how many a list without `first` holds on a busy day. A visit's
// free times are at most 200, but a day of half hours has 14.
var estimates = map[string]int{
	"Query.needs":                   40,
	"Query.clientGroups":            10,
	"Centre.outreachSites":          10,
	"Centre.clientGroups":           3,
	"Centre.hours":                  7,
	"Centre.hoursExceptions":        10,
	"Centre.holidays":               15,
	"Centre.presences":              10,
	"Coordinator.deskHours":         7,
	"Presence.hours":                7,
	"Presence.services":             5,
	"Visit.services":                5,
	"Visit.freeSlots":               50,
	"Visit.notices":                 1,
	"Centre.notices":                2,
	"Provider.notices":              1,
	"Agency.notices":                1,
	"CommunityOrganisation.notices": 1,
	"Need.resources":                10,
	"Service.resources":             5,
	"Resource.needs":                3,
	"Service.needs":                 4,
	"Service.clientGroups":          3,
	"SlotTaken.alternatives":        6,
	"Appointment.needs":             10,
	"__Schema.types":                100,
	"__Schema.directives":           10,
	"__Directive.args":              1,
	"__Type.fields":                 5,
	"__Type.interfaces":             1,
	"__Type.possibleTypes":          1,
	"__Type.enumValues":             1,
	"__Type.inputFields":            1,
	"__Field.args":                  1,
}

// rows is how many of a field there may be inside each of its parents. The
// lists inside a connection are its one page, counted at the connection.
func (m *meter) rows(field *ast.Field) int {
	definition := field.Definition
	if definition.Arguments.ForName("first") != nil {
		return m.page(field)
	}
	if definition.Type.Elem == nil || strings.HasSuffix(field.ObjectDefinition.Name, "Connection") {
		return 1
	}
	if definition.Arguments.ForName("ids") != nil {
		return m.ids(field)
	}
	if estimate, listed := estimates[field.ObjectDefinition.Name+"."+field.Name]; listed {
		return estimate
	}
	return unlisted
}

// page is the larger of `first` and `last`; the schema's own default, or the
// standard page, where neither is given. A size below 1 is refused by the
// resolver.
func (m *meter) page(field *ast.Field) int {
	first, isFirst := m.size(field, "first")
	last, isLast := m.size(field, "last")
	if isFirst || isLast {
		return max(1, first, last)
	}
	if standard := field.Definition.Arguments.ForName("first").DefaultValue; standard != nil {
		return number(standard.Raw)
	}
	return standardPage
}

func (m *meter) size(field *ast.Field, name string) (size int, given bool) {
	argument := field.Arguments.ForName(name)
	if argument == nil {
		return 0, false
	}
	value, err := argument.Value.Value(m.variables)
	if err != nil {
		return most, true
	}
	return number(value), value != nil
}

func (m *meter) ids(field *ast.Field) int {
	value, err := field.Arguments.ForName("ids").Value.Value(m.variables)
	if list, isList := value.([]any); isList && err == nil {
		return max(1, len(list))
	}
	return 1
}

// number reads what gqlgen would take for an Int: a number or its digits.
func number(value any) int {
	n, err := strconv.Atoi(fmt.Sprint(value))
	if err != nil {
		return most
	}
	return min(n, most)
}
