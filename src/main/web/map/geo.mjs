// Geometry through a projection, as geometry: what d3-geo does with a path, without the drawing.
import { geoStream } from "d3-geo";

export { geoArea, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";

/** Polygons of the sphere as polygons of the plane; one ring each, for outlines are filled by the even-odd rule. */
export function geoProject(geometry, projection) {
  const rings = [];
  let ring;
  const sink = {
    point: (x, y) => ring?.push([x, y]),
    lineStart: () => (ring = []),
    lineEnd: () => {
      if (ring.length > 2) rings.push([[...ring, ring[0]]]);
      ring = undefined;
    },
    polygonStart() {},
    polygonEnd() {},
    sphere() {},
  };
  geoStream(geometry, projection.stream(sink));
  return { type: "MultiPolygon", coordinates: rings };
}
