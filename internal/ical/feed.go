package ical

import (
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/emersion/go-ical"
)

// refresh is how often a calendar should ask again: a cancelled visit must be
// known by the next morning.
const refresh = "PT6H"

// calendarName is what calendars read that do not know NAME.
const calendarName = "X-WR-CALNAME"

// FeedEvent is a visit in a feed that anybody may read.
type FeedEvent struct {
	ID        string // the visit's id, the same for ever
	Sequence  int    // 0 at first, higher with each change
	Cancelled bool   // stays in the feed, so that calendars strike it out
	StartsAt  time.Time
	EndsAt    time.Time
	Zone      string // the centre's IANA name
	ChangedAt time.Time

	Summary     string
	Location    string
	Description string
	Language    string // of Summary, BCP 47
	Lat, Lon    float64
	URL         string
}

// Feed writes a calendar that others subscribe to, by its name and by the
// address it comes from. Times are in the centres' zones, each described once;
// those of a zone other than New Zealand's two are in UTC.
func Feed(name, language, source string, events []FeedEvent) []byte {
	calendar := newCalendar()
	setWords(calendar.Component, ical.PropName, name, language)
	setText(calendar.Component, calendarName, name)
	if prop := calendar.Props.Get(calendarName); prop != nil {
		prop.Params.Del(ical.ParamValue) // readers look for the bare name
	}
	setRaw(calendar.Component, ical.PropRefreshInterval, refresh)
	setRaw(calendar.Component, "X-PUBLISHED-TTL", refresh)
	setURI(calendar.Component, ical.PropSource, source)
	// These two must name their type (RFC 7986, 5.7 and 5.8).
	mustName(calendar, ical.PropRefreshInterval, ical.ValueDuration)
	mustName(calendar, ical.PropSource, ical.ValueURI)
	used := make(map[string]bool)
	entries := make([]*ical.Component, len(events))
	for i, e := range events {
		loc, known := clock(e.Zone)
		used[e.Zone] = used[e.Zone] || known
		entries[i] = feedEvent(e, loc)
	}
	if len(events) == 0 {
		// A calendar must hold something (RFC 5545, 3.6).
		used["Pacific/Auckland"] = true
	}
	for _, zone := range slices.Sorted(maps.Keys(used)) {
		if used[zone] {
			calendar.Children = append(calendar.Children, zones[zone].component(zone))
		}
	}
	calendar.Children = append(calendar.Children, entries...)
	return write(calendar)
}

func feedEvent(e FeedEvent, loc *time.Location) *ical.Component {
	c := newEvent(e.ID+"@heartland", e.Sequence, e.ChangedAt, e.StartsAt.In(loc), e.EndsAt.In(loc))
	c.Props.SetDateTime(ical.PropLastModified, e.ChangedAt.UTC())
	setWords(c, ical.PropSummary, e.Summary, e.Language)
	setText(c, ical.PropLocation, e.Location)
	setText(c, ical.PropDescription, e.Description)
	if e.Lat != 0 || e.Lon != 0 {
		setRaw(c, ical.PropGeo, degrees(e.Lat)+";"+degrees(e.Lon))
	}
	setURI(c, ical.PropURL, e.URL)
	setStatus(c, e.Cancelled)
	// Whoever subscribes is not taken up by somebody else's visit.
	c.Props.SetText(ical.PropTransparency, "TRANSPARENT")
	c.Props.SetText(ical.PropCategories, "Heartland")
	return c
}

// setWords sets words and tells their language.
func setWords(c *ical.Component, name, value, language string) {
	setText(c, name, value)
	if prop := c.Props.Get(name); prop != nil && language != "" {
		prop.Params.Set(ical.ParamLanguage, language)
	}
}

func mustName(calendar *ical.Calendar, name string, kind ical.ValueType) {
	if prop := calendar.Props.Get(name); prop != nil {
		prop.Params.Set(ical.ParamValue, string(kind))
	}
}

func degrees(d float64) string { return strconv.FormatFloat(d, 'f', -1, 64) }
