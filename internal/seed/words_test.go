package seed

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"heartland/internal/timetable"
)

var (
	jargon = regexp.MustCompile(`(?i)\b(entitle\w*|eligib\w*|utili[sz]e\w*|facilitat\w*|stakeholder\w*|holistic|wraparound|pursuant|commenc\w*|prior to|in respect of|remunerat\w*|client-cent\w*|multi-?agency|kaupapa-driven|leverag\w*|outcomes?|deliverables?|assist\w*)\b`)
	// vowel sounds, near enough to tell a long word from a short one
	vowels = regexp.MustCompile(`[aeiouyāēīōū]+`)
)

func TestWordsAreShortAndPlain(t *testing.T) {
	made := setup(t)
	texts := map[string]string{}
	for _, p := range made.providers {
		texts[p.Slug] = p.Summary
	}
	for _, s := range made.services {
		texts[s.Slug] = s.Summary
	}
	for slug, text := range texts {
		if length := len([]rune(text)); length == 0 || length > 140 {
			t.Errorf("%s: %d characters", slug, length)
		}
		if strings.ContainsAny(text, "{}") {
			t.Errorf("%s: %q is not filled in", slug, text)
		}
		if word := jargon.FindString(text); word != "" {
			t.Errorf("%s: %q", slug, word)
		}
	}
}

func TestReadingAge(t *testing.T) {
	made := setup(t)
	words, sentences, syllables := 0, 0, 0
	for _, s := range made.services {
		text := s.Summary + " " + s.WhoFor
		sentences += len(regexp.MustCompile(`[.?!:]+`).FindAllString(text, -1))
		for _, word := range strings.Fields(text) {
			words++
			syllables += max(1, len(vowels.FindAllString(strings.TrimSuffix(strings.ToLower(word), "e"), -1)))
		}
	}
	// The Flesch-Kincaid grade; grade 6 is a reading age of about 11.
	grade := 0.39*float64(words)/float64(sentences) + 11.8*float64(syllables)/float64(words) - 15.59
	if grade > 6 {
		t.Errorf("the words need grade %.1f", grade)
	}
}

// documents are the codes that the directory has words for.
var documents = strings.Fields(`bank-statement bills birth-certificate community-services-card course-letter
	court-letter death-certificate employment-agreement stock-records fine-notice immigration-papers ir-number
	land-title letter-received medical-certificate payslips photo-id power-bill proof-of-address tenancy-agreement`)

func TestCodesOfTheServices(t *testing.T) {
	for _, s := range setup(t).services {
		for _, code := range s.WhatToBring {
			if !slices.Contains(documents, code) {
				t.Errorf("%s asks for %s", s.Slug, code)
			}
		}
		for _, code := range s.Channels {
			if !slices.Contains([]string{"IN_PERSON", "PHONE", "VIDEO"}, code) {
				t.Errorf("%s is given by %s", s.Slug, code)
			}
		}
	}
}

func TestCodesOfTheCentres(t *testing.T) {
	facilities := []string{"COMPUTER", "PHONE", "PRINTER", "INTERVIEW_ROOM", "VIDEO_ROOM", "WIFI"}
	accessibility := []string{"STEP_FREE", "ACCESSIBLE_TOILET", "MOBILITY_PARKING", "HEARING_LOOP", "QUIET_ROOM"}
	anniversaries := map[string]bool{}
	for _, a := range timetable.Anniversaries() {
		anniversaries[a.Key] = true
	}
	for _, c := range setup(t).centres {
		for _, code := range c.Facilities {
			if !slices.Contains(facilities, code) {
				t.Errorf("%s has %s", c.Slug, code)
			}
		}
		for _, code := range c.Accessibility {
			if !slices.Contains(accessibility, code) {
				t.Errorf("%s has %s", c.Slug, code)
			}
		}
		if !anniversaries[c.Anniversary] {
			t.Errorf("%s keeps %q", c.Slug, c.Anniversary)
		}
	}
}
