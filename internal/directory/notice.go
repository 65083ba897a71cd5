package directory

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/notice"
	"heartland/ent/predicate"
	"heartland/internal/timetable"
)

// Notice is a message for some days about one centre, provider or visit.
type Notice struct {
	*ent.Notice
	From, To  timetable.Date
	UpdatedAt time.Time
}

// IsNode marks a Notice as a Node.
func (*Notice) IsNode() {}

// NodeID is the public id.
func (n *Notice) NodeID() ID { return ID{"Notice", n.ID} }

// WordsMi is what it says in te reo Māori.
func (n *Notice) WordsMi() *string { return n.Translations.In("mi", "words") }

// Notices are those about the centre that are not over.
func (c *Centre) Notices(ctx context.Context) ([]*Notice, error) {
	return noticesOf(ctx, c.kin.dir, c.kin, c.ID, notice.FieldCentreID, func(n *ent.Notice) *uuid.UUID { return n.CentreID })
}

// Notices are those about the provider that are not over.
func (b *body) Notices(ctx context.Context) ([]*Notice, error) {
	return noticesOf(ctx, b.kin.dir, b.kin, b.ID, notice.FieldProviderID, func(n *ent.Notice) *uuid.UUID { return n.ProviderID })
}

func noticesOf[T interface{ key() uuid.UUID }](
	ctx context.Context, d *Directory, k *kin[T], own uuid.UUID, column string, of func(*ent.Notice) *uuid.UUID,
) ([]*Notice, error) {
	all, err := together(k, "notices", func(rows []T) (map[uuid.UUID][]*Notice, error) {
		today := timetable.DateOf(d.now().In(home)).UTC()
		found, err := d.notices(ctx, anyOf[predicate.Notice](column, keys(rows)), notice.LastDayGTE(today))
		byTarget := make(map[uuid.UUID][]*Notice)
		for _, n := range found {
			byTarget[*of(n.Notice)] = append(byTarget[*of(n.Notice)], n)
		}
		return byTarget, err
	})
	return all[own], err
}

// Notices are those for the visit's day: about it, its provider or its centre.
func (v *Visit) Notices(ctx context.Context) ([]*Notice, error) {
	found, err := together(v.kin, "notices", func(rows []*Visit) ([]*Notice, error) {
		var visits, providers, centres []uuid.UUID
		for _, row := range rows {
			visits, providers, centres = append(visits, row.ID), append(providers, row.ProviderID), append(centres, row.CentreID)
		}
		return v.kin.dir.notices(ctx, notice.Or(
			anyOf[predicate.Notice](notice.FieldVisitID, visits),
			anyOf[predicate.Notice](notice.FieldProviderID, providers),
			anyOf[predicate.Notice](notice.FieldCentreID, centres),
		))
	})
	var own []*Notice
	for _, n := range found {
		about := is(n.VisitID, v.ID) || is(n.ProviderID, v.ProviderID) || is(n.CentreID, v.CentreID)
		if about && !v.Date.Before(n.From) && !v.Date.After(n.To) {
			own = append(own, n)
		}
	}
	return own, err
}

func is(id *uuid.UUID, other uuid.UUID) bool { return id != nil && *id == other }

// notices reads those that fulfil all conditions, the earliest first.
func (d *Directory) notices(ctx context.Context, which ...predicate.Notice) ([]*Notice, error) {
	rows, err := d.ent.Notice.Query().Where(which...).Order(notice.ByFirstDay(), notice.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read notices: %w", err)
	}
	all := make([]*Notice, len(rows))
	for i, row := range rows {
		all[i] = &Notice{
			Notice: row, From: timetable.DateOf(row.FirstDay), To: timetable.DateOf(row.LastDay),
			UpdatedAt: row.UpdatedAt.In(home),
		}
	}
	return all, nil
}
