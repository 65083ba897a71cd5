package head

import (
	"context"

	"heartland/ent"
	"heartland/internal/directory"
)

// who is a provider of either kind.
type who struct {
	*ent.Provider
	kind string // in schema.org
	path string
}

func whoIs(p directory.Provider) who {
	switch p := p.(type) {
	case *directory.Agency:
		return who{p.Provider, "GovernmentOrganization", "/agencies/" + p.Slug}
	case *directory.CommunityOrganisation:
		return who{p.Provider, "NGO", "/organisations/" + p.Slug}
	}
	return who{Provider: &ent.Provider{}}
}

// NameMi is the name in te reo Māori.
func (w who) NameMi() *string { return w.Translations.In("mi", "name") }

func (w who) link(l language) piece { return link(l.name(w.Name, w), w.path) }

func (r *Room) agency(ctx context.Context, l language, slug string) (*page, error) {
	a, err := r.dir.AgencyBySlug(ctx, slug)
	if a == nil {
		return nil, err
	}
	services, err := a.Services(ctx, first(30))
	if err != nil {
		return nil, err
	}
	visits, err := a.Visits(ctx, nil, first(shownVisits))
	if err != nil {
		return nil, err
	}
	p := r.provider(l, whoIs(a), crumb{l.say(agenciesTitle), "/agencies"}, services.Nodes())
	return p, r.visits(ctx, p, l, visits.Nodes(), true)
}

func (r *Room) organisation(ctx context.Context, l language, slug string) (*page, error) {
	o, err := r.dir.CommunityOrganisationBySlug(ctx, slug)
	if o == nil {
		return nil, err
	}
	services, err := o.Services(ctx, first(30))
	if err != nil {
		return nil, err
	}
	visits, err := o.Visits(ctx, nil, first(shownVisits))
	if err != nil {
		return nil, err
	}
	home, err := o.Centre(ctx)
	if err != nil {
		return nil, err
	}
	p := r.provider(l, whoIs(o), crumb{l.say(bodiesTitle), "/organisations"}, services.Nodes())
	if home != nil {
		p.lead = append(p.lead, line{link(l.name(home.Name, home), "/centres/"+home.Slug)})
		p.data[0]["location"] = r.place(l, home)
	}
	return p, r.visits(ctx, p, l, visits.Nodes(), true)
}

func (r *Room) provider(l language, w who, above crumb, services []*directory.Service) *page {
	name := l.name(w.Name, w)
	p := &page{
		title: name, heading: name, description: described(w.Summary), trail: []crumb{above},
		lead: paragraphs(&w.Summary, &w.Description),
	}
	if w.Phone != "" {
		p.lead = append(p.lead, line{{text: l.say(ringHeading)}, plain(" "), ring(w.Phone)})
	}
	p.sampleNotice(l, w.Sample)
	p.section(l.say(servicesHeading), serviceLines(l, services))
	p.data = []thing{r.organisationData(l, w).with("description", w.Summary).with("telephone", w.Phone).with("sameAs", w.Website)}
	return p
}

func serviceLines(l language, services []*directory.Service) []line {
	var lines []line
	for _, s := range services {
		lines = append(lines, line{link(l.name(s.Name, s), "/services/"+s.Slug), plain(" "), {text: text{s.Summary, english}}})
	}
	return lines
}

func (r *Room) service(ctx context.Context, l language, slug string) (*page, error) {
	s, err := r.dir.ServiceBySlug(ctx, slug)
	if s == nil {
		return nil, err
	}
	provider, err := s.Provider(ctx)
	if err != nil {
		return nil, err
	}
	name, w := l.name(s.Name, s), whoIs(provider)
	p := &page{
		title: name, heading: name, description: described(s.Summary),
		lead:  paragraphs(&s.Summary, s.Description(), s.WhoFor(), s.HowToGet()),
		trail: []crumb{{l.say(servicesTitle), "/services"}},
	}
	by := line{w.link(l)}
	if w.Phone != "" {
		by = by.also(": ", ring(w.Phone))
	}
	p.lead = append(p.lead, by)
	if cost := s.Cost(); cost != nil {
		p.lead = append(p.lead, line{{text: l.say(costHeading)}, plain(": "), {text: text{*cost, english}}})
	}
	p.sampleNotice(l, s.Sample)
	p.data = []thing{r.serviceData(l, s, w)}
	return p, nil
}
