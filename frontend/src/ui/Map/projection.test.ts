import { geoTransverseMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { land, origin, plane } from './outline';
import { inFrame, project, type Place } from './projection';

const places: Record<string, Place> = {
  Kaitāia: { lat: -35.11485, lon: 173.26366 },
  Ōpōtiki: { lat: -38.00915, lon: 177.28706 },
  'Te Araroa': { lat: -37.633, lon: 178.367 },
  Westport: { lat: -41.75262, lon: 171.6037 },
  'Oban, Stewart Island': { lat: -46.9, lon: 168.12 },
};
const waitangi = { lat: -43.95353, lon: -176.55973 };

/** The rings of the outline, read back from the path. */
const rings = land
  .split('z')
  .filter(Boolean)
  .map((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points = [{ x, y }];
    for (let at = 0; at < steps.length; at += 2) {
      const last = points.at(-1)!;
      points.push({ x: last.x + steps[at]!, y: last.y + steps[at + 1]! });
    }
    return points;
  });

/** Whether a point is on land, or no further than so many kilometres from the coast. */
function onLand(place: Place, km = 4) {
  const at = project(place);
  const inside = rings.some((ring) =>
    ring.reduce((odd, a, index) => {
      const b = ring[(index + 1) % ring.length]!;
      const crosses = a.y > at.y !== b.y > at.y && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x;
      return crosses ? !odd : odd;
    }, false),
  );
  return inside || rings.flat().some(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= km);
}

describe('the projection', () => {
  const theirs = geoTransverseMercator().rotate([-173, 41]).scale(6371).translate([origin.x, origin.y]);

  it.each(Object.entries(places))('puts %s where d3-geo puts it', (_name, place) => {
    const [x, y] = theirs([place.lon, place.lat])!;
    expect(project(place).x).toBeCloseTo(x, 6);
    expect(project(place).y).toBeCloseTo(y, 6);
  });

  it.each(Object.entries(places))('puts %s on the land that is drawn', (_name, place) => {
    expect(onLand(place)).toBe(true);
    expect(inFrame(project(place))).toBe(false);
  });

  it('leaves the sea empty', () => expect(onLand({ lat: -40, lon: 170 })).toBe(false));

  it('puts the Chatham Islands on their land, in their frame', () => {
    expect(inFrame(project(waitangi))).toBe(true);
    expect(onLand(waitangi)).toBe(true);
  });

  it('tells east of 180° and west of it alike', () => {
    const east = project({ ...waitangi, lon: waitangi.lon + 360 });
    expect(east.x).toBeCloseTo(project(waitangi).x, 6);
    expect(east.y).toBeCloseTo(project(waitangi).y, 6);
  });

  it('draws nothing outside the map', () => {
    const outside = rings.flat().filter(({ x, y }) => x <= 0 || x >= plane.width || y <= 0 || y >= plane.height);
    expect(outside).toEqual([]);
  });
});
