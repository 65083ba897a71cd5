package booking

import (
	"bytes"
	"context"
	"sync"
	"testing"

	"heartland/ent/appointment"
	"heartland/ent/message"
	"heartland/internal/fault"
)

func TestCancelFreesTheSeat(t *testing.T) {
	d, ctx := setup(t), context.Background()
	in := d.input("10:00")
	in.Person.Phone = "021 123 4567"
	booked, err := d.Book(ctx, in, monday)
	if err != nil {
		t.Fatal(err)
	}
	cancel := Cancellation{Reference: *booked.Reference, Token: booked.Token, Key: "cancel it once"}
	for range 2 {
		cancelled, err := d.Cancel(ctx, cancel, monday)
		if err != nil || cancelled.Status != appointment.StatusCANCELLED || cancelled.CanCancel(monday) {
			t.Fatalf("got %v, %v", cancelled, err)
		}
	}
	if n := d.ent.Message.Query().Where(message.KindEQ(message.KindBOOKING_CANCELLED)).CountX(ctx); n != 1 {
		t.Errorf("told %d times", n)
	}
	again := d.input("10:00")
	again.Key = "another person's"
	if _, err := d.Book(ctx, again, monday); err != nil {
		t.Errorf("the seat is not free again: %v", err)
	}
}

// Whoever has no phone is on the ring list after booking, and off it once they
// cancelled themselves: nobody rings to tell them what they just did.
func TestOwnCancellationLeavesTheRingList(t *testing.T) {
	d, ctx := setup(t), context.Background()
	booked, err := d.Book(ctx, d.input("10:00"), monday)
	if err != nil {
		t.Fatal(err)
	}
	open := message.And(message.ChannelEQ(message.ChannelCALL), message.SentAtIsNil())
	if n := d.ent.Message.Query().Where(open).CountX(ctx); n != 1 {
		t.Errorf("%d lines on the ring list after booking", n)
	}
	if _, err := d.Cancel(ctx, Cancellation{*booked.Reference, booked.Token, "cancel it now"}, monday); err != nil {
		t.Fatal(err)
	}
	if n := d.ent.Message.Query().Where(open).CountX(ctx); n != 0 {
		t.Errorf("%d lines on the ring list after cancelling", n)
	}
}

func TestCancelRefuses(t *testing.T) {
	d, ctx := setup(t), context.Background()
	booked, err := d.Book(ctx, d.input("10:00"), monday)
	if err != nil {
		t.Fatal(err)
	}
	right := Cancellation{Reference: *booked.Reference, Token: booked.Token, Key: "cancel it now"}
	wrongToken, wrongReference := right, right
	wrongToken.Token, wrongToken.Key = d.tokens.Calendar(booked.ID, 1), "with the calendar's"
	wrongReference.Reference, wrongReference.Key = "XXXXXXXX", "with another code"
	_, first := d.Cancel(ctx, wrongToken, monday)
	_, second := d.Cancel(ctx, wrongReference, monday)
	if fault.CodeOf(first) != fault.NotFound || first.Error() != second.Error() {
		t.Errorf("a wrong token and a wrong reference must answer alike: %v; %v", first, second)
	}
	if _, err := d.Cancel(ctx, right, at("10:00")); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("a time that has begun: %v", err)
	}
	if _, err := d.Cancel(ctx, right, monday); err != nil {
		t.Errorf("nothing must be in the way now: %v", err)
	}
}

func TestBookingAndCancellingAtOnceLosesNothing(t *testing.T) {
	d, ctx := setup(t), context.Background()
	booked, err := d.Book(ctx, d.input("10:00"), monday)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			if _, err := d.Cancel(ctx, Cancellation{*booked.Reference, booked.Token, "the same key"}, monday); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := d.ent.Appointment.Query().Where(appointment.StatusEQ(appointment.StatusBOOKED)).CountX(ctx); n != 0 {
		t.Errorf("%d are still booked", n)
	}
}

func TestCalendarWantsItsOwnToken(t *testing.T) {
	d, ctx := setup(t), context.Background()
	booked, err := d.Book(ctx, d.input("10:00"), monday)
	if err != nil {
		t.Fatal(err)
	}
	file, err := d.Calendar(ctx, *booked.Reference, d.tokens.Calendar(booked.ID, 1))
	if err != nil || !bytes.Contains(file, []byte("DTSTART;TZID=Pacific/Auckland:20261124T100000")) {
		t.Fatalf("the file is %s, %v", file, err)
	}
	if bytes.Contains(file, []byte("Inland Revenue")) || bytes.Contains(file, []byte("Aroha")) {
		t.Error("a calendar file names the agency or the person")
	}
	if file, err := d.Calendar(ctx, *booked.Reference, booked.Token); file != nil || err != nil {
		t.Errorf("the manage token reads the calendar: %s, %v", file, err)
	}
}
