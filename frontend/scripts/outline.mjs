// Draws New Zealand once, at build time, from Natural Earth (npm world-atlas, 10m)
// into src/ui/Map/outline.ts: the land in whole kilometres on a plane of its own,
// and what src/ui/Map/projection.ts needs to put a centre on the same plane.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoArea, geoContains, geoPath, geoTransverseMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const newZealand = '554';
const earthKm = 6371;
const seaKm = 45; // of sea around the land
/** Corners that change less than this many square kilometres go: less is more bytes. The inset is twice the size. */
const detailKm2 = { mainland: 4, chathams: 0.8 };
const smallestIslandKm2 = 25;
/** The Chatham Islands in a frame of their own, in the empty sea of the south-east. */
const inset = { scale: 2, width: 190, height: 220 };

/** A box in degrees, clockwise, as d3-geo wants the outside of a shape. */
const box = (west, south, east, north) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
});
const mainland = box(166, -47.7, 179, -34); // with Stewart Island, without the subantarctic islands
const chathams = box(-177.3, -44.6, -175.8, -43.4);

function islandsIn(area, detail) {
  const topology = simplify(
    presimplify(JSON.parse(readFileSync(atlas, 'utf8')), sphericalTriangleArea),
    detail / earthKm ** 2,
  );
  const country = topology.objects.countries.geometries.find(({ id }) => id === newZealand);
  const coordinates = feature(topology, country).geometry.coordinates.filter(
    ([ring]) =>
      geoContains(area, ring[0]) &&
      geoArea({ type: 'Polygon', coordinates: [ring] }) * earthKm ** 2 >= smallestIslandKm2,
  );
  return { type: 'MultiPolygon', coordinates };
}

/** A path of whole numbers, each point told from the one before it. */
function pathOf({ coordinates }, project) {
  return coordinates
    .map(([ring]) => {
      const points = ring.map((point) => project(point).map(Math.round));
      const steps = points.slice(1, -1).map(([x, y], at) => [x - points[at][0], y - points[at][1]]);
      const line = steps.filter(([dx, dy]) => dx || dy).map(([dx, dy]) => `${dx}${dy < 0 ? '' : ' '}${dy}`);
      return `M${points[0].join(' ')}l${line.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

const projection = geoTransverseMercator().rotate([-173, 41]).scale(earthKm).translate([0, 0]);
const land = islandsIn(mainland, detailKm2.mainland);
const far = islandsIn(chathams, detailKm2.chathams);
const [[west, north], [east, south]] = geoPath(projection).bounds(land);
const [[farWest, farNorth], [farEast, farSouth]] = geoPath(projection).bounds(far);

const origin = { x: Math.round(seaKm - west), y: Math.round(seaKm - north) };
const plane = { width: Math.round(east - west + 2 * seaKm), height: Math.round(south - north + 2 * seaKm) };
const frame = {
  x: plane.width - inset.width - seaKm,
  y: plane.height - inset.height - seaKm,
  width: inset.width,
  height: inset.height,
};
const shift = {
  scale: inset.scale,
  x: Math.round(frame.x + frame.width / 2 - (inset.scale * (farWest + farEast)) / 2),
  y: Math.round(frame.y + frame.height / 2 - (inset.scale * (farNorth + farSouth)) / 2),
};
const onPlane = pathOf(land, projection.translate([origin.x, origin.y]));
const inFrame = pathOf(far, projection.scale(earthKm * shift.scale).translate([shift.x, shift.y]));

const file = join(import.meta.dirname, '..', 'src', 'ui', 'Map', 'outline.ts');
const constant = (name, says, value) => `/** ${says} */\nexport const ${name} =${value};\n`;
const object = (value) =>
  ` { ${Object.entries(value)
    .map(([key, number]) => `${key}: ${number}`)
    .join(', ')} }`;
writeFileSync(
  file,
  [
    '// Code generated from Natural Earth (public domain) by scripts/outline.mjs; DO NOT EDIT.\n',
    constant('plane', 'The size of the map, in kilometres.', object(plane)),
    constant('origin', 'Where 173° E 41° S is on it.', object(origin)),
    constant('chathams', 'The frame that holds the Chatham Islands.', object(frame)),
    constant('chathamShift', 'The same for them: twice the size, moved into their frame.', object(shift)),
    constant('land', 'The coast, as the data of an SVG path.', `\n  '${onPlane}${inFrame}'`),
  ].join('\n'),
);
