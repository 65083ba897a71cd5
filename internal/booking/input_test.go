package booking

import "testing"

func TestNormalPhone(t *testing.T) {
	for typed, want := range map[string]string{
		"021 123 4567": "+64211234567", "0211234567": "+64211234567", "+64 21 123 4567": "+64211234567",
		"64 21 123 4567": "+64211234567", "(07) 315 1234": "+6473151234", "07-315-1234": "+6473151234",
		"0800 000 123": "+64800000123", "+61 2 9374 4000": "+61293744000", "+44 20 7946 0018": "+442079460018", "": "",
		"０２１ １２３ ４５６７": "+64211234567",
	} {
		if got, ok := normalPhone(typed); !ok || got != want {
			t.Errorf("%q gives %q, %t, want %q", typed, got, ok, want)
		}
	}
	for _, typed := range []string{"021 12", "12", "no phone", "+", "+99 123", "111", "<script>alert(1)</script>", "0211234567021123456702112345670211234567"} {
		if got, ok := normalPhone(typed); ok {
			t.Errorf("%q passes as %q", typed, got)
		}
	}
}

func TestTidy(t *testing.T) {
	for in, want := range map[string]string{
		"  Aroha \u0000Tū ": "Aroha Tū", "a\tb\nc": "a b c", "<b>Aroha</b>": "<b>Aroha</b>", "bad\xff": "bad", "👋🏽": "👋🏽", "\u202eevil": "evil",
	} {
		if got := tidy(in, false); got != want {
			t.Errorf("%q gives %q, want %q", in, got, want)
		}
	}
	if got := tidy("one\r\ntwo\n", true); got != "one\ntwo" {
		t.Errorf("lines come out as %q", got)
	}
}

func TestPhoneAsDialled(t *testing.T) {
	for stored, want := range map[string]string{"+64211234567": "021 123 4567", "+61293744000": "+61 2 9374 4000"} {
		if got := PhoneAsDialled(stored); got != want {
			t.Errorf("%s is shown as %q, want %q", stored, got, want)
		}
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 10000: "10,000", 1234567: "1,234,567"} {
		if got := thousands(n); got != want {
			t.Errorf("%d is written %q, want %q", n, got, want)
		}
	}
}
