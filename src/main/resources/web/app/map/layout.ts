/** Where marks and their names stand. */
import { number, words } from "../core/words";
import { widthOf } from "../timeline/text";
import { project, type Panel, type Point } from "./panel";
import type { Place } from "./places";

export interface PlaceMark extends Point {
  readonly place: Place;
  readonly radius: number;
  readonly panel: Panel;
  /** Where its name begins; null if others leave no room. */
  readonly label: Point | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 4;
const LARGEST = 30;
const LINE = 16;

/** The marks of a view. A place is drawn once, in the first panel that has it: insets come first. */
export function marksOf(places: readonly Place[], panels: readonly Panel[]): PlaceMark[] {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const placed = places.flatMap((place) => {
    const at = firstOf(panels, place);
    return at ? [{ place, ...at, radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(place.count / most) }] : [];
  });
  const taken: Box[] = [
    ...panels.filter(({ name }) => words.panels[name]).map(titleOf),
    ...placed.filter(({ place }) => !place.area).map(({ x, y, radius }) => ({ x: x - radius / 2, y: y - radius / 2, width: radius, height: radius })),
  ];
  return placed.map((mark) => ({ ...mark, label: labelFor(mark, mark.panel, taken) }));
}

/** How many places of a view have marks. */
export function placesOf(places: readonly Place[], panels: readonly Panel[]): number {
  return places.filter((place) => firstOf(panels, place) !== null).length;
}

function firstOf(panels: readonly Panel[], { latitude, longitude }: Place): (Point & { panel: Panel }) | null {
  for (const panel of panels) {
    const at = project(panel, latitude, longitude);
    // What an inset covers of the main panel is not seen there.
    if (at && !panels.some((other) => other !== panel && panel.name === "main" && other.name !== "main" && isIn(at, other))) return { ...at, panel };
  }
  return null;
}

function titleOf({ name, frame }: Panel): Box {
  return { x: frame[0]!, y: frame[1]!, width: widthOf(words.panels[name]!) + 16, height: 22 };
}

function isIn({ x, y }: Point, { frame }: Panel): boolean {
  const [left, top, width, height] = frame as [number, number, number, number];
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** To the right, else to the left, else below or above, where nothing is yet. */
function labelFor({ x, y, radius, place }: Point & { radius: number; place: Place }, panel: Panel, taken: Box[]): Point | null {
  const width = widthOf(`${place.name} ${number(place.count)}`) * 1.1 + 4;
  const spots = [
    { x: x + radius + 4, y: y - LINE / 2 },
    { x: x - radius - 4 - width, y: y - LINE / 2 },
    { x: x - width / 2, y: y + radius + 2 },
    { x: x - width / 2, y: y - radius - LINE - 2 },
  ];
  const [left, top, across, down] = panel.frame as [number, number, number, number];
  for (const spot of spots) {
    const box = { ...spot, width, height: LINE };
    const inside = box.x >= left && box.x + width <= left + across && box.y >= top && box.y + LINE <= top + down;
    if (inside && !taken.some((other) => overlap(box, other))) {
      taken.push(box);
      return { x: spot.x, y: spot.y + LINE - 4 };
    }
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
