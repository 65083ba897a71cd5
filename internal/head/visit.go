package head

import (
	"context"
	"time"

	"heartland/ent/visit"
	"heartland/internal/directory"
)

// shownVisits is how many of the next visits a page tells of.
const shownVisits = 6

// chatham is the zone whose clock is not that of the rest of the country.
const chatham = "Pacific/Chatham"

// visits adds the next visits, each with who or where.
func (r *Room) visits(ctx context.Context, p *page, l language, visits []*directory.Visit, withCentre bool) error {
	var lines []line
	for _, v := range visits {
		provider, err := v.Provider(ctx)
		if err != nil {
			return err
		}
		one := line{link(l.when(v, r.now()), "/visits/"+v.NodeID().String()), plain(": "), {text: l.name(whoIs(provider).Name, whoIs(provider))}}
		if withCentre {
			at, err := v.Centre(ctx)
			if err != nil {
				return err
			}
			one = one.also(", ", link(l.name(at.Name, at), "/centres/"+at.Slug)).far(l, at.DistanceKm)
		}
		lines = append(lines, one.mark(l, v))
	}
	if len(lines) == 0 {
		lines = []line{{{text: l.say(noVisits)}}}
	}
	p.section(l.say(nextVisits), lines)
	return nil
}

// when is "Tuesday 24 November, 9am to 3:30pm", on the centre's clock.
func (l language) when(v *directory.Visit, now time.Time) text {
	return text{l.day(v.StartsAt, now) + ", " + l.span(wall(v.StartsAt), wall(v.EndsAt)), l}
}

// mark adds what must not be missed: a day that is off, another clock.
func (o line) mark(l language, v *directory.Visit) line {
	if v.TimeZone == chatham {
		o = o.also(", ", piece{text: l.say(chathamTime)})
	}
	if v.Status == visit.StatusCANCELLED {
		o = o.also(" – ", piece{text: l.say(cancelled)})
	}
	return o
}

func (r *Room) visit(ctx context.Context, l language, id string) (*page, error) {
	node := directory.ParseID(id)
	if node.Kind != "Visit" {
		return nil, nil
	}
	v, err := r.dir.VisitByID(ctx, node.UUID)
	if v == nil {
		return nil, err
	}
	provider, err := v.Provider(ctx)
	if err != nil {
		return nil, err
	}
	at, err := v.Centre(ctx)
	if err != nil {
		return nil, err
	}
	services, err := v.Services(ctx)
	if err != nil {
		return nil, err
	}
	w := whoIs(provider)
	name, place := l.name(w.Name, w), l.name(at.Name, at)
	when := line{{text: l.when(v, r.now())}}.mark(l, v)
	p := &page{
		title:       text{name.Words + ", " + l.day(v.StartsAt, r.now()), name.Language},
		heading:     name,
		description: described(name.Words + ", " + when[0].Words + ", " + place.Words + "."),
		lead:        append([]line{when}, append(paragraphs(v.CancelReason()), l.where(at), l.ask(at))...),
		trail:       []crumb{{l.say(centresTitle), "/centres"}, {place, "/centres/" + at.Slug}},
		data:        []thing{r.event(l, v, w, at)},
	}
	p.sampleNotice(l, at.Sample)
	p.section(l.say(servicesHeading), serviceLines(l, services))
	return p, nil
}
