package seed

import (
	"math"
	"slices"
	"strings"

	"heartland/ent/centre"
)

// maxTripKm is how far a local organisation travels to a hub.
const maxTripKm = 90

// stops are the centres that a round visits, in order. Each part of the list is
// a centre, or a group with "@" in front; a group leaves out centres that an
// earlier round of the same provider visits already.
func (m *maker) stops(r row, traveller *body) []*site {
	var found []*site
	for _, part := range r.list("centres") {
		group, isGroup := strings.CutPrefix(part, "@")
		if !isGroup {
			if m.centre[part] == nil {
				m.fail("round of %s: no centre %s", r["provider"], part)
				return nil
			}
			found = append(found, m.centre[part])
			continue
		}
		for _, row := range m.centres {
			at := m.centre[row.Slug]
			taken := m.visitedBy[traveller.Slug+"/"+at.Slug] > 0 && group != "home" || slices.Contains(found, at)
			if m.inGroup(at, group, traveller) && !taken {
				found = append(found, at)
			}
		}
	}
	return found
}

func (m *maker) inGroup(at *site, group string, traveller *body) bool {
	home := traveller.home
	switch group {
	case "towns":
		return at.area != "" && at.area != "islands"
	case "outreach":
		return at.Kind == centre.KindOUTREACH
	case "hubs":
		return at.Kind == centre.KindCLIENT_GROUP_HUB &&
			(home == nil || m.nearest(traveller, at) && km(home, at) <= maxTripKm)
	case "home":
		return at == home
	case "sites":
		return at.ParentID != nil && *at.ParentID == home.ID
	case "area":
		return at.area != "" && at.area == home.area && m.nearest(traveller, at)
	default:
		return at.area == group
	}
}

// nearest tells whether no organisation of the same kind is nearer, so that
// two of them do not visit the same town and one at home is not visited.
func (m *maker) nearest(traveller *body, at *site) bool {
	for _, other := range m.byKind[traveller.kind] {
		if other.home == at || km(other.home, at) < km(traveller.home, at) {
			return false
		}
	}
	return true
}

// km is the distance between two centres, near enough to choose between them.
func km(a, b *site) float64 {
	const kmPerDegree = 111.2
	north := a.Lat - b.Lat
	east := math.Remainder(a.Lon-b.Lon, 360) * math.Cos(a.Lat*math.Pi/180)
	return math.Hypot(north, east) * kmPerDegree
}
