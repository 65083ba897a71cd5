package seed

import (
	"strings"

	"heartland/ent"
	"heartland/ent/provider"
	"heartland/ent/schema"
	"heartland/ent/service"
)

// community marks the national bodies that are no government agency.
const community = "COMMUNITY"

// body is a provider with what only the timetables need to know of it.
type body struct {
	*ent.Provider
	kind     string
	home     *site // nil for a national body, and where an address would be a danger
	services []*ent.Service
}

// makeAgencies makes the national bodies and their services.
func (m *maker) makeAgencies() {
	words := map[string]row{}
	for _, r := range m.table("provider_words.csv") {
		words[r["name"]] = r
	}
	for i, r := range m.table("agencies.csv") {
		about := words[r["name"]]
		made := m.addBody(r["name"], about["slug"], provider.KindAGENCY, about["summary"], about["description"])
		made.Phone = phone(firstAgencyPhone + i)
		made.Translations = inMaori(r["name_mi"])
		if r["kind"] == community {
			made.Kind = provider.KindCOMMUNITY_ORGANISATION
			m.addOrganisation(made)
			continue
		}
		m.agencies = append(m.agencies, &ent.Agency{
			ID: id("agency", made.Slug), ProviderID: made.ID, ParentName: r["parent"],
			Aliases: aliases(r, about),
		})
	}
	for _, r := range m.table("services.csv") {
		made, found := m.provider[r["provider"]]
		if !found {
			m.fail("service %s: no provider %s", r["slug"], r["provider"])
			return
		}
		m.addService(made, r)
	}
}

// aliases are an agency's other names, the one it had at the founding first.
func aliases(r, about row) []string {
	names := phrases(about["aliases"])
	if former := r["founding_name"]; former != "" && former != r["name"] {
		names = append([]string{former}, names...)
	}
	return names
}

// makeOrganisations makes the community organisations of the towns. What they
// do is written once for each kind.
func (m *maker) makeOrganisations() {
	for _, r := range m.table("organisation_kinds.csv") {
		m.wordsOf[r["kind"]] = r
	}
	for _, r := range m.table("organisation_services.csv") {
		m.servesAs[r["kind"]] = append(m.servesAs[r["kind"]], r)
	}
	for i, r := range m.table("organisations.csv") {
		words := m.wordsOf[r["kind"]]
		home := m.centre[r["centre"]]
		town := ""
		if home != nil {
			town = home.town
		}
		summary := strings.ReplaceAll(words["summary"], "{town}", town)
		made := m.addBody(r["name"], slugOf(r["name"]), provider.KindCOMMUNITY_ORGANISATION, summary, words["description"])
		made.Phone = phone(firstOrganisationPhone + i)
		made.kind, made.home = r["kind"], home
		m.byKind[made.kind] = append(m.byKind[made.kind], made)
		m.addOrganisation(made)
		for _, offered := range m.servesAs[made.kind] {
			m.addService(made, offered)
		}
	}
}

func (m *maker) addBody(name, slug string, kind provider.Kind, summary, description string) *body {
	made := &body{Provider: &ent.Provider{
		ID: id("provider", slug), Slug: slug, Name: name, Kind: kind, Translations: schema.Translations{}, Sample: true,
		Summary: summary, Description: description,
		Website: "https://" + slug + ".example", Email: "hello@" + slug + ".example",
	}}
	m.providers = append(m.providers, made.Provider)
	m.provider[slug] = made
	return made
}

// addOrganisation says where an organisation is, and when it last confirmed
// its listing: at most some fourteen months ago, so that a few are due.
func (m *maker) addOrganisation(made *body) {
	assured := m.today.AddDays(-1 - spread(made.Slug, 430)).UTC()
	organisation := &ent.CommunityOrganisation{
		ID: id("community organisation", made.Slug), ProviderID: made.ID, AssuredOn: &assured,
	}
	if made.home != nil {
		organisation.PlaceID, organisation.CentreID = &made.home.PlaceID, &made.home.ID
	}
	m.organisations = append(m.organisations, organisation)
}

func (m *maker) addService(made *body, r row) {
	slug := made.Slug + "-" + r["slug"]
	offered := &ent.Service{
		ID: id("service", slug), ProviderID: made.ID, Slug: slug, Translations: schema.Translations{}, Sample: true,
		Name: r["name"], Summary: r["summary"], WhoFor: r["who_for"], Cost: r["cost"], HowToGet: r["how_to_get"],
		WhatToBring: r.list("what_to_bring"), Languages: r.list("languages"), Channels: r.list("channels"),
		Status: service.StatusACTIVE,
	}
	for _, need := range r.list("needs") {
		if m.need[need] == nil {
			m.fail("service %s: no need %s", slug, need)
		}
		offered.Edges.Needs = append(offered.Edges.Needs, m.need[need])
	}
	for _, group := range r.list("client_groups") {
		if m.group[group] == nil {
			m.fail("service %s: no client group %s", slug, group)
		}
		offered.Edges.ClientGroups = append(offered.Edges.ClientGroups, m.group[group])
	}
	m.services = append(m.services, offered)
	made.services = append(made.services, offered)
}
