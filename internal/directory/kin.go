package directory

import (
	"context"
	"sync"

	"github.com/google/uuid"
)

// kin are the rows that one statement brought. Whichever of them is first asked
// for something reads it for all of them, so that the number of statements
// follows the query's shape and not the length of its lists.
type kin[T any] struct {
	dir     *Directory
	rows    []T
	mu      sync.Mutex
	answers map[string]func() (any, error)
}

func newKin[T any](dir *Directory) *kin[T] {
	return &kin[T]{dir: dir, answers: make(map[string]func() (any, error))}
}

// together reads once what key names, for all kin.
func together[T, A any](k *kin[T], key string, read func(rows []T) (A, error)) (A, error) {
	k.mu.Lock()
	answer, ok := k.answers[key]
	if !ok {
		answer = sync.OnceValues(func() (any, error) { return read(k.rows) })
		k.answers[key] = answer
	}
	k.mu.Unlock()
	got, err := answer()
	if err != nil {
		var none A
		return none, err
	}
	return got.(A), nil
}

// related reads the rows that a column of the kin points at.
func related[T, R any](
	ctx context.Context, k *kin[T], key string, column func(T) *uuid.UUID,
	read func(context.Context, []uuid.UUID) (map[uuid.UUID]R, error),
) (map[uuid.UUID]R, error) {
	return together(k, key, func(rows []T) (map[uuid.UUID]R, error) {
		ids, seen := []uuid.UUID{}, map[uuid.UUID]bool{}
		for _, row := range rows {
			if id := column(row); id != nil && !seen[*id] {
				seen[*id] = true
				ids = append(ids, *id)
			}
		}
		if len(ids) == 0 {
			return nil, nil
		}
		return read(ctx, ids)
	})
}

// lists reads a connection for each of the kin.
func lists[T interface{ key() uuid.UUID }, N any](
	k *kin[T], key string, own uuid.UUID, read func(ids []uuid.UUID) ([]*Connection[N], error),
) (*Connection[N], error) {
	all, err := together(k, key, func(rows []T) (map[uuid.UUID]*Connection[N], error) {
		ids := make([]uuid.UUID, len(rows))
		for i, row := range rows {
			ids[i] = row.key()
		}
		pages, err := read(ids)
		if err != nil {
			return nil, err
		}
		byID := make(map[uuid.UUID]*Connection[N], len(ids))
		for i, id := range ids {
			byID[id] = pages[i]
		}
		return byID, nil
	})
	return all[own], err
}
