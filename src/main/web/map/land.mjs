// Makes the land of the explorer's map: for each view, paths that are projected already, so that the page needs neither
// geography nor a library. From Natural Earth's land in 1:10 million (public domain), which has Yonaguni, Iwo Jima and Guam.
//
//   npm install && npm run land
//
// writes src/main/resources/web/app/map/views.ts and land/<view>.ts. app/map/panel.ts projects places in the same way.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoAzimuthalEqualArea, geoEqualEarth, geoProject } from "./geo.mjs";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import { VIEWS } from "./views.mjs";

const EARTH_KM = 6371.0088;
/** Coordinates are whole numbers of half units of the drawing: app/map/panel.ts knows. */
const FINENESS = 2;
/** What a corner must be worth, and an island, in square units of the drawing. */
const CORNER = 0.35;
const ISLAND = 0.9;

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-10m.json"), "utf8"));
const land = {
  type: "MultiPolygon",
  coordinates: feature(atlas, atlas.objects.land).features[0].geometry.coordinates.map(wound),
};

const views = Object.entries(VIEWS).map(([view, panels]) => [view, panels.map(panel)]);
write("views.ts", viewsSource(views));
for (const [view, panels] of views) {
  write(`land/${view}.ts`, landSource(panels));
  console.log(view, panels.map((each) => `${each.name} ${each.path.length}`).join(", "));
}

/** Some small islands run the wrong way round, which on a sphere means everything but the island. */
function wound(rings) {
  return geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => [...ring].reverse()) : rings;
}

function panel({ name, frame, center, km, world }) {
  const [x, y, width, height] = frame;
  const projection = (world ? geoEqualEarth() : geoAzimuthalEqualArea())
    .rotate(world ? [-center[0], 0] : [-center[0], -center[1]])
    .precision(0.2)
    .translate([x + width / 2, y + height / 2]);
  if (world) {
    projection.fitExtent([[x + 6, y + 4], [x + width - 6, y + height - 4]], { type: "Sphere" });
  } else {
    projection.scale((width * EARTH_KM) / km).clipExtent([[x - 2, y - 2], [x + width + 2, y + height + 2]]);
  }
  const scale = round(projection.scale(), 3);
  return { name, frame, center, scale, world: Boolean(world), path: path(simplified(geoProject(land, projection))) };
}

/** Without the corners and islands that no one would see. */
function simplified(geometry) {
  const arcs = simplify(presimplify(topology({ land: geometry }), planarTriangleArea), CORNER);
  return feature(arcs, arcs.objects.land).geometry;
}

/** The outline in whole numbers, each point relative to the one before. */
function path(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().filter((ring) => Math.abs(area(ring)) >= ISLAND).map(outline).join("");
}

function outline(ring) {
  const points = ring.map((point) => point.map((value) => Math.round(value * FINENESS)));
  const [first, ...rest] = points;
  let [x, y] = first;
  let steps = "";
  for (const [nextX, nextY] of rest.slice(0, -1)) {
    if (nextX === x && nextY === y) continue;
    steps += `${nextX < x || steps === "" ? "" : " "}${nextX - x}${nextY < y ? "" : " "}${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return steps === "" ? "" : `M${first[0]} ${first[1]}l${steps}z`;
}

function area(ring) {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}

function write(name, source) {
  const said = "// Made by src/main/web/map/land.mjs from Natural Earth (public domain). Not to be edited.\n";
  writeFileSync(new URL(`../../resources/web/app/map/${name}`, import.meta.url), said + source);
}

function viewsSource(views) {
  const lines = views.map(([view, panels]) => `  ${view}: [\n${panels.map(panelLine).join("")}  ],\n`);
  return `import type { Panel } from "./panel";\n\nexport const VIEWS: Record<string, readonly Panel[]> = {\n${lines.join("")}};\n`;
}

function panelLine({ name, frame, center, scale, world }) {
  const numbers = `frame: [${frame.join(", ")}], center: [${center.join(", ")}], scale: ${scale}`;
  return `    { name: "${name}", ${numbers}, world: ${world} },\n`;
}

function landSource(panels) {
  const lines = panels.map(({ name, path }) => `  ${name}: "${path}",\n`);
  return `export const land: Record<string, string> = {\n${lines.join("")}};\n`;
}
