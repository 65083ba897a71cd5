// Package fault is the one error that crosses rooms: a code, words that are safe
// to show, and the path of the input field they belong to. It does not log and
// does not know HTTP or GraphQL; the edge translates it once.
package fault

import "errors"

// Code says what kind of fault it is; it is part of the public API.
type Code string

// The whole set. A caller decides by these, never by the message.
const (
	Invalid         Code = "INVALID"
	NotFound        Code = "NOT_FOUND"
	Conflict        Code = "CONFLICT"
	Forbidden       Code = "FORBIDDEN"
	Unauthenticated Code = "UNAUTHENTICATED"
	RateLimited     Code = "RATE_LIMITED"
	Unavailable     Code = "UNAVAILABLE"
	Internal        Code = "INTERNAL"
)

// Error is safe to show: Message is a plain sentence that says what to do, and
// Path names the input field it belongs to, outermost first (empty: the whole
// request). The wrapped cause is for the log only.
type Error struct {
	Code    Code
	Message string
	Path    []string
	cause   error
}

// New makes a fault about the whole request, or about the field at path.
func New(code Code, message string, path ...string) *Error {
	return &Error{Code: code, Message: message, Path: path}
}

// Wrap keeps the cause for the log and shows only the message.
func Wrap(cause error, code Code, message string, path ...string) *Error {
	return &Error{Code: code, Message: message, Path: path, cause: cause}
}

func (e *Error) Error() string {
	if e.cause != nil {
		return e.Message + ": " + e.cause.Error()
	}
	return e.Message
}

func (e *Error) Unwrap() error { return e.cause }

// List carries several faults at once, so that a form can show all of them.
type List []*Error

func (l List) Error() string {
	joined := make([]error, len(l))
	for i, e := range l {
		joined[i] = e
	}
	return errors.Join(joined...).Error()
}

// Err returns nil for an empty list, so that a validator can end with it.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// CodeOf returns the code of the first fault in err's chain, Internal when
// there is none.
func CodeOf(err error) Code {
	var list List
	if errors.As(err, &list) && len(list) > 0 {
		return list[0].Code
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}
