/** How events are drawn: the shape says the kind, and how it is filled how exactly the date is known. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Day } from "../core/days";
import type { Point } from "../core/edtf";
import { KINDS, type Kind } from "../core/kinds";
import type { Mark } from "./layout";
import type { Scale } from "./scale";

/** Paths around 0,0, of about the same weight. */
const PATHS: Record<Kind, string> = {
  MEETING: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  AGREEMENT: "M-4.5-4.5h9v9h-9z",
  EXERCISE: "M0-5.2L5.4 4.4H-5.4z",
  DEPLOYMENT: "M-6-2.6H6V2.6H-6z",
  DEVELOPMENT: "M0-5.8L5.8 0L0 5.8L-5.8 0z",
};
const THICKNESS = 6;
const THIN = 3.5;
const HATCHED = 9;
const ARROW = 11;

type Filling = "filled" | "hollow" | "hatched";

export function shape(kind: Kind, x: number, y: number, filling: Filling = "filled"): SVGTemplateResult {
  const fill = filling === "hatched" ? `url(#hatch-${kind})` : nothing;
  return svg`<path class="shape ${kind} ${filling}" d=${PATHS[kind]} transform="translate(${round(x)} ${round(y)})" fill=${fill} />`;
}

/** Stripes in each kind's color, for what is only about known, and for print. */
export function patterns(): SVGTemplateResult {
  return svg`<defs>${KINDS.map((kind, i) => svg`
    <pattern id="hatch-${kind}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(${45 + i * 18})">
      <line class="hatch ${kind}" x1="0" y1="0" x2="0" y2="4" />
    </pattern>`)}</defs>`;
}

/** A mark in a row of a height; low rows have thin bars. */
export function drawn(mark: Mark, scale: Scale, asOf: Day, rowHeight: number): SVGTemplateResult {
  if (!mark.bar) {
    const { about, uncertain, unit } = mark.event.when.from;
    const filling = about || uncertain ? "hatched" : unit === "day" ? "filled" : "hollow";
    return shape(mark.event.kind, (mark.x0 + mark.x1) / 2, mark.y, filling);
  }
  const labelled = rowHeight >= 18;
  return bar(mark, { scale, y: labelled ? mark.y + 7 : mark.y, thickness: rowHeight < 10 ? THIN : THICKNESS }, asOf);
}

/** Where a bar is drawn. */
interface Track {
  readonly scale: Scale;
  readonly y: number;
  readonly thickness: number;
}

/** A bar: hollow where the day may lie, filled where the event surely was, with an arrow if it goes on. */
function bar({ event, x0 }: Mark, track: Track, asOf: Day): SVGTemplateResult {
  const { scale } = track;
  const { from, to } = event.when;
  const parts: SVGTemplateResult[] = [];
  const kind = event.kind;
  const end = to === "open" ? asOf + 1 : (to ?? from).last + 1;
  if (to === null) {
    parts.push(from.unit === "day" ? solid(kind, from.first, end, track) : vague(kind, from, track));
  } else {
    const sure = from.unit === "day" ? from.first : from.last + 1;
    const until = to === "open" ? end : to.unit === "day" ? end : to.first;
    if (from.unit !== "day") parts.push(vague(kind, from, track));
    const point = to === "open" ? (ARROW - 2) / scale.perDay : 0;
    if (sure < until) parts.push(solid(kind, sure, Math.max(sure, until - point), track));
    if (to !== "open" && to.unit !== "day") parts.push(vague(kind, to, track));
  }
  const toPoint = to === "open" ? null : (to ?? from);
  if (from.about || from.uncertain) parts.push(hatch(kind, scale.x(from.first), 1, track));
  if (toPoint && (toPoint.about || toPoint.uncertain)) parts.push(hatch(kind, scale.x(end), -1, track));
  if (to === "open" && end <= scale.until) parts.push(arrow(kind, Math.max(scale.x(end), x0 + ARROW), track));
  return svg`${parts}`;
}

function solid(kind: Kind, from: Day, until: Day, { scale, y, thickness }: Track): SVGTemplateResult {
  const [x0, x1] = clipped(scale.x(from), Math.max(scale.x(until), scale.x(from) + 2), scale);
  return svg`<rect class="bar ${kind}" x=${x0} y=${y - thickness / 2} width=${x1 - x0} height=${thickness} rx="1" />`;
}

/** The whole month, quarter, year or decade, hollow: nobody says on which of its days. */
function vague(kind: Kind, point: Point, { scale, y, thickness }: Track): SVGTemplateResult {
  const [x0, x1] = clipped(scale.x(point.first), Math.max(scale.x(point.last + 1), scale.x(point.first) + 3), scale);
  const month = point.unit === "month";
  return svg`<rect class="${month ? "bar month" : "hollow"} ${kind}" x=${x0 + 0.75} y=${y - thickness / 2 + 0.5}
    width=${Math.max(0.5, x1 - x0 - 1.5)} height=${thickness - 1} rx="1" />`;
}

function hatch(kind: Kind, x: number, side: 1 | -1, { scale, y, thickness }: Track): SVGTemplateResult {
  const [x0, x1] = clipped(Math.min(x, x + side * HATCHED), Math.max(x, x + side * HATCHED), scale);
  return svg`<rect class="blank" x=${x0} y=${y - thickness / 2 - 1} width=${x1 - x0} height=${thickness + 2} />
    <rect class="${kind}" fill="url(#hatch-${kind})" x=${x0} y=${y - thickness / 2 - 1} width=${x1 - x0} height=${thickness + 2} />`;
}

function arrow(kind: Kind, tip: number, { y, thickness }: Track): SVGTemplateResult {
  return svg`<path class="bar arrow ${kind}" d="M${round(tip - ARROW)} ${y - thickness - 0.5}L${round(tip)} ${y}L${round(tip - ARROW)} ${y + thickness + 0.5}z" />`;
}

/** Nothing is drawn far outside: a bar of seventy years at the zoom of a month would be millions of units long. */
function clipped(x0: number, x1: number, scale: Scale): [number, number] {
  return [round(Math.max(x0, scale.left - 20)), round(Math.max(Math.min(x1, scale.right + 20), Math.max(x0, scale.left - 20)))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
