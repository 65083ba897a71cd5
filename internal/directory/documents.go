package directory

import (
	"context"
	"slices"

	"github.com/google/uuid"
)

// documents are the words for the codes of what to bring; one list, so that
// what several services ask for is printed once.
var documents = map[string]string{
	"bank-statement":          "A bank statement, or your bank account number",
	"bills":                   "Your bills, and letters about money you owe",
	"birth-certificate":       "Birth certificate, yours or your child's",
	"community-services-card": "Your Community Services Card, if you have one",
	"course-letter":           "A letter about your course",
	"court-letter":            "Your court papers",
	"death-certificate":       "The death certificate, or a letter from the funeral director",
	"employment-agreement":    "Your employment agreement (work contract)",
	"stock-records":           "Your farm records, such as your NAIT number",
	"fine-notice":             "The fine or infringement notice",
	"immigration-papers":      "Your passport, visa and letters from Immigration",
	"ir-number":               "Your IR (tax) number",
	"land-title":              "Anything you have about the land: title, block name or shares",
	"letter-received":         "The letter, text or email you were sent",
	"medical-certificate":     "A medical certificate or a letter from your doctor",
	"payslips":                "Your last few payslips",
	"photo-id":                "Photo ID, such as a driver licence or passport",
	"power-bill":              "Your latest power bill",
	"proof-of-address":        "Something that shows your address, such as a bill",
	"tenancy-agreement":       "Your tenancy agreement",
}

// documentWords are the words for document codes, in their order, each once. A
// code without words is shown as it is rather than lost.
func documentWords(codes []string) []string {
	words, seen := make([]string, 0, len(codes)), make(map[string]bool, len(codes))
	for _, code := range codes {
		if seen[code] {
			continue
		}
		seen[code] = true
		if known, ok := documents[code]; ok {
			code = known
		}
		words = append(words, code)
	}
	return words
}

// WhatToBring is one list for somebody who comes for these needs: what the
// services that help with them ask for. Whoever said nothing of their needs
// brings what at least half of the services ask for, not all that anybody might.
func WhatToBring(ctx context.Context, services []*Service, needs []uuid.UUID) ([]string, error) {
	var codes []string
	asked := make(map[string]int)
	for _, s := range services {
		helps, err := s.helpsWith(ctx, needs)
		if err != nil {
			return nil, err
		}
		if helps {
			codes = append(codes, s.Service.WhatToBring...)
		}
		for _, code := range s.Service.WhatToBring {
			asked[code]++
		}
	}
	if len(needs) == 0 {
		for _, s := range services {
			codes = append(codes, s.Service.WhatToBring...)
		}
		codes = slices.DeleteFunc(codes, func(code string) bool { return asked[code]*2 < len(services) })
	}
	return documentWords(codes), nil
}

func (s *Service) helpsWith(ctx context.Context, needs []uuid.UUID) (bool, error) {
	if len(needs) == 0 {
		return false, nil
	}
	helped, err := s.Needs(ctx)
	return slices.ContainsFunc(helped, func(n *Need) bool { return slices.Contains(needs, n.ID) }), err
}
