package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"heartland/graph/model"
	"heartland/internal/booking"
	"heartland/internal/directory"
	"heartland/internal/fault"
	"heartland/internal/web"
)

// userErrors turns a refusal into the errors of a payload. What is no refusal
// comes back as an error, for the top level.
func (r *Resolver) userErrors(ctx context.Context, err error) ([]model.UserError, error) {
	var gone *booking.Gone
	var list fault.List
	var one *fault.Error
	switch {
	case err == nil:
		return nil, nil
	case errors.As(err, &gone):
		slots, failed := r.Directory.NextFree(ctx, gone.VisitID)
		if failed != nil {
			return nil, failed
		}
		var refused *fault.Error
		errors.As(err, &refused)
		return []model.UserError{&model.SlotTaken{
			Message: refused.Message, Path: refused.Path, Code: string(refused.Code), Alternatives: slots,
		}}, nil
	case errors.As(err, &list):
		refusals := make([]model.UserError, len(list))
		for i, f := range list {
			refusals[i] = inputError(f)
		}
		return refusals, nil
	case errors.As(err, &one) && one.Code != fault.Internal && one.Code != fault.Unavailable:
		return []model.UserError{inputError(one)}, nil
	}
	return nil, err
}

func inputError(f *fault.Error) *model.InputError {
	return &model.InputError{Message: f.Message, Path: f.Path, Code: string(f.Code)}
}

// presenter turns a resolver's error into what the caller may read: a fault's
// own words, or a plain sentence with the request's id while the cause goes to
// the log.
func presenter(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := graphql.DefaultErrorPresenter(ctx, err)
		var known *fault.Error
		var many *directory.AmbiguousPlace
		switch {
		case errors.As(err, &many):
			errors.As(many, &known)
			shown.Message = known.Message
			shown.Extensions = extensions(known, shown.Path)
			shown.Extensions["candidates"] = candidates(many.Candidates)
		case errors.As(err, &known):
			shown.Message = known.Message
			shown.Extensions = extensions(known, shown.Path)
			if known.Code == fault.Internal || known.Code == fault.Unavailable {
				log.ErrorContext(ctx, "a request failed", "request", web.RequestID(ctx), "path", shown.Path.String(), "error", err)
			}
		case hasNUL(err):
			shown.Message = "Text may not hold the character NUL."
			shown.Extensions = map[string]any{"code": string(fault.Invalid)}
		case isRequestError(err):
			if shown.Extensions == nil {
				shown.Extensions = map[string]any{}
			}
			shown.Extensions["code"] = string(fault.Invalid)
		case ctx.Err() == context.Canceled: // whoever asked is gone, and nobody reads this
			shown.Message = "The request was broken off."
			shown.Extensions = map[string]any{"code": string(fault.Unavailable)}
		default:
			log.ErrorContext(ctx, "a request failed", "request", web.RequestID(ctx), "path", shown.Path.String(), "error", err)
			shown.Message = "Something went wrong on our side. Try again in a minute. If it happens again, tell us this: " + web.RequestID(ctx)
			shown.Extensions = map[string]any{"code": string(fault.Internal), "requestId": web.RequestID(ctx)}
		}
		return shown
	}
}

// hasNUL tells of text that PostgreSQL cannot hold.
func hasNUL(err error) bool {
	return pq.As(err, pqerror.CharacterNotInRepertoire) != nil
}

// isRequestError tells gqlgen's own words about a broken request, which carry no
// cause, from an error that a resolver returned.
func isRequestError(err error) bool {
	var own *gqlerror.Error
	return errors.As(err, &own) && own.Unwrap() == nil
}

// extensions name the code and, of a bad argument, which one: by the fault's
// own path, else by the place in the query where it stood.
func extensions(f *fault.Error, at ast.Path) map[string]any {
	extra := map[string]any{"code": string(f.Code)}
	if f.Code != fault.Invalid {
		return extra
	}
	if len(f.Path) > 0 {
		extra["argument"] = f.Path[len(f.Path)-1]
	} else if len(at) > 0 {
		if name, ok := at[len(at)-1].(ast.PathName); ok {
			extra["argument"] = string(name)
		}
	}
	return extra
}

func candidates(places []*directory.Place) []map[string]any {
	all := make([]map[string]any, len(places))
	for i, p := range places {
		all[i] = map[string]any{"id": p.NodeID().String(), "slug": p.Slug, "name": p.Name, "region": p.Region}
	}
	return all
}
