/** A part of a map: a rectangle of the drawing, and the part of the earth in it. */
export interface Panel {
  readonly name: string;
  /** x, y, width and height. */
  readonly frame: readonly number[];
  /** Longitude and latitude of the middle. */
  readonly center: readonly number[];
  /** Units of the drawing for a radian at the middle. */
  readonly scale: number;
  readonly world: boolean;
}

/** Land is written in whole numbers of this part of a unit. */
export const FINENESS = 2;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIANS = Math.PI / 180;

/** Where a place is in the drawing; null if the panel doesn't have it. */
export function project({ frame, center, scale, world }: Panel, latitude: number, longitude: number): Point | null {
  const [left, top, width, height] = frame as [number, number, number, number];
  const [middle, parallel] = center as [number, number];
  const around = ((longitude - middle + 540) % 360) - 180;
  const at = world ? equalEarth(around * RADIANS, latitude * RADIANS) : azimuthal(around * RADIANS, latitude * RADIANS, parallel * RADIANS);
  const x = left + width / 2 + at.x * scale;
  const y = top + height / 2 - at.y * scale;
  return x >= left && x <= left + width && y >= top && y <= top + height ? { x, y } : null;
}

/** Lambert's azimuthal equal-area projection. */
function azimuthal(lambda: number, phi: number, phi0: number): Point {
  const cosine = Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / Math.max(1e-9, 1 + Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cosine));
  return { x: k * Math.cos(phi) * Math.sin(lambda), y: k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * cosine) };
}

/** The Equal Earth projection: Šavrič, Patterson and Jenny (2018). */
function equalEarth(lambda: number, phi: number): Point {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const l = Math.asin(m * Math.sin(phi));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  return {
    x: (lambda * Math.cos(l)) / (m * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2))),
    y: l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2)),
  };
}
