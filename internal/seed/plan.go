package seed

import (
	"encoding/binary"
	"strings"

	"github.com/google/uuid"

	"heartland/ent"
	"heartland/ent/schema"
	"heartland/internal/directory"
	"heartland/internal/timetable"
)

// namespace makes every id of the sample directory from the row's own key, so
// that a directory made again has the same ids.
var namespace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://heartland.example/sample"))

// made is the time in every id, in milliseconds: the Monday on which all sample
// timetables begin.
const made = 1_767_571_200_000

// id is a UUIDv7 like every other, but for its random part, which is a hash.
func id(kind, key string) uuid.UUID {
	hashed := uuid.NewSHA1(namespace, []byte(kind+"/"+key))
	var time [8]byte
	binary.BigEndian.PutUint64(time[:], made)
	copy(hashed[:6], time[2:])
	hashed[6] = hashed[6]&0x0f | 0x70
	return hashed
}

// plan is the whole sample directory before it is written. What a row points at
// stands in its Edges where there can be several.
type plan struct {
	places        []*ent.Place
	groups        []*ent.ClientGroup
	needs         []*ent.Need
	centres       []*ent.Centre
	providers     []*ent.Provider
	agencies      []*ent.Agency
	organisations []*ent.CommunityOrganisation
	services      []*ent.Service
	schedules     []*ent.VisitSchedule
	resources     []*ent.Resource
	notices       []*ent.Notice
}

// maker makes a plan, and knows the rows made so far by what the data files
// call them.
type maker struct {
	plan
	today     timetable.Date
	err       error
	place     map[string]*ent.Place // name|region
	group     map[string]*ent.ClientGroup
	need      map[string]*ent.Need
	centre    map[string]*site
	provider  map[string]*body
	byKind    map[string][]*body
	wordsOf   map[string]row   // the words of a kind of organisation
	servesAs  map[string][]row // the services of a kind of organisation
	visitedBy map[string]int   // provider/centre → schedules
	rooms     map[string]*house
}

// makePlan makes the sample directory as of a day. It reads nothing but the
// data files: the same day gives the same plan.
func makePlan(today timetable.Date) (plan, error) {
	m := &maker{
		today:     today,
		place:     map[string]*ent.Place{},
		group:     map[string]*ent.ClientGroup{},
		need:      map[string]*ent.Need{},
		centre:    map[string]*site{},
		provider:  map[string]*body{},
		byKind:    map[string][]*body{},
		wordsOf:   map[string]row{},
		servesAs:  map[string][]row{},
		visitedBy: map[string]int{},
		rooms:     map[string]*house{},
	}
	m.makePlaces()
	m.makeClientGroups()
	m.makeNeeds()
	m.makeCentres()
	m.makeAgencies()
	m.makeOrganisations()
	m.makeSchedules()
	m.makeResources()
	m.makeNotices()
	return m.plan, m.err
}

// slugOf writes a name as the end of an address.
func slugOf(name string) string {
	return strings.ReplaceAll(directory.Fold(name), " ", "-")
}

// spread picks a number below n that stays with the key, so that choices differ
// from row to row and yet never change.
func spread(key string, n uint64) int {
	return int(draw(key) % n) //nolint:gosec // n is small
}

// draw gives a key its own number.
func draw(key string) uint64 {
	made := id("draw", key)
	return binary.BigEndian.Uint64(made[8:])
}

// inMaori is the translation of a name, none when there is none. Nobody has
// reviewed it.
func inMaori(name string) schema.Translations {
	if name == "" {
		return schema.Translations{}
	}
	return schema.Translations{"mi": {"name": {Words: name}}}
}
