package directory

// documents are the words for the codes of what to bring; one list, so that
// what several services ask for is printed once.
var documents = map[string]string{}

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

// WhatToBring is one list of what these services ask for.
func WhatToBring(services []*Service) []string {
	var codes []string
	for _, s := range services {
		codes = append(codes, s.Service.WhatToBring...)
	}
	return documentWords(codes)
}
