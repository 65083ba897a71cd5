package seed

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"heartland/ent"
	"heartland/internal/timetable"
)

// Load writes the sample directory as of today in one transaction, and tells
// whether it did: it does nothing when the directory already holds centres.
// The same day gives the same directory, ids included. Visits are not written.
func Load(ctx context.Context, db *sql.DB, today timetable.Date) (loaded bool, err error) {
	made, err := makePlan(today)
	if err != nil {
		return false, err
	}
	tx, err := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, db))).Tx(ctx)
	if err != nil {
		return false, fmt.Errorf("load sample directory: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	// Two servers that start side by side must not both find it empty.
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtext('sample directory'))"); err != nil {
		return false, fmt.Errorf("load sample directory: %w", err)
	}
	if held, err := tx.Centre.Query().Exist(ctx); err != nil || held {
		return false, err
	}
	if err := made.write(ctx, tx); err != nil {
		return false, fmt.Errorf("load sample directory: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return false, fmt.Errorf("load sample directory: %w", err)
	}
	return true, nil
}

// write writes every row, those that are pointed at first.
func (p plan) write(ctx context.Context, tx *ent.Tx) error {
	for _, write := range []func(context.Context, *ent.Tx) error{
		p.writePlaces, p.writeClientGroups, p.writeNeeds, p.writeCentres,
		p.writeProviders, p.writeAgencies, p.writeOrganisations, p.writeServices, p.writeSchedules, p.writeResources, p.writeNotices,
	} {
		if err := write(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}
