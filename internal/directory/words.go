package directory

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"heartland/ent/need"
)

// words gives the vocabulary as the database has it: it looks at most once a
// second whether the needs have changed. While one request looks, the others go
// on with what there is.
type words struct {
	dir     *Directory
	current atomic.Pointer[vocabulary]
	looking sync.Mutex
	looked  atomic.Int64 // Unix nanoseconds
}

func (w *words) get(ctx context.Context) (*vocabulary, error) {
	now := time.Now()
	if v := w.current.Load(); v != nil {
		if now.UnixNano()-w.looked.Load() < int64(time.Second) || !w.looking.TryLock() {
			return v, nil
		}
	} else {
		w.looking.Lock()
	}
	defer w.looking.Unlock()
	v, err := w.look(ctx)
	if err == nil {
		w.looked.Store(now.UnixNano())
	}
	return v, err
}

func (w *words) look(ctx context.Context) (*vocabulary, error) {
	var is version
	err := w.dir.db.QueryRowContext(ctx, "SELECT count(*), coalesce(max(updated_at)::text, '') FROM needs").Scan(&is.count, &is.changed)
	if err != nil {
		return nil, fmt.Errorf("look for changed needs: %w", err)
	}
	if v := w.current.Load(); v != nil && v.version == is {
		return v, nil
	}
	rows, err := w.dir.ent.Need.Query().Order(need.ByPosition(), need.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the needs: %w", err)
	}
	known, err := w.dir.knownStems(ctx)
	if err != nil {
		return nil, err
	}
	v := newVocabulary(is, rows, known)
	w.current.Store(v)
	return v, nil
}
