package notify

import (
	"net/mail"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"heartland/ent/message"
)

const newZealand = 64

// channelFor is the first way in which this person can be written to, else
// CALL.
func channelFor(channels Channels, phone, email string) message.Channel {
	for _, channel := range []message.Channel{message.ChannelEMAIL, message.ChannelSMS} {
		if channels.Can(channel) && address(channel, phone, email) != "" {
			return channel
		}
	}
	return message.ChannelCALL
}

// address is where a person gets messages of a channel; empty when nowhere.
func address(channel message.Channel, phone, email string) string {
	switch {
	case channel == message.ChannelEMAIL && plainAddress(email):
		return email
	case channel == message.ChannelSMS && mobile(phone):
		return phone
	}
	return ""
}

// plainAddress tells whether s is one email address and nothing else: no name,
// no comment, no second address, no line end.
func plainAddress(s string) bool {
	parsed, err := mail.ParseAddress(s)
	return err == nil && parsed.Name == "" && parsed.Address == s && !strings.ContainsAny(s, "\r\n\x00<>")
}

// mobile tells whether a text reaches the number: New Zealand's 02x. Texts go
// nowhere else, since abroad they cost and are what abuse is made of.
func mobile(phone string) bool {
	number, err := phonenumbers.Parse(phone, "NZ")
	return err == nil && number.GetCountryCode() == newZealand &&
		phonenumbers.GetNumberType(number) == phonenumbers.MOBILE
}

// readablePhone writes a number as people in New Zealand read it.
func readablePhone(phone string) string {
	number, err := phonenumbers.Parse(phone, "NZ")
	if err != nil {
		return phone
	}
	if number.GetCountryCode() == newZealand {
		return phonenumbers.Format(number, phonenumbers.NATIONAL)
	}
	return phonenumbers.Format(number, phonenumbers.INTERNATIONAL)
}
