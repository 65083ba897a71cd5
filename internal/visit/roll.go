package visit

import (
	"context"
	"time"
)

// every is how often the rolling edge is moved on; a new day needs new visits
// a year ahead, so an hour late is nothing.
const every = time.Hour

// Roll writes visits ahead again and again until ctx ends. A failure is logged
// and tried again next time.
func (w Writer) Roll(ctx context.Context, now func() time.Time) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if added, err := w.WriteAhead(ctx, now()); err != nil {
				w.Log.Error("visits were not written ahead", "error", err)
			} else if added > 0 {
				w.Log.Info("visits written ahead", "new", added)
			}
		}
	}
}
