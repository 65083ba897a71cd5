package notify

import (
	"testing"

	"heartland/ent/message"
)

// reach is a set of channels that a server has.
type reach []message.Channel

func (r reach) Can(channel message.Channel) bool {
	for _, one := range r {
		if one == channel {
			return true
		}
	}
	return false
}

var (
	onlyMail   = reach{message.ChannelEMAIL}
	everything = reach{message.ChannelEMAIL, message.ChannelSMS}
	nothing    = reach{}
)

const (
	aMobile   = "+6421234567"
	aLandline = "+6473156789"
	anEmail   = "somebody@example.nz"
)

func TestChannelFor(t *testing.T) {
	for name, c := range map[string]struct {
		reach        reach
		phone, email string
		want         message.Channel
	}{
		"email":                            {everything, "", anEmail, message.ChannelEMAIL},
		"email_before_mobile":              {everything, aMobile, anEmail, message.ChannelEMAIL},
		"mobile":                           {everything, aMobile, "", message.ChannelSMS},
		"mobile_without_gateway":           {onlyMail, aMobile, "", message.ChannelCALL},
		"mobile_022":                       {everything, "+64221234567", "", message.ChannelSMS},
		"landline":                         {everything, aLandline, "", message.ChannelCALL},
		"landline_and_email":               {everything, aLandline, anEmail, message.ChannelEMAIL},
		"freephone":                        {everything, "+64800123456", "", message.ChannelCALL},
		"australian_mobile":                {everything, "+61412345678", "", message.ChannelCALL},
		"no_contact":                       {everything, "", "", message.ChannelCALL},
		"no_phone_but_words":               {everything, "my neighbour", "", message.ChannelCALL},
		"server_without_channels":          {nothing, aMobile, anEmail, message.ChannelCALL},
		"email_that_is_none_then_mobile":   {everything, aMobile, "somebody", message.ChannelSMS},
		"email_with_a_second_header":       {everything, "", "a@example.nz\r\nBcc: b@example.nz", message.ChannelCALL},
		"email_with_a_second_address":      {everything, "", "a@example.nz, b@example.nz", message.ChannelCALL},
		"email_with_a_name":                {everything, "", "A <a@example.nz>", message.ChannelCALL},
		"email_with_a_comment":             {everything, "", "a@example.nz (A)", message.ChannelCALL},
		"email_with_a_quoted_line_end":     {everything, "", "\"a\r\n b\"@example.nz", message.ChannelCALL},
		"email_and_no_mail_server_at_hand": {reach{message.ChannelSMS}, aMobile, anEmail, message.ChannelSMS},
	} {
		t.Run(name, func(t *testing.T) {
			if got := channelFor(c.reach, c.phone, c.email); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestReadablePhone(t *testing.T) {
	for in, want := range map[string]string{
		aMobile:        "021 234 567",
		aLandline:      "07 315 6789",
		"+61412345678": "+61 412 345 678",
		"":             "",
	} {
		if got := readablePhone(in); got != want {
			t.Errorf("%q is written %q, want %q", in, got, want)
		}
	}
}
