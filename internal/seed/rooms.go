package seed

import (
	"fmt"
	"slices"

	"heartland/ent/centre"
	"heartland/ent/visitschedule"
)

// house is who is in which room of a centre, so that no two visits share one.
type house struct{ taken map[string][]use }

// use is one time in one room.
type use struct {
	day  string
	week int
	span
}

// room gives a schedule the first room of its centre that is free on all of
// its days.
func (m *maker) room(at *site, mode visitschedule.Mode, promise rhythm, when span) string {
	if m.rooms[at.Slug] == nil {
		m.rooms[at.Slug] = &house{taken: map[string][]use{}}
	}
	here := m.rooms[at.Slug]
	var wanted []use
	for _, day := range promise.days {
		for _, week := range promise.weeks {
			wanted = append(wanted, use{day, week, when})
		}
	}
	rooms := roomsFor(at, mode)
	for desk := 1; ; desk++ {
		for _, name := range rooms {
			if here.free(name, wanted) {
				here.taken[name] = append(here.taken[name], wanted...)
				return name
			}
		}
		rooms = []string{fmt.Sprintf("%s %d", spare(mode), desk)}
	}
}

// roomsFor are the rooms that suit, best first: one with a door for those who
// come by appointment.
func roomsFor(at *site, mode visitschedule.Mode) []string {
	switch {
	case mode == visitschedule.ModeRESIDENT, mode == visitschedule.ModeDROP_IN:
		return nil
	case at.Kind == centre.KindOUTREACH:
		return []string{"Back room"}
	case slices.Contains(at.Facilities, "VIDEO_ROOM"):
		return []string{"Interview room 1", "Interview room 2", "Interview room 3", "Meeting room", "Video room"}
	default:
		return []string{"Interview room 1", "Interview room 2", "Meeting room", "Quiet room"}
	}
}

// spare is what there is always one more of.
func spare(mode visitschedule.Mode) string {
	switch mode {
	case visitschedule.ModeRESIDENT:
		return "Office"
	case visitschedule.ModeDROP_IN:
		return "Main room, desk"
	default:
		return "Side room"
	}
}

func (h *house) free(name string, wanted []use) bool {
	return !slices.ContainsFunc(h.taken[name], func(taken use) bool {
		return slices.ContainsFunc(wanted, func(u use) bool {
			return u.day == taken.day && u.week == taken.week && u.from < taken.to && taken.from < u.to
		})
	})
}
