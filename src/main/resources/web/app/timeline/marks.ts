/** Which single events of a lane are drawn, and in which rows, if the lane may have a height. */
import type { TimelineEvent } from "./events";
import { mostThatFit, ofInterest } from "./priority";
import { isBar, packed, ROW, type Rows } from "./rows";
import { MORE_ROW } from "./more";
import type { Scale } from "./scale";

/** A row without labels. */
export const THIN_ROW = 13;
/** Room for labels, tried from the widest. */
const LABEL_ROOM = [320, 170, 90];
/** What points may take of the rows if bars shall have labels beside them, or a place at all. */
const FEW = 0.6;

export interface Marks {
  readonly rows: Rows;
  readonly labels: boolean;
  /** Points that no row has room for. */
  readonly over: readonly TimelineEvent[];
}

/** With labels if they have room; else without; and if there are still too many, those of most interest. */
export function marksIn(events: TimelineEvent[], scale: Scale, height: number, open: boolean): Marks {
  const few = Math.floor(height / ROW);
  for (const room of LABEL_ROOM) {
    const rows = packed(events, scale, room);
    if (rows.count <= few && !open) return { rows, labels: true, over: [] };
  }
  const thin = packed(events, scale, 0);
  // Who wants to see all that lasts wants to know what it is.
  if (open) return { rows: thin, labels: true, over: [] };
  const many = Math.floor(height / THIN_ROW);
  if (thin.count <= many) return { rows: thin, labels: false, over: [] };
  const points = events.filter((event) => !isBar(event, scale));
  const bars = ofInterest(events.filter((event) => isBar(event, scale)), scale);
  const needed = packed(points, scale, 0).count;
  for (const [most, labels] of [[few, true], [many, false]] as const) {
    if (bars.length > 0 && needed <= most * FEW) return { rows: mostThatFit(points, bars, most, (some) => packed(some, scale, 0)), labels, over: [] };
  }
  return stacked(bars, points, scale, Math.max(2, Math.floor((height - MORE_ROW) / THIN_ROW)));
}

/** Bars first, then as many points as there are rows left. */
function stacked(bars: readonly TimelineEvent[], points: TimelineEvent[], scale: Scale, most: number): Marks {
  const above = mostThatFit([], bars, Math.ceil(most * (1 - FEW)), (some) => packed(some, scale, 0));
  const below = packed(points, scale, 0);
  const left = most - above.count;
  const drawn = points.map((_, i) => below.rows[i]! < left);
  const inRows = points.filter((_, i) => drawn[i]);
  return {
    rows: {
      events: [...above.events, ...inRows],
      rows: [...above.rows, ...below.rows.filter((row) => row < left).map((row) => row + above.count)],
      count: above.count + Math.min(left, below.count),
    },
    labels: false,
    over: points.filter((_, i) => !drawn[i]),
  };
}
