package seed

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"

	"heartland/internal/timetable"
)

// firstVersion is the token version of an appointment that was never moved.
const firstVersion = 1

// soonDays is for how long ahead visits fill well.
const soonDays = 28

// slot is a time on a visit, with its seats side by side.
type slot struct {
	visit, schedule  uuid.UUID
	day              timetable.Date
	zone             string
	seats            int
	startsAt, endsAt time.Time
}

// booking is a seat that somebody has.
type booking struct {
	slot
	id, person         uuid.UUID
	seat               int
	name, language     string
	reference, channel string
}

// choose books some of the slots, which stand in order of their visits: about
// three seats in ten of the next four weeks, one in ten after that, and now and
// then a whole visit.
func choose(slots []slot, now time.Time) []booking {
	var bookings []booking
	var chance *rand.Rand
	var share float64
	taken := map[string]bool{}
	for i, s := range slots {
		if i == 0 || s.schedule != slots[i-1].schedule || s.day != slots[i-1].day {
			chance = chanceOf(s)
			share = shareOf(s, now, chance)
		}
		seat := 0
		for range s.seats {
			if chance.Float64() >= share {
				continue
			}
			seat++
			bookings = append(bookings, book(s, seat, len(bookings)+1, chance, taken))
		}
	}
	return bookings
}

// chanceOf gives each visit its own row of random numbers, the same each time.
func chanceOf(s slot) *rand.Rand {
	return rand.New(rand.NewPCG(draw(s.schedule.String()+s.day.String()), 0)) //nolint:gosec // it must be foreseeable
}

// shareOf is how much of a visit is booked: 0 to 1.
func shareOf(s slot, now time.Time, chance *rand.Rand) float64 {
	const oneInFull = 40
	soon := s.startsAt.Before(now.AddDate(0, 0, soonDays))
	switch {
	case soon && chance.IntN(oneInFull) == 0:
		return 1
	case soon:
		return 0.58 * chance.Float64()
	default:
		return 0.2 * chance.Float64()
	}
}

func book(s slot, seat, number int, chance *rand.Rand, taken map[string]bool) booking {
	key := fmt.Sprintf("%s/%s/%d/%d", s.schedule, s.day, s.startsAt.Unix(), seat)
	b := booking{
		slot: s, id: id("appointment", key), person: id("person", key), seat: seat,
		name: fmt.Sprintf("Sample Person %d", number), reference: reference(chance),
		language: pick(chance, "en", "en", "en", "en", "en", "en", "en", "mi", "mi", "sm"),
		channel:  pick(chance, "WEB", "WEB", "WEB", "PHONE", "PHONE", "WALK_IN"),
	}
	for taken[b.reference] {
		b.reference = reference(chance)
	}
	taken[b.reference] = true
	return b
}

func pick(chance *rand.Rand, choices ...string) string { return choices[chance.IntN(len(choices))] }

// reference is one to say aloud, without signs that look or sound alike.
func reference(chance *rand.Rand) string {
	const alphabet = "346789BCDFGHJKMPQRTWXY"
	text := make([]byte, 8)
	for i := range text {
		text[i] = alphabet[chance.IntN(len(alphabet))]
	}
	return string(text)
}
