package schema

// Translations holds the words of a row in other languages than English:
// language (BCP 47) → field → words.
type Translations map[string]map[string]Translation

// Translation is one field in one language. ReviewedOn is the day (YYYY-MM-DD)
// on which a translator approved it, empty while nobody has.
type Translation struct {
	Words      string `json:"words"`
	ReviewedOn string `json:"reviewedOn,omitempty"`
}

// In returns the words of a field in a language, nil when there are none.
func (t Translations) In(language, field string) *string {
	if found, ok := t[language][field]; ok && found.Words != "" {
		return &found.Words
	}
	return nil
}

// Hours is one span of opening hours of a week; times are local, "09:00".
// Weekday is 0 for Sunday to 6 for Saturday.
type Hours struct {
	Weekday int    `json:"weekday"`
	Opens   string `json:"opens"`
	Closes  string `json:"closes"`
}

// HoursException is one day (YYYY-MM-DD) that differs from the week: closed
// when Opens is empty.
type HoursException struct {
	Date   string `json:"date"`
	Opens  string `json:"opens,omitempty"`
	Closes string `json:"closes,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// Break is a pause in a visit; times are local, "12:30".
type Break struct {
	From string `json:"from"`
	To   string `json:"to"`
}
