package head

import (
	"context"
	"math"
	"strconv"
	"strings"

	"heartland/ent/centre"
	"heartland/ent/visit"
	"heartland/internal/directory"
)

// inTownKm is how near a centre counts as being in the town itself.
const inTownKm = 3

// nearKm is how far a centre may be to count as near a town.
const nearKm = 50.0

func (r *Room) centre(ctx context.Context, l language, slug string) (*page, error) {
	slug, month := strings.CutSuffix(slug, "/month")
	c, err := r.dir.CentreBySlug(ctx, slug)
	if c == nil {
		return nil, err
	}
	visits, err := c.Visits(ctx, nil, first(shownVisits))
	if err != nil {
		return nil, err
	}
	name := l.name(c.Name, c)
	p := &page{
		title: name, heading: name,
		trail: []crumb{{l.say(centresTitle), "/centres"}},
		data:  []thing{r.office(l, c)},
	}
	if address := c.Address(); address != nil {
		p.lead = []line{{plain(address.Street + ", " + address.Town)}}
	}
	p.lead = append(append(p.lead, l.reach(c)...), paragraphs(c.About(), c.Directions())...)
	p.description = described(name.Words + ", " + c.Place().Region + ". " + c.Centre.About)
	if month {
		p.title = l.say(monthTitle, "centre", name.Words)
		p.heading, p.data = p.title, nil
		p.trail = append(p.trail, crumb{name, "/centres/" + c.Slug})
		p.description = described(p.title.Words + ". " + l.say(siteDescription).Words)
	}
	p.sampleNotice(l, c.Sample)
	return p, r.visits(ctx, p, l, visits.Nodes(), false)
}

// reach is how to come to a centre or speak to it: the hours of today, whom to
// ask for, and the number.
func (l language) reach(c *directory.Centre) []line {
	return []line{{{text: l.today(c)}}, l.ask(c)}
}

// where is a centre's address on a page of another; with its name, and how far.
func (l language) where(c *directory.Centre) line {
	at := line{link(l.name(c.Name, c), "/centres/"+c.Slug)}
	if address := c.Address(); address != nil {
		at = at.also(", ", plain(address.Street+", "+address.Town))
	}
	return at.far(l, c.DistanceKm)
}

func (l language) ask(c *directory.Centre) line {
	said := l.say(askAt, "centre", c.Name)
	if who := c.Coordinator(); who != nil {
		said = l.say(askFor, "name", who.FirstName, "centre", c.Name)
	}
	number := helpline
	if phone := c.Phone(); phone != nil {
		number = *phone
	}
	return line{{text: said}, plain(" "), ring(number)}
}

// today says when the door is open on this day; hours that are not known never
// show as closed.
func (l language) today(c *directory.Centre) text {
	if c.Status == centre.StatusPLANNED {
		return l.say(notOpenYet)
	}
	hours, known := c.Today()
	if !known {
		return l.say(hoursUnknown)
	}
	if len(hours) == 0 {
		return l.say(closedToday)
	}
	spans, spoken := make([]string, len(hours)), l.say(openToday).Language
	for i, span := range hours {
		spans[i] = spoken.span(span.Opens, span.Closes)
	}
	return l.say(openToday, "hours", strings.Join(spans, ", "))
}

// far adds how far a centre is, unless it is in the town.
func (o line) far(l language, km *float64) line {
	if km == nil || *km <= inTownKm {
		return o
	}
	return o.also(", ", piece{text: l.say(kmAway, "km", strconv.Itoa(int(math.Round(*km))))})
}

func (r *Room) town(ctx context.Context, l language, slug string) (*page, error) {
	town := r.dir.PlaceBySlug(slug)
	if town == nil {
		return nil, nil
	}
	three := 3
	near, err := town.Centres(ctx, &three)
	if err != nil {
		return nil, err
	}
	visits, err := comingTo(ctx, town)
	if err != nil {
		return nil, err
	}
	title := l.say(townTitle, "town", town.Name)
	p := &page{
		title: title, heading: title, lead: []line{{plain(town.Region)}},
		description: described(l.say(townDescription, "town", town.Name).Words),
	}
	if len(near) > 0 {
		p.sampleNotice(l, near[0].Sample)
	}
	if err := r.visits(ctx, p, l, visits, true); err != nil {
		return nil, err
	}
	var lines []line
	for _, c := range near {
		one := l.where(c)
		for _, reach := range l.reach(c) {
			one = one.also(". ", reach...)
		}
		lines = append(lines, one)
	}
	p.section(l.say(townNear, "town", town.Name), lines)
	return p, nil
}

// comingTo are the next visits near a town, or the next at the nearest centres
// where nobody comes near.
func comingTo(ctx context.Context, town *directory.Place) ([]*directory.Visit, error) {
	for _, km := range []*float64{new(nearKm), nil} {
		filter := &directory.VisitFilter{Status: []visit.Status{visit.StatusSCHEDULED}, WithinKm: km}
		found, err := town.Visits(ctx, filter, first(shownVisits))
		if err != nil {
			return nil, err
		}
		if visits := found.Nodes(); len(visits) > 0 {
			return visits, nil
		}
	}
	return nil, nil
}
