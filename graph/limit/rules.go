package limit

import (
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// rules are the standard ones without suggestions, which keep no more errors
// than an answer shows and one, for `moreErrors`. They serve one document.
func (e *Extension) rules() *rules.Rules {
	standard := rules.NewDefaultRules()
	for name, plain := range map[string]core.Rule{
		rules.FieldsOnCorrectTypeRule.Name: rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRule.Name:         rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		standard.RemoveRule(name)
		standard.AddRule(plain.Name, plain.RuleFunc)
	}
	kept := 0
	for name, check := range standard.GetInner() {
		standard.ReplaceRule(name, func(observers *core.Events, addError core.AddErrFunc) {
			check(observers, func(options ...core.ErrorOption) {
				if kept <= e.limits.Errors {
					kept++
					addError(options...)
				}
			})
		})
	}
	return standard
}
