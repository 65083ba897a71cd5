import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

// A calendar knows our feed from this file alone, as Thunderbird would read it.
const file = readFileSync(join(import.meta.dirname, '../../internal/ical/testdata/feed.ics'), 'utf8');
const calendar = new ICAL.Component(ICAL.parse(file));
const zones = new Map(
  calendar.getAllSubcomponents('vtimezone').map((zone) => {
    const read = new ICAL.Timezone(zone);
    return [read.tzid, read];
  }),
);
const events = calendar.getAllSubcomponents('vevent');

/** The instant by the zone's description in the file, not by that of this machine. */
function instant(event: ICAL.Component, name: string): string {
  const property = event.getFirstProperty(name)!;
  const time = property.getFirstValue() as ICAL.Time;
  const zone = zones.get(property.getFirstParameter('tzid'));
  expect(zone).toBeDefined();
  time.zone = zone!;
  return new Date(time.toUnixTime() * 1000).toISOString();
}

describe('the feed', () => {
  it('gives ten in the morning on both sides of both changes', () => {
    expect(events.map((event) => [event.getFirstPropertyValue('uid'), instant(event, 'dtstart')])).toEqual([
      ['auckland-2026-09-26@heartland', '2026-09-25T22:00:00.000Z'],
      ['auckland-2026-09-27@heartland', '2026-09-26T21:00:00.000Z'],
      ['auckland-2027-04-03@heartland', '2027-04-02T21:00:00.000Z'],
      ['auckland-2027-04-04@heartland', '2027-04-03T22:00:00.000Z'],
      ['chatham-2026-09-26@heartland', '2026-09-25T21:15:00.000Z'],
      ['chatham-2026-09-27@heartland', '2026-09-26T20:15:00.000Z'],
      ['chatham-2027-04-03@heartland', '2027-04-02T20:15:00.000Z'],
      ['chatham-2027-04-04@heartland', '2027-04-03T21:15:00.000Z'],
    ]);
    for (const event of events) expect(String(event.getFirstPropertyValue('dtstart'))).toMatch(/T10:00:00$/);
  });

  it('gives every word back', () => {
    expect(events[0]!.getFirstPropertyValue('description')).toBe(
      'Services: Talk about tax, child support; āēīōūĀĒĪŌŪ\nRing 0800 000 123\nBack\\slash',
    );
    expect(events.at(-1)!.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Heartland Services: Ōpōtiki');
  });
});
