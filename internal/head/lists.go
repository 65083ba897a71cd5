package head

import (
	"context"

	"heartland/internal/directory"
)

// listed is how many rows a list shows; the sitemap has them all.
const listed = 500

// everything reads a list to its end, a page at a time.
func everything[N any](read func(directory.Page) (*directory.Connection[N], error)) ([]N, error) {
	var all []N
	page := first(100)
	for len(all) < listed {
		found, err := read(page)
		if err != nil {
			return nil, err
		}
		all = append(all, found.Nodes()...)
		if !found.PageInfo.HasNextPage {
			break
		}
		page.After = found.PageInfo.EndCursor
	}
	return all, nil
}

// list is a page of links.
func list(title text, lines []line) *page {
	return &page{title: title, heading: title, sections: []section{{Lines: lines}}}
}

func (r *Room) home(ctx context.Context, l language) (*page, error) {
	needs, err := r.dir.Needs(ctx)
	if err != nil {
		return nil, err
	}
	p := list(l.say(homeTitle), nil)
	p.lead = []line{{{text: l.say(homeLead)}}, {{text: l.say(danger)}}, {{text: l.say(unsure)}, plain(" "), ring(helpline)}}
	p.description = l.say(siteDescription).Words
	p.sections = []section{{l.say(needsTitle), needLines(l, needs)}}
	p.data = []thing{{"@type": "WebSite", "name": siteName, "url": r.url("", english)}}
	return p, nil
}

func (r *Room) needs(ctx context.Context, l language) (*page, error) {
	needs, err := r.dir.Needs(ctx)
	p := list(l.say(needsTitle), needLines(l, needs))
	p.lead = []line{{{text: l.say(danger)}}}
	return p, err
}

func needLines(l language, needs []*directory.Need) []line {
	var lines []line
	for _, n := range needs {
		lines = append(lines, line{link(l.name(n.Name, n), "/needs/"+n.Slug)})
	}
	return lines
}

func (r *Room) centres(ctx context.Context, l language) (*page, error) {
	centres, err := everything(func(p directory.Page) (*directory.CentreConnection, error) {
		return r.dir.Centres(ctx, nil, nil, p)
	})
	return list(l.say(centresTitle), centreLines(l, centres)), err
}

func centreLines(l language, centres []*directory.Centre) []line {
	var lines []line
	for _, c := range centres {
		one := line{link(l.name(c.Name, c), "/centres/"+c.Slug), plain(", " + c.Place().Region)}
		if phone := c.Phone(); phone != nil {
			one = one.also(": ", ring(*phone))
		}
		lines = append(lines, one)
	}
	return lines
}

func (r *Room) agencies(ctx context.Context, l language) (*page, error) {
	agencies, err := everything(func(p directory.Page) (*directory.AgencyConnection, error) {
		return r.dir.Agencies(ctx, nil, p)
	})
	var lines []line
	for _, a := range agencies {
		lines = append(lines, whoIs(a).line(l))
	}
	return list(l.say(agenciesTitle), lines), err
}

func (r *Room) organisations(ctx context.Context, l language) (*page, error) {
	organisations, err := everything(func(p directory.Page) (*directory.CommunityOrganisationConnection, error) {
		return r.dir.CommunityOrganisations(ctx, nil, p)
	})
	var lines []line
	for _, o := range organisations {
		lines = append(lines, whoIs(o).line(l))
	}
	return list(l.say(bodiesTitle), lines), err
}

func (w who) line(l language) line {
	one := line{w.link(l)}
	if w.Phone != "" {
		one = one.also(": ", ring(w.Phone))
	}
	return one
}

func (r *Room) services(ctx context.Context, l language) (*page, error) {
	services, err := everything(func(p directory.Page) (*directory.ServiceConnection, error) {
		return r.dir.Services(ctx, nil, p)
	})
	var lines []line
	for _, s := range services {
		lines = append(lines, line{link(l.name(s.Name, s), "/services/"+s.Slug)})
	}
	return list(l.say(servicesTitle), lines), err
}

func (r *Room) groups(ctx context.Context, l language) (*page, error) {
	groups, err := r.dir.ClientGroups(ctx)
	var lines []line
	for _, g := range groups {
		lines = append(lines, line{link(l.name(g.Name, g), "/groups/"+g.Slug)})
	}
	return list(l.say(groupsTitle), lines), err
}

func (r *Room) group(ctx context.Context, l language, slug string) (*page, error) {
	groups, err := r.dir.ClientGroups(ctx)
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		if g.Slug == slug {
			return r.oneGroup(ctx, l, g)
		}
	}
	return nil, nil
}

func (r *Room) oneGroup(ctx context.Context, l language, g *directory.ClientGroup) (*page, error) {
	id := g.NodeID()
	services, err := r.dir.Services(ctx, &directory.ServiceFilter{ClientGroup: &id}, first(60))
	if err != nil {
		return nil, err
	}
	centres, err := r.dir.Centres(ctx, nil, &directory.CentreFilter{ClientGroup: &id}, first(30))
	if err != nil {
		return nil, err
	}
	p := list(l.name(g.Name, g), nil)
	p.sections = nil
	p.trail = []crumb{{l.say(groupsTitle), "/groups"}}
	p.section(l.say(centresHeading), centreLines(l, centres.Nodes()))
	p.section(l.say(helpHeading), serviceLines(l, services.Nodes()))
	return p, nil
}
