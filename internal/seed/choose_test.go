package seed

import (
	"reflect"
	"regexp"
	"testing"
	"time"

	"github.com/google/uuid"
)

// someSlots are those of a visit a day, two officers side by side, for days.
func someSlots(now time.Time, days int) []slot {
	var slots []slot
	for schedule := range 20 {
		for n := 1; n <= days; n++ {
			start := now.AddDate(0, 0, n)
			for i := range 10 {
				from := start.Add(time.Duration(i) * 30 * time.Minute)
				slots = append(slots, slot{
					visit: uuid.New(), schedule: id("schedule", string(rune('a'+schedule))), day: monday.AddDays(n),
					zone: "Pacific/Auckland", seats: 2, startsAt: from, endsAt: from.Add(30 * time.Minute),
				})
			}
		}
	}
	return slots
}

func TestShareOfSeats(t *testing.T) {
	now := monday.UTC()
	soon, later := 0, 0
	perVisit := map[string]int{}
	references := map[string]bool{}
	spoken := regexp.MustCompile(`^[346789BCDFGHJKMPQRTWXY]{8}$`)
	for _, b := range choose(someSlots(now, 90), now) {
		if b.startsAt.Before(now.AddDate(0, 0, soonDays)) {
			soon++
		} else {
			later++
		}
		perVisit[b.schedule.String()+b.day.String()]++
		if references[b.reference] || !spoken.MatchString(b.reference) {
			t.Errorf("reference %s", b.reference)
		}
		references[b.reference] = true
	}
	if share := float64(soon) / float64(20*27*20); share < 0.25 || share > 0.35 {
		t.Errorf("%.2f of the seats of the next weeks", share)
	}
	if share := float64(later) / float64(20*63*20); share < 0.07 || share > 0.13 {
		t.Errorf("%.2f of the seats after that", share)
	}
	full := 0
	for _, seats := range perVisit {
		if seats == 20 {
			full++
		}
	}
	if full == 0 || full > 40 {
		t.Errorf("%d full visits", full)
	}
}

func TestChoiceDoesNotHangOnVisitIDs(t *testing.T) {
	now := monday.UTC()
	without := func(bookings []booking) []booking {
		for i := range bookings {
			bookings[i].visit = uuid.Nil
		}
		return bookings
	}
	if !reflect.DeepEqual(without(choose(someSlots(now, 5), now)), without(choose(someSlots(now, 5), now))) {
		t.Error("the same slots gave two choices")
	}
}
