package directory

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/internal/timetable"
)

// home is the zone of the times of whatever stands at no centre.
var home = zone("Pacific/Auckland")

// zone is a centre's zone. One that cannot be loaded was refused when it was
// written; then UTC is at least not another centre's time.
func zone(name string) *time.Location {
	loc, err := timetable.Zone(name)
	if err != nil {
		return time.UTC
	}
	return loc
}

// filled is nil for an empty string.
func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func keys[T interface{ key() uuid.UUID }](rows []T) []uuid.UUID {
	ids := make([]uuid.UUID, len(rows))
	for i, row := range rows {
		ids[i] = row.key()
	}
	return ids
}

// argumentKey tells apart one field asked for with different arguments.
func argumentKey(field string, argument any, page Page) string {
	text, err := json.Marshal([]any{field, argument, page})
	if err != nil {
		return fmt.Sprintf("%s %p", field, argument)
	}
	return string(text)
}
