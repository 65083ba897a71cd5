package limit

import (
	"context"
	"slices"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"heartland/internal/fault"
)

// InterceptResponse says what the operation cost and keeps an answer's errors
// short: `extensions.moreErrors` tells that some were left out.
func (e *Extension) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response == nil {
		return nil
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	if len(response.Errors) > e.limits.Errors {
		response.Errors = response.Errors[:e.limits.Errors]
		response.Extensions["moreErrors"] = true
	}
	response.Errors = slices.Clone(response.Errors)
	for i, err := range response.Errors {
		response.Errors[i] = e.limits.shorten(err)
	}
	if cost, known := costOf(ctx); known {
		response.Extensions[costKey] = cost
	}
	return response
}

// shorten cuts a message, which may repeat what was sent, and gives gqlgen's own
// refusals our code for them.
func (l Limits) shorten(err *gqlerror.Error) *gqlerror.Error {
	short := *err
	if utf8.RuneCountInString(short.Message) > l.MessageRunes {
		short.Message = string([]rune(short.Message)[:l.MessageRunes]) + "…"
	}
	switch short.Extensions["code"] {
	case errcode.ParseFailed, errcode.ValidationFailed:
		short.Extensions = map[string]any{"code": string(fault.Invalid)}
	}
	return &short
}
