package limit

import (
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"heartland/internal/fault"
)

// refuse words a refusal; numbers get their thousands separated.
func refuse(format string, values ...any) *gqlerror.Error {
	return &gqlerror.Error{
		Message:    message.NewPrinter(language.English).Sprintf(format, values...),
		Extensions: map[string]any{"code": string(fault.Invalid)},
	}
}

// most is where counts stop growing, far from overflow. A number that is shown
// as this is at least this.
const most = 1_000_000_000_000

func add(a, b int) int { return min(a+b, most) }

func multiply(a, b int) int {
	if a > 0 && b > most/a {
		return most
	}
	return a * b
}
