import { describe, expect, it } from 'vitest';
import { byRegion, choices, chosen, type Row } from './choose';

const early = { slug: 'families-under-five', name: 'Families with children under five', nameMi: null };
const row = (slug: string, region: string, kind: Row['kind'] = 'PROVINCIAL', clientGroups: Row['clientGroups'] = []) =>
  ({ slug, kind, clientGroups, place: { name: slug, region } }) as Row;
const rows = [
  row('alexandra', 'Otago'),
  row('early-years-kaitaia', 'Northland', 'CLIENT_GROUP_HUB', [early]),
  row('oamaru', 'Otago'),
  row('owaka', 'Otago', 'OUTREACH'),
  row('raoul', 'Kermadec Islands'),
  row('wairoa', "Hawke's Bay"),
];
const slugs = (some: Row[]) => some.map(({ slug }) => slug);

describe('centres', () => {
  it('are all there when nothing is asked', () => expect(chosen(rows, {})).toEqual(rows));

  it('are those that meet all that is asked, in their order', () => {
    expect(slugs(chosen(rows, { region: 'Otago' }))).toEqual(['alexandra', 'oamaru', 'owaka']);
    expect(slugs(chosen(rows, { region: 'Otago', kind: 'OUTREACH' }))).toEqual(['owaka']);
    expect(slugs(chosen(rows, { group: 'families-under-five' }))).toEqual(['early-years-kaitaia']);
    expect(chosen(rows, { region: 'Otago', group: 'families-under-five' })).toEqual([]);
    expect(chosen(rows, { region: 'Atlantis' })).toEqual([]);
  });

  it('stand by region from north to south, unknown regions last', () => {
    expect(byRegion(rows).map(({ region, centres }) => [region, centres.length])).toEqual([
      ['Northland', 1],
      ["Hawke's Bay", 1],
      ['Otago', 3],
      ['Kermadec Islands', 1],
    ]);
    expect(byRegion(rows).map(({ id }) => id)).toContain('in-hawke-s-bay');
  });

  it('offer to choose only what there is', () =>
    expect(choices(rows)).toEqual({
      regions: ['Northland', "Hawke's Bay", 'Otago', 'Kermadec Islands'],
      groups: [early],
      kinds: ['PROVINCIAL', 'OUTREACH', 'CLIENT_GROUP_HUB'],
    }));
});
