package directory

// MatchKey is the form in which words are compared.
var MatchKey = matchKey
