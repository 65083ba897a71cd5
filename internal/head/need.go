package head

import (
	"context"

	"heartland/internal/directory"
)

// elsewhere is where a reader in a hurry goes.
const elsewhere = "https://www.metservice.com/"

func (r *Room) need(ctx context.Context, l language, slug string) (*page, error) {
	n, err := r.dir.NeedBySlug(ctx, slug)
	if n == nil {
		return nil, err
	}
	services, err := n.Services(ctx, nil, first(60))
	if err != nil {
		return nil, err
	}
	helpers, err := r.helpers(ctx, l, services.Nodes())
	if err != nil {
		return nil, err
	}
	name := l.name(n.Name, n)
	p := &page{
		title: name, heading: name, trail: []crumb{{l.say(needsTitle), "/needs"}},
		description: described(name.Words + ": " + l.say(siteDescription).Words),
	}
	if n.Guarded {
		p.guarded, p.title = true, text{}
		p.lead = []line{
			{{text: l.say(dangerNow)}, plain(" "), ring("111")},
			{{text: l.say(refuge)}, plain(" "), ring("0800 733 843")},
			{link(l.say(leave), elsewhere)},
		}
	}
	p.lead = append(p.lead, line{{text: l.say(unsure)}, plain(" "), ring(helpline)})
	p.section(l.say(helpHeading), helpers)
	return p, nil
}

// helpers are the services with who does them. Before a town is known, a local
// group somewhere in the country is no help.
func (r *Room) helpers(ctx context.Context, l language, services []*directory.Service) ([]line, error) {
	var lines []line
	for _, s := range services {
		provider, err := s.Provider(ctx)
		if err != nil {
			return nil, err
		}
		if group, ok := provider.(*directory.CommunityOrganisation); ok {
			place, err := group.Place(ctx)
			if err != nil {
				return nil, err
			}
			if place != nil {
				continue
			}
		}
		one := line{link(l.name(s.Name, s), "/services/"+s.Slug), plain(", ")}
		lines = append(lines, append(one, whoIs(provider).line(l)...))
	}
	return lines, nil
}
