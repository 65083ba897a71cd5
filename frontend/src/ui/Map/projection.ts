import { chathams, chathamShift, origin } from './outline';

/** A point on the map's plane (km) or on the screen (px); x runs right, y down. */
export interface Point {
  x: number;
  y: number;
}

/** Degrees, WGS 84. */
export interface Place {
  lat: number;
  lon: number;
}

const earthKm = 6371;
const middle = { lat: -41, lon: 173 };
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Degrees east of 173° E, from -180 to 180: the Chatham Islands lie beyond the 180° meridian. */
const eastward = (lon: number) => ((lon - middle.lon + 540) % 360) - 180;

/** Whether a place is drawn in the frame of the Chatham Islands. */
export const inChathams = ({ lon }: Place) => eastward(lon) > 8;

/** Where a place is on the map's plane: transverse Mercator on a sphere, as New Zealand's own maps are drawn. */
export function project(place: Place): Point {
  const lat = radians(place.lat);
  const east = radians(eastward(place.lon));
  const x = earthKm * Math.atanh(Math.cos(lat) * Math.sin(east));
  const y = earthKm * (radians(middle.lat) - Math.atan2(Math.tan(lat), Math.cos(east)));
  if (!inChathams(place)) return { x: origin.x + x, y: origin.y + y };
  return { x: chathamShift.x + chathamShift.scale * x, y: chathamShift.y + chathamShift.scale * y };
}

/** Whether a point of the plane is inside the frame. */
export const inFrame = ({ x, y }: Point) =>
  x >= chathams.x && x <= chathams.x + chathams.width && y >= chathams.y && y <= chathams.y + chathams.height;
