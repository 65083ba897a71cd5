package head

import (
	"time"

	"heartland/ent/visit"
	"heartland/internal/directory"
	"heartland/internal/timetable"
)

// thing is an object of schema.org, as JSON-LD.
type thing map[string]any

// with adds what is known; an empty text is not.
func (t thing) with(property, value string) thing {
	if value != "" {
		t[property] = value
	}
	return t
}

// office is a centre.
func (r *Room) office(l language, c *directory.Centre) thing {
	office := r.place(l, c)
	office["@type"] = "GovernmentOffice"
	office["parentOrganization"] = thing{"@type": "GovernmentOrganization", "name": siteName, "url": r.url("", l)}
	if hours := openingHours(c); len(hours) > 0 {
		office["openingHoursSpecification"] = hours
	}
	return office.with("email", c.Centre.Email).with("description", c.Centre.About)
}

// place is where a centre stands.
func (r *Room) place(l language, c *directory.Centre) thing {
	town := c.Place()
	address := thing{"@type": "PostalAddress", "addressLocality": town.Name, "addressRegion": town.Region, "addressCountry": "NZ"}
	return thing{
		"@type": "Place", "name": l.name(c.Name, c).Words, "url": r.url("/centres/"+c.Slug, l),
		"address": address.with("streetAddress", c.Street).with("postalCode", c.Postcode),
		"geo":     thing{"@type": "GeoCoordinates", "latitude": c.Lat, "longitude": c.Lon},
	}.with("telephone", c.Centre.Phone)
}

// openingHours are the week's, days of the same hours together, and the days
// that differ. Where they are not known there are none, which says nothing.
func openingHours(c *directory.Centre) []thing {
	type span struct{ opens, closes timetable.Clock }
	var all []thing
	at := make(map[span]thing)
	for _, h := range c.Hours() {
		key := span{h.Opens, h.Closes}
		if at[key] == nil {
			at[key] = hoursSpecification(h.Opens, h.Closes)
			at[key]["dayOfWeek"] = []string{}
			all = append(all, at[key])
		}
		days, _ := at[key]["dayOfWeek"].([]string)
		at[key]["dayOfWeek"] = append(days, schemaDays[h.Weekday])
	}
	if len(all) == 0 {
		return nil
	}
	for _, e := range c.HoursExceptions() {
		differs := hoursSpecification(0, 0) // so schema.org says closed
		if e.Opens != nil && e.Closes != nil {
			differs = hoursSpecification(*e.Opens, *e.Closes)
		}
		differs["validFrom"], differs["validThrough"] = e.Date.String(), e.Date.String()
		all = append(all, differs)
	}
	return all
}

func hoursSpecification(opens, closes timetable.Clock) thing {
	return thing{"@type": "OpeningHoursSpecification", "opens": opens.String(), "closes": closes.String()}
}

var schemaDays = map[string]string{
	"SUNDAY": "Sunday", "MONDAY": "Monday", "TUESDAY": "Tuesday", "WEDNESDAY": "Wednesday",
	"THURSDAY": "Thursday", "FRIDAY": "Friday", "SATURDAY": "Saturday",
}

func (r *Room) organisationData(l language, w who) thing {
	return thing{"@type": w.kind, "name": l.name(w.Name, w).Words, "url": r.url(w.path, l)}
}

// serviceData is a service; one of an agency is the government's.
func (r *Room) serviceData(l language, s *directory.Service, w who) thing {
	kind := "Service"
	channel := thing{"@type": "ServiceChannel", "serviceUrl": r.url("/services/"+s.Slug, l)}
	provider := r.organisationData(l, w)
	if provider["@type"] == "GovernmentOrganization" {
		kind = "GovernmentService"
	}
	if w.Phone != "" {
		channel["servicePhone"] = thing{"@type": "ContactPoint", "telephone": w.Phone}
	}
	return thing{
		"@type": kind, "name": l.name(s.Name, s).Words, "description": s.Summary, "url": r.url("/services/"+s.Slug, l),
		"provider": provider, "availableChannel": channel,
		"areaServed": thing{"@type": "Country", "name": "New Zealand"},
	}
}

// event is a visit; its times have the offset of the centre's clock.
func (r *Room) event(l language, v *directory.Visit, w who, at *directory.Centre) thing {
	path := "/visits/" + v.NodeID().String()
	event := thing{
		"@type": "Event", "name": l.name(w.Name, w).Words + ", " + l.name(at.Name, at).Words, "url": r.url(path, l),
		"startDate": v.StartsAt.Format(time.RFC3339), "endDate": v.EndsAt.Format(time.RFC3339),
		"eventStatus":         "https://schema.org/EventScheduled",
		"eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
		"location":            r.place(l, at), "description": w.Summary,
		"organizer":           r.organisationData(l, w), //nolint:misspell // schema.org's word
		"isAccessibleForFree": true,
	}
	switch {
	case v.Status == visit.StatusCANCELLED:
		event["eventStatus"] = "https://schema.org/EventCancelled"
	case v.MovedFrom != nil:
		event["eventStatus"] = "https://schema.org/EventRescheduled"
		event["previousStartDate"] = v.MovedFrom.String()
	}
	return event
}

// breadcrumbs say where a page stands.
func (r *Room) breadcrumbs(p *page) thing {
	l := p.at.language
	trail := append([]crumb{{text{siteName, english}, ""}}, p.trail...)
	trail = append(trail, crumb{p.heading, p.at.path})
	var elements []thing
	for i, c := range trail {
		elements = append(elements, thing{"@type": "ListItem", "position": i + 1, "name": c.name.Words, "item": r.url(c.path, l)})
	}
	return thing{"@type": "BreadcrumbList", "itemListElement": elements}
}
