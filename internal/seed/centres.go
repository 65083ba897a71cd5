package seed

import (
	"cmp"
	"fmt"
	"strings"

	"heartland/ent"
	"heartland/ent/centre"
	"heartland/ent/schema"
	"heartland/internal/directory"
	"heartland/internal/timetable"
)

// site is a centre with what only the timetables need to know of it.
type site struct {
	*ent.Centre
	area  string // the centres among which local organisations travel
	hours week
	town  string
	// The day and the week of the fortnight on which the round comes here.
	roundDay  string
	roundWeek int
	// The round itself, and the order in which it comes to its sites.
	circuit      string
	circuitOrder int
}

// firstPhone keeps the numbers of centres, agencies and organisations apart.
const (
	firstCentrePhone       = 101
	firstAgencyPhone       = 201
	firstOrganisationPhone = 301
)

// phone is a number that rings nowhere.
func phone(number int) string { return fmt.Sprintf("0800 000 %03d", number) }

// makeCentres makes the centres: their towns from one file, what a visitor
// finds there from another.
func (m *maker) makeCentres() {
	details := map[string]row{}
	for _, r := range m.table("centre_details.csv") {
		details[r["slug"]] = r
	}
	for i, r := range m.table("centres.csv") {
		place, found := m.place[r["town"]+"|"+r["region"]]
		if !found {
			m.fail("centre %s: no place %s in %s", r["slug"], r["town"], r["region"])
			return
		}
		made := m.listing(r, details[r["slug"]], place)
		made.Phone = phone(firstCentrePhone + i)
		m.settings(made, details[r["slug"]])
		m.centres = append(m.centres, made.Centre)
		m.centre[made.Slug] = made
	}
}

func (m *maker) listing(r, detail row, place *ent.Place) *site {
	made := &site{area: detail["area"], hours: m.week(detail["hours"]), town: townOf(r["name"], place)}
	made.Centre = &ent.Centre{
		ID: id("centre", r["slug"]), Slug: r["slug"], Name: r["name"], Translations: schema.Translations{}, Sample: true,
		Kind: centre.Kind(r["kind"]), Status: centre.Status(r["status"]), OpenedOn: r["opened"],
		PlaceID: place.ID, Lat: m.float(r["lat"]), Lon: m.float(r["lon"]), TimeZone: r["time_zone"],
		Street: detail["street"], Email: r["slug"] + "@heartland.example",
		About: detail["about"], Directions: detail["directions"], Premises: centre.Premises(detail["premises"]),
		Facilities: detail.list("facilities"), Accessibility: detail.list("accessibility"), Languages: detail.list("languages"),
		Hours: made.hours.rows(), Anniversary: detail["anniversary"],
	}
	made.HoursExceptions = m.lateNight(made)
	if parent, found := m.centre[r["parent_slug"]]; found {
		made.ParentID = &parent.ID
	}
	for _, slug := range detail.list("client_groups") {
		made.Edges.ClientGroups = append(made.Edges.ClientGroups, m.group[slug])
	}
	return made
}

func (m *maker) settings(made *site, detail row) {
	made.CoordinatorName = detail["coordinator"]
	made.CoordinatorLanguages = detail.list("coordinator_languages")
	made.CoordinatorHours = append([]schema.Hours{}, m.week(detail["coordinator_hours"]).rows()...)
	made.CoordinatorCover = detail["coordinator_cover"]
	made.LeadTimeHours, made.HorizonDays, made.LiveBookingsPerPerson = 2, 90, 3
	made.KeptSlots = m.int(detail["kept_slots"])
	made.circuit, made.roundDay = detail["circuit"], detail["circuit_day"]
	made.circuitOrder = m.int(cmp.Or(detail["circuit_order"], "0"))
	made.roundWeek = m.int(cmp.Or(detail["circuit_week"], "1"))
}

// lateNight is a day that differs from the week, at every fifth centre or so.
func (m *maker) lateNight(made *site) []schema.HoursException {
	thursday := m.today.AddDays(7)
	for thursday.Weekday().String() != "Thursday" {
		thursday = thursday.AddDays(1)
	}
	_, holiday := timetable.IsHoliday(thursday, made.Anniversary)
	open, isOpen := made.hours["TH"]
	if made.area == "" || holiday || !isOpen || spread(made.Slug, 5) != 0 {
		return []schema.HoursException{}
	}
	return []schema.HoursException{{
		Date: thursday.String(), Opens: open.from.String(), Closes: "18:30", Reason: "Open late for people who work",
	}}
}

// townOf is the town's name as the centre writes it, macrons and all, where the
// gazetteer has none.
func townOf(name string, place *ent.Place) string {
	for word := range strings.FieldsSeq(name) {
		if directory.Fold(word) == place.Folded {
			return word
		}
	}
	return place.Name
}
