package directory

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"heartland/ent/clientgroup"
	"heartland/ent/need"
	"heartland/ent/notice"
	"heartland/ent/predicate"
	"heartland/ent/resource"
	"heartland/ent/service"
	"heartland/ent/visitschedule"
	"heartland/internal/fault"
)

// Node finds one row by its public id, nil when there is none.
func (d *Directory) Node(ctx context.Context, id ID) (Node, error) {
	found, err := d.Nodes(ctx, []*ID{&id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// Nodes finds rows by their public ids, in that order, nil where there is none:
// one statement for each kind among them.
func (d *Directory) Nodes(ctx context.Context, ids []*ID) ([]Node, error) {
	if len(ids) > maxPage {
		return nil, fault.New(fault.Invalid, "Ask for at most 100 at a time.", "ids")
	}
	wanted := make(map[string][]uuid.UUID)
	for _, id := range ids {
		wanted[id.Kind] = append(wanted[id.Kind], id.UUID)
	}
	found := make(map[ID]Node, len(ids))
	for kind, keys := range wanted {
		rows, err := d.nodesOfKind(ctx, kind, keys)
		if err != nil {
			return nil, fmt.Errorf("read nodes: %w", err)
		}
		for _, row := range rows {
			found[row.NodeID()] = row
		}
	}
	nodes := make([]Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[*id]
	}
	return nodes, nil
}

func (d *Directory) nodesOfKind(ctx context.Context, kind string, keys []uuid.UUID) ([]Node, error) {
	switch kind {
	case "Place":
		return d.placeNodes(keys), nil
	case "Centre":
		return nodesOf(d.centresByID(ctx, keys))
	case "Agency", "CommunityOrganisation":
		return nodesOf(d.providersByID(ctx, keys))
	case "Service":
		rows, err := d.ent.Service.Query().Where(anyOf[predicate.Service](service.FieldID, keys)).All(ctx)
		family := newKin[*Service](d)
		for _, row := range rows {
			newService(family, row)
		}
		return asNodes(family.rows), err
	case "Need":
		rows, err := d.ent.Need.Query().Where(anyOf[predicate.Need](need.FieldID, keys)).All(ctx)
		return asNodes(needs(d, rows)), err
	case "ClientGroup":
		rows, err := d.ent.ClientGroup.Query().Where(anyOf[predicate.ClientGroup](clientgroup.FieldID, keys)).All(ctx)
		return asNodes(clientGroups(d, rows)), err
	case "Resource":
		rows, err := d.ent.Resource.Query().Where(anyOf[predicate.Resource](resource.FieldID, keys)).All(ctx)
		family := newKin[*Resource](d)
		for _, row := range rows {
			newResource(family, row)
		}
		return asNodes(family.rows), err
	case "Notice":
		rows, err := d.notices(ctx, anyOf[predicate.Notice](notice.FieldID, keys))
		return asNodes(rows), err
	case "Visit":
		return nodesOf(d.visitsByID(ctx, keys))
	case "Presence":
		rows, err := d.presences(ctx, anyOf[predicate.VisitSchedule](visitschedule.FieldID, keys))
		return asNodes(rows), err
	}
	return nil, nil
}

func (d *Directory) placeNodes(keys []uuid.UUID) []Node {
	family := newKin[*Place](d)
	for _, key := range keys {
		if row := d.places.byID[key]; row != nil {
			newPlace(family, row)
		}
	}
	return asNodes(family.rows)
}

func nodesOf[N Node](byID map[uuid.UUID]N, err error) ([]Node, error) {
	nodes := make([]Node, 0, len(byID))
	for _, row := range byID {
		nodes = append(nodes, row)
	}
	return nodes, err
}

func asNodes[N Node](rows []N) []Node {
	nodes := make([]Node, len(rows))
	for i, row := range rows {
		nodes[i] = row
	}
	return nodes
}
