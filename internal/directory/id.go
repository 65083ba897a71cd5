package directory

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"heartland/internal/fault"
)

// ID is the public id of a row: opaque, stable, and it says what kind of row it
// is. One that cannot be read has no kind, and finds nothing.
type ID struct {
	Kind string
	UUID uuid.UUID
}

// String is the id as the API shows it.
func (id ID) String() string {
	return base64.RawURLEncoding.EncodeToString([]byte(id.Kind + ":" + id.UUID.String()))
}

// ParseID reads an id that String made.
func ParseID(s string) ID {
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return ID{}
	}
	kind, rest, _ := strings.Cut(string(raw), ":")
	key, err := uuid.Parse(rest)
	if err != nil {
		return ID{}
	}
	return ID{Kind: kind, UUID: key}
}

// Of returns the row's key when the id is of one of these kinds, else
// fault.Invalid about the argument.
func (id ID) Of(argument string, kinds ...string) (uuid.UUID, error) {
	for _, kind := range kinds {
		if id.Kind == kind {
			return id.UUID, nil
		}
	}
	return uuid.Nil, fault.New(fault.Invalid,
		"This is not the id of a "+strings.Join(kinds, " or ")+". Use an id that this API gave.", argument)
}

// MarshalGQL writes the id as a GraphQL ID.
func (id ID) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(id.String())) }

// UnmarshalGQL reads a GraphQL ID. What is no id of ours is left without a
// kind, so that the field that uses it can say so at its own place.
func (id *ID) UnmarshalGQL(v any) error {
	switch v := v.(type) {
	case string:
		*id = ParseID(v)
	case json.Number, int, int64:
		*id = ID{}
	default:
		return errors.New("an id is a string")
	}
	return nil
}
