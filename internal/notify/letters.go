package notify

import (
	"errors"
	"net/url"

	"heartland/ent"
	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/internal/ical"
	"heartland/internal/identity"
	"heartland/internal/timetable"
)

// Letters puts messages into words when they are sent.
type Letters struct {
	// PublicURL is what links begin with.
	PublicURL *url.URL
	// Tokens makes the token that a link carries after its #.
	Tokens identity.Tokens
}

var errNotLoaded = errors.New("notify: the appointment is without its visit, centre or reference")

// Write gives the words of a message that was loaded with its person and its
// appointment, visit, centre and place. What it says of the booking is what
// holds now, not what held when it was enqueued. A person who can no longer be
// written to is a permanent *Failure.
func (l Letters) Write(m *ent.Message) (Outgoing, error) {
	facts, err := l.facts(m)
	if err != nil {
		return Outgoing{}, err
	}
	out := Outgoing{ID: m.ID, Channel: m.Channel, Link: facts.link}
	if person := m.Edges.Person; person != nil {
		out.To = address(m.Channel, person.Phone, person.Email)
	}
	if out.To == "" {
		return Outgoing{}, &Failure{Problem: "there is nowhere left to write to", Permanent: true}
	}
	if m.Channel == message.ChannelSMS {
		out.Text = facts.sms()
		return out, nil
	}
	out.Subject, out.Text = facts.subject(), facts.text()
	out.Calendar, err = CalendarFile(m.Edges.Appointment, l.PublicURL)
	return out, err
}

// CalendarFile is the calendar file of an appointment that was loaded with its
// visit, centre and place. Its link opens the booking only on a phone that
// knows it: others may see a calendar.
func CalendarFile(a *ent.Appointment, publicURL *url.URL) ([]byte, error) {
	centre, err := centreOf(a)
	if err != nil {
		return nil, err
	}
	e := ical.Event{
		ID:          a.ID.String(),
		Cancelled:   a.Status == appointment.StatusCANCELLED,
		StartsAt:    a.StartsAt,
		EndsAt:      a.EndsAt,
		Zone:        a.TimeZone,
		ChangedAt:   a.UpdatedAt,
		Centre:      centre.Name,
		Address:     centreAddress(centre),
		Reference:   spaced(*a.Reference),
		Coordinator: centre.CoordinatorName,
		Phone:       centre.Phone,
		URL:         bookingURL(publicURL, *a.Reference).String(),
	}
	if e.Cancelled {
		e.Sequence = 1
	}
	return ical.Appointment(e), nil
}

func (l Letters) facts(m *ent.Message) (facts, error) {
	a := m.Edges.Appointment
	centre, err := centreOf(a)
	if err != nil {
		return facts{}, err
	}
	loc, err := timetable.Zone(a.TimeZone)
	if err != nil {
		return facts{}, err
	}
	link := bookingURL(l.PublicURL, *a.Reference)
	link.Fragment = l.Tokens.Manage(a.ID, a.TokenVersion)
	f := facts{
		words:       wordsIn("en"),
		cancelled:   m.Kind == message.KindBOOKING_CANCELLED || a.Status == appointment.StatusCANCELLED,
		startsAt:    a.StartsAt.In(loc),
		centre:      centre.Name,
		address:     centreAddress(centre),
		coordinator: centre.CoordinatorName,
		phone:       centre.Phone,
		reference:   spaced(*a.Reference),
		link:        link.String(),
	}
	if person := m.Edges.Person; person != nil {
		f.words = wordsIn(person.Language)
	}
	if centre.Edges.Place != nil {
		f.town = centre.Edges.Place.Name
	}
	return f, nil
}

func centreOf(a *ent.Appointment) (*ent.Centre, error) {
	if a == nil || a.Reference == nil || a.Edges.Visit == nil || a.Edges.Visit.Edges.Centre == nil {
		return nil, errNotLoaded
	}
	return a.Edges.Visit.Edges.Centre, nil
}

func centreAddress(c *ent.Centre) string {
	town := c.Postcode
	if c.Edges.Place != nil {
		town = join(" ", c.Edges.Place.Name, c.Postcode)
	}
	return join(", ", c.Street, town)
}

func bookingURL(publicURL *url.URL, reference string) *url.URL {
	return publicURL.JoinPath("bookings", reference)
}
