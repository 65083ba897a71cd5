package booking

import (
	"net/mail"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/nyaruka/phonenumbers"

	"heartland/internal/fault"
)

// How much anybody needs to say.
const (
	maxName  = 100
	maxShort = 200
	maxWords = 2000
	maxNeeds = 10
	minKey   = 8
	maxKey   = 200
)

// Person is somebody who books; only the name is required.
type Person struct {
	Name, Phone, Email, Language, Interpreter, AccessNeeds string
	SupportPerson                                          bool
}

// Input is a booking as it was sent.
type Input struct {
	Visit    uuid.UUID
	StartsAt time.Time
	Person   Person
	Needs    []uuid.UUID
	Words    string
	Key      string // idempotency key
}

// Validate tidies the input (phone to E.164, email to lower case, control
// characters out) and says all that is wrong with it at once, each at its field,
// as a fault.List of fault.Invalid.
func (in *Input) Validate() error {
	var wrong fault.List
	say := func(message string, path ...string) {
		wrong = append(wrong, fault.New(fault.Invalid, message, path...))
	}
	in.Person.validate(say)
	in.Words = tidy(in.Words, true)
	if n := utf8.RuneCountInString(in.Words); n > maxWords {
		say("Use 2,000 characters or fewer. You have used "+thousands(n)+".", "words")
	}
	if len(in.Needs) > maxNeeds {
		say("Choose at most 10.", "needs")
	}
	if message := checkKey(in.Key); message != "" {
		say(message, "idempotencyKey")
	}
	return wrong.Err()
}

func checkKey(key string) string {
	if len(key) < minKey || len(key) > maxKey {
		return "The idempotency key has 8 to 200 characters."
	}
	return ""
}

func (p *Person) validate(say func(string, ...string)) {
	p.Name = tidy(p.Name, false)
	switch n := utf8.RuneCountInString(p.Name); {
	case n == 0:
		say("Enter your name.", "person", "name")
	case n > maxName:
		say("Use 100 characters or fewer for your name.", "person", "name")
	}
	for _, short := range []struct {
		value *string
		field string
	}{{&p.Interpreter, "interpreter"}, {&p.AccessNeeds, "accessNeeds"}} {
		*short.value = tidy(*short.value, false)
		if utf8.RuneCountInString(*short.value) > maxShort {
			say("Use 200 characters or fewer.", "person", short.field)
		}
	}
	var ok bool
	if p.Phone, ok = normalPhone(p.Phone); !ok {
		say("Enter a phone number, like 021 123 4567. Begin one from another country with +.", "person", "phone")
	}
	if p.Email, ok = normalEmail(p.Email); !ok {
		say("Enter an email address, like name@example.com.", "person", "email")
	}
	switch p.Language {
	case "":
		p.Language = "en"
	case "en", "mi":
	default:
		say("Messages can be in en or mi.", "person", "language")
	}
}

// normalPhone takes any New Zealand form and foreign numbers that begin with +,
// and gives E.164. Empty stays empty.
func normalPhone(typed string) (string, bool) {
	typed = tidy(typed, false)
	if typed == "" {
		return "", true
	}
	number, err := phonenumbers.Parse(typed, "NZ")
	if err == nil && len(typed) <= 40 && (phonenumbers.IsValidNumber(number) || sampleNumber(number)) {
		return phonenumbers.Format(number, phonenumbers.E164), true
	}
	return typed, false
}

// sampleNumber knows the numbers of the sample directory, 0800 000 NNN, which
// ring nowhere and are therefore not valid.
func sampleNumber(number *phonenumbers.PhoneNumber) bool {
	return number.GetCountryCode() == 64 && number.GetNationalNumber()/1000 == 800_000
}

// PhoneAsDialled writes a stored number as people dial it: New Zealand's without
// the country's code.
func PhoneAsDialled(e164 string) string {
	number, err := phonenumbers.Parse(e164, "NZ")
	if err != nil {
		return e164
	}
	if number.GetCountryCode() == 64 {
		return phonenumbers.Format(number, phonenumbers.NATIONAL)
	}
	return phonenumbers.Format(number, phonenumbers.INTERNATIONAL)
}

func normalEmail(typed string) (string, bool) {
	typed = strings.ToLower(tidy(typed, false))
	if typed == "" {
		return "", true
	}
	address, err := mail.ParseAddress(typed)
	if err != nil || address.Address != typed || len(typed) > 254 || !strings.Contains(typed[strings.LastIndex(typed, "@"):], ".") {
		return typed, false
	}
	return typed, true
}

// tidy takes out what nobody types: control characters, broken UTF-8, blanks at
// the ends; lines stay where there may be several.
func tidy(s string, lines bool) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && lines:
			return r
		case r == '\n', r == '\t', r == '\r' && !lines:
			return ' '
		case unicode.IsControl(r), r == '\u202e', r == '\u2066', r == '\u2067', r == '\u2068':
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}

// thousands writes a number as people read it: 10,000.
func thousands(n int) string {
	digits := []byte{}
	for i := 0; n > 0 || i == 0; i++ {
		if i > 0 && i%3 == 0 {
			digits = append([]byte{','}, digits...)
		}
		digits = append([]byte{byte('0' + n%10)}, digits...)
		n /= 10
	}
	return string(digits)
}
