package seed

import (
	"context"

	"heartland/ent"
)

func (p plan) writePlaces(ctx context.Context, tx *ent.Tx) error {
	return tx.Place.MapCreateBulk(p.places, func(c *ent.PlaceCreate, i int) {
		row := p.places[i]
		c.SetID(row.ID).SetSlug(row.Slug).SetName(row.Name).SetFolded(row.Folded).SetRegion(row.Region).
			SetLat(row.Lat).SetLon(row.Lon).SetNillablePopulation(row.Population).SetSource(row.Source)
	}).Exec(ctx)
}

func (p plan) writeClientGroups(ctx context.Context, tx *ent.Tx) error {
	return tx.ClientGroup.MapCreateBulk(p.groups, func(c *ent.ClientGroupCreate, i int) {
		c.SetID(p.groups[i].ID).SetSlug(p.groups[i].Slug).SetName(p.groups[i].Name)
	}).Exec(ctx)
}

func (p plan) writeNeeds(ctx context.Context, tx *ent.Tx) error {
	return tx.Need.MapCreateBulk(p.needs, func(c *ent.NeedCreate, i int) {
		row := p.needs[i]
		c.SetID(row.ID).SetSlug(row.Slug).SetName(row.Name).SetSynonyms(row.Synonyms).
			SetPosition(row.Position).SetTranslations(row.Translations).SetGuarded(row.Guarded)
	}).Exec(ctx)
}

func (p plan) writeCentres(ctx context.Context, tx *ent.Tx) error {
	return tx.Centre.MapCreateBulk(p.centres, func(c *ent.CentreCreate, i int) {
		row := p.centres[i]
		c.SetID(row.ID).SetSlug(row.Slug).SetName(row.Name).SetTranslations(row.Translations).SetSample(row.Sample).
			SetKind(row.Kind).SetStatus(row.Status).SetNillableOpenedOn(known(row.OpenedOn)).
			SetPlaceID(row.PlaceID).SetNillableParentID(row.ParentID).
			SetNillableStreet(known(row.Street)).SetLat(row.Lat).SetLon(row.Lon).SetTimeZone(row.TimeZone).
			SetPhone(row.Phone).SetEmail(row.Email).SetAbout(row.About).SetDirections(row.Directions).
			SetPremises(row.Premises).SetFacilities(row.Facilities).SetAccessibility(row.Accessibility).
			SetLanguages(row.Languages).SetHoursExceptions(row.HoursExceptions).SetAnniversary(row.Anniversary).
			SetNillableCoordinatorName(known(row.CoordinatorName)).SetCoordinatorLanguages(row.CoordinatorLanguages).
			SetCoordinatorHours(row.CoordinatorHours).SetNillableCoordinatorCover(known(row.CoordinatorCover)).
			SetLeadTimeHours(row.LeadTimeHours).SetHorizonDays(row.HorizonDays).
			SetLiveBookingsPerPerson(row.LiveBookingsPerPerson).SetKeptSlots(row.KeptSlots).
			AddClientGroups(row.Edges.ClientGroups...)
		if row.Hours != nil {
			c.SetHours(row.Hours)
		}
	}).Exec(ctx)
}

func (p plan) writeProviders(ctx context.Context, tx *ent.Tx) error {
	return tx.Provider.MapCreateBulk(p.providers, func(c *ent.ProviderCreate, i int) {
		row := p.providers[i]
		c.SetID(row.ID).SetKind(row.Kind).SetSlug(row.Slug).SetName(row.Name).
			SetTranslations(row.Translations).SetSample(row.Sample).SetSummary(row.Summary).
			SetDescription(row.Description).SetWebsite(row.Website).SetPhone(row.Phone).SetEmail(row.Email)
	}).Exec(ctx)
}

func (p plan) writeAgencies(ctx context.Context, tx *ent.Tx) error {
	return tx.Agency.MapCreateBulk(p.agencies, func(c *ent.AgencyCreate, i int) {
		row := p.agencies[i]
		c.SetID(row.ID).SetProviderID(row.ProviderID).SetAliases(row.Aliases).
			SetNillableParentName(known(row.ParentName))
	}).Exec(ctx)
}

func (p plan) writeOrganisations(ctx context.Context, tx *ent.Tx) error {
	return tx.CommunityOrganisation.MapCreateBulk(p.organisations, func(c *ent.CommunityOrganisationCreate, i int) {
		row := p.organisations[i]
		c.SetID(row.ID).SetProviderID(row.ProviderID).SetNillablePlaceID(row.PlaceID).
			SetNillableCentreID(row.CentreID).SetNillableAssuredOn(row.AssuredOn)
	}).Exec(ctx)
}

func (p plan) writeServices(ctx context.Context, tx *ent.Tx) error {
	return tx.Service.MapCreateBulk(p.services, func(c *ent.ServiceCreate, i int) {
		row := p.services[i]
		c.SetID(row.ID).SetProviderID(row.ProviderID).SetSlug(row.Slug).SetName(row.Name).
			SetTranslations(row.Translations).SetSample(row.Sample).SetSummary(row.Summary).
			SetWhoFor(row.WhoFor).SetCost(row.Cost).SetWhatToBring(row.WhatToBring).SetHowToGet(row.HowToGet).
			SetLanguages(row.Languages).SetChannels(row.Channels).SetStatus(row.Status).
			AddNeeds(row.Edges.Needs...).AddClientGroups(row.Edges.ClientGroups...)
	}).Exec(ctx)
}

func (p plan) writeSchedules(ctx context.Context, tx *ent.Tx) error {
	return tx.VisitSchedule.MapCreateBulk(p.schedules, func(c *ent.VisitScheduleCreate, i int) {
		row := p.schedules[i]
		c.SetID(row.ID).SetProviderID(row.ProviderID).SetCentreID(row.CentreID).
			SetTranslations(row.Translations).SetSample(row.Sample).SetRule(row.Rule).SetValidFrom(row.ValidFrom).
			SetExtraDates(row.ExtraDates).SetExcludedDates(row.ExcludedDates).SetSkipsHolidays(row.SkipsHolidays).
			SetStartsAt(row.StartsAt).SetEndsAt(row.EndsAt).SetMode(row.Mode).
			SetNillableSlotMinutes(row.SlotMinutes).SetSeats(row.Seats).SetBreaks(row.Breaks).
			SetNillableKeptSlots(row.KeptSlots).SetRoom(row.Room).AddServices(row.Edges.Services...)
		if row.Circuit != "" {
			c.SetCircuit(row.Circuit).SetCircuitOrder(row.CircuitOrder)
		}
	}).Exec(ctx)
}

// known leaves a column null rather than empty.
func known(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
