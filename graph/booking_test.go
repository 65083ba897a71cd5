package graph_test

import (
	"testing"
)

const book = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { token
	appointment { reference status startsAt endsAt canCancel icsUrl whatToBring person { name phone } needs { slug }
		visit { id provider { name } centre { name directions coordinator { firstName } } } }
	errors { __typename message path code ... on SlotTaken { alternatives { startsAt free visit { id centre { name } provider { name } } } } } } }`

// freeTime is a time in Ōpōtiki that can be booked, with its visit.
func freeTime(t *testing.T, a *api) (visit, startsAt any) {
	t.Helper()
	found := a.get(`{ visits(near: {slug: "opotiki"}, filter: {withinKm: 5, onlyWithFreeSeats: true}, first: 1) { nodes { id seats freeSlots { startsAt free } } } }`, nil, "visits", "nodes", 0)
	return follow(t, found, "id"), follow(t, found, "freeSlots", 0, "startsAt")
}

func TestBookShowAndCancel(t *testing.T) {
	a := serve(t)
	visit, startsAt := freeTime(t, a)
	input := map[string]any{
		"visit": visit, "startsAt": startsAt, "idempotencyKey": "a key for this booking",
		"person": map[string]any{"name": "<script>alert(1)</script>", "phone": "021 123 4567"},
	}
	payload := a.get(book, map[string]any{"input": input}, "bookAppointment")
	if errors := follow(t, payload, "errors").([]any); len(errors) != 0 {
		t.Fatal(errors)
	}
	appointment := follow(t, payload, "appointment")
	if follow(t, appointment, "startsAt") != startsAt || follow(t, appointment, "status") != "BOOKED" || follow(t, appointment, "canCancel") != true {
		t.Errorf("booked %v", appointment)
	}
	if follow(t, appointment, "person", "phone") != "021 123 4567" || follow(t, appointment, "person", "name") != "<script>alert(1)</script>" {
		t.Errorf("the person is %v", follow(t, appointment, "person"))
	}
	if follow(t, appointment, "visit", "centre", "coordinator", "firstName") == "" {
		t.Errorf("the confirmation lacks whom to ask for: %v", appointment)
	}
	key := map[string]any{"reference": follow(t, appointment, "reference"), "token": follow(t, payload, "token")}
	const show = `query ($reference: String!, $token: String!) { appointment(reference: $reference, token: $token) { status } }`
	if a.get(show, key, "appointment", "status") != "BOOKED" {
		t.Error("the token does not show the booking")
	}
	if wrong := a.get(show, map[string]any{"reference": key["reference"], "token": "wrong"}, "appointment"); wrong != nil {
		t.Errorf("a wrong token shows %v", wrong)
	}
	cancel := map[string]any{"input": map[string]any{"reference": key["reference"], "token": key["token"], "idempotencyKey": "a key for cancelling"}}
	const end = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { appointment { status canCancel } errors { message code path } } }`
	for range 2 {
		got := a.get(end, cancel, "cancelAppointment", "appointment")
		if follow(t, got, "status") != "CANCELLED" || follow(t, got, "canCancel") != false {
			t.Errorf("cancelled %v", got)
		}
	}
}

func TestTakenSeatComesWithTheNextFreeTimes(t *testing.T) {
	a := serve(t)
	visit, startsAt := freeTime(t, a)
	var payload any
	for i := range 10 {
		input := map[string]any{
			"visit": visit, "startsAt": startsAt, "idempotencyKey": "a key for person " + string(rune('a'+i)),
			"person": map[string]any{"name": "Somebody"},
		}
		payload = a.get(book, map[string]any{"input": input}, "bookAppointment")
		if len(follow(t, payload, "errors").([]any)) > 0 {
			break
		}
	}
	taken := follow(t, payload, "errors", 0)
	if follow(t, taken, "__typename") != "SlotTaken" || follow(t, taken, "code") != "CONFLICT" || follow(t, taken, "path", 0) != "startsAt" {
		t.Fatalf("got %v", taken)
	}
	alternatives := follow(t, taken, "alternatives").([]any)
	if len(alternatives) == 0 || len(alternatives) > 6 {
		t.Fatalf("%d alternatives", len(alternatives))
	}
	for _, slot := range alternatives {
		if follow(t, slot, "startsAt") == startsAt && follow(t, slot, "visit", "id") == visit {
			t.Error("the time that has gone is offered again")
		}
	}
}

func TestBadBookingSaysAllAtTheFields(t *testing.T) {
	a := serve(t)
	visit, startsAt := freeTime(t, a)
	payload := a.get(book, map[string]any{"input": map[string]any{
		"visit": visit, "startsAt": startsAt, "idempotencyKey": "a key for this booking",
		"person": map[string]any{"name": "", "phone": "021 12", "email": "nobody"},
	}}, "bookAppointment")
	errors := follow(t, payload, "errors").([]any)
	if len(errors) != 3 || follow(t, payload, "appointment") != nil || follow(t, payload, "token") != nil {
		t.Fatalf("got %v", payload)
	}
	for i, field := range []string{"name", "phone", "email"} {
		if follow(t, errors, i, "path", 0) != "person" || follow(t, errors, i, "path", 1) != field || follow(t, errors, i, "code") != "INVALID" {
			t.Errorf("error %d is %v, want one at person.%s", i, errors[i], field)
		}
	}
}

func TestForeignIDsInABookingAreAtTheirField(t *testing.T) {
	a := serve(t)
	_, startsAt := freeTime(t, a)
	payload := a.get(book, map[string]any{"input": map[string]any{
		"visit": "not an id", "startsAt": startsAt, "idempotencyKey": "a key for this booking", "person": map[string]any{"name": "Aroha"},
	}}, "bookAppointment")
	if follow(t, payload, "errors", 0, "path", 0) != "visit" || follow(t, payload, "errors", 0, "code") != "NOT_FOUND" {
		t.Errorf("got %v", payload)
	}
}

// What to bring follows what somebody comes for: a certificate of death is for
// grief, and nobody who comes about tax is asked for it.
func TestWhatToBringFollowsTheNeeds(t *testing.T) {
	a := serve(t)
	visit := a.get(`{ visits(near: {slug: "opotiki"}, filter: {withinKm: 5, onlyWithFreeSeats: true, provider: null}, first: 40) { nodes {
		id freeSlots { startsAt } provider { slug } services { whatToBring needs { id slug } } } } }`, nil, "visits", "nodes")
	for _, v := range visit.([]any) {
		if follow(t, v, "provider", "slug") != "work-and-income" {
			continue
		}
		bring := map[string]int{}
		for i, need := range []string{"grief", ""} {
			var needs []any
			for _, s := range follow(t, v, "services").([]any) {
				for _, n := range follow(t, s, "needs").([]any) {
					if follow(t, n, "slug") == need && len(needs) == 0 {
						needs = append(needs, follow(t, n, "id"))
					}
				}
			}
			got := a.get(book, map[string]any{"input": map[string]any{
				"visit": follow(t, v, "id"), "startsAt": follow(t, v, "freeSlots", i, "startsAt"), "needs": needs,
				"idempotencyKey": "a key for " + need + " this one", "person": map[string]any{"name": "Aroha"},
			}}, "bookAppointment", "appointment", "whatToBring")
			for _, thing := range got.([]any) {
				bring[need+": "+text(thing)]++
			}
		}
		const certificate = "The death certificate, or a letter from the funeral director"
		if bring["grief: "+certificate] != 1 || bring[": "+certificate] != 0 {
			t.Errorf("got %v", bring)
		}
		return
	}
	t.Fatal("Work and Income does not visit Ōpōtiki")
}
