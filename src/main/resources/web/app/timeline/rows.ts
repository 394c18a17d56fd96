/** Events of a lane in rows, and where their labels stand. */
import { isExact, type TimelineEvent } from "./events";
import type { Mark } from "./layout";
import { pack } from "./pack";
import type { Scale } from "./scale";
import { fitting, widthOf } from "./text";

export const MARK = 10;
/** A row with labels. */
export const ROW = 24;
const LABEL_GAP = 5;
const LONGEST_LABEL = 700;

/** Whether an event gets a label. */
export type Labelled = (event: TimelineEvent, scale: Scale) => boolean;

export interface Rows {
  readonly events: readonly TimelineEvent[];
  readonly rows: readonly number[];
  readonly count: number;
}

/** Rows at a zoom that moves in steps, so that events don't jump with each turn of the wheel. */
export function packed(events: readonly TimelineEvent[], scale: Scale, room: number, labelled: Labelled = () => true): Rows {
  const perDay = 2 ** (Math.floor(Math.log2(scale.perDay) * 2) / 2);
  const extents = events.map((event) => {
    const start = event.from * perDay;
    const bar = isBar(event, scale);
    const end = event.to === null ? Infinity : Math.max(start + MARK, bar ? (event.to + 1) * perDay : 0);
    const label = labelled(event, scale) ? Math.min(room, widthOf(event.title) + 6) : 0;
    return { start, end: Math.max(end, start + label + (bar || label === 0 ? 0 : MARK + LABEL_GAP)) };
  });
  return { events, ...pack(extents, room > 0 ? 10 : 2) };
}

/** Whether it is long enough, or its date open enough, to be more than a point. */
export function isBar(event: TimelineEvent, scale: Scale): boolean {
  if (event.to === null) return true;
  const days = event.to + 1 - event.from;
  return days > 1 && (days * scale.perDay >= MARK || !isExact(event));
}

/** Events in their rows, with what fits of their titles. */
export function placed({ events, rows }: Rows, scale: Scale, top: number, rowHeight: number, labelled: Labelled = () => true): Mark[] {
  const next = nextInRow(events, rows, scale);
  const ends = new Map<number, number>();
  return events.map((event, i) => {
    const row = rows[i]!;
    const bar = isBar(event, scale);
    const x0 = scale.x(event.from);
    const x1 = event.to === null ? Infinity : Math.max(scale.x(event.to + 1), x0 + (bar ? 3 : 0));
    const side = bar ? x0 : (x0 + x1) / 2 - MARK / 2;
    const wanted = rowHeight === ROW && labelled(event, scale);
    const label = wanted ? labelOf(event, bar, side, ends.get(row) ?? scale.left, next[i]!, scale) : NO_LABEL;
    ends.set(row, Math.max(bar ? x1 : side + MARK, label.end));
    return { event, x0, x1, y: top + row * rowHeight + rowHeight / 2, label: label.text, labelX: label.x, bar };
  });
}

const NO_LABEL = { text: "", x: 0, end: -Infinity };

/** Over a bar or to the right of a point; to its left if the text fits there whole and not here. */
function labelOf(event: TimelineEvent, bar: boolean, side: number, before: number, next: number, scale: Scale) {
  const x = Math.max(bar ? side : side + MARK + LABEL_GAP, scale.left + 2);
  const room = Math.min(next - 8, scale.right) - x;
  const width = widthOf(event.title);
  if (!bar && width > room && side - LABEL_GAP - width > before + 8) {
    return { text: event.title, x: side - LABEL_GAP - width, end: side };
  }
  const text = room > 24 ? fitting(event.title, Math.min(room, LONGEST_LABEL)) : "";
  return { text, x, end: x + widthOf(text) };
}

/** Where the next event of the same row begins. */
function nextInRow(events: readonly TimelineEvent[], rows: readonly number[], scale: Scale): number[] {
  const next = new Map<number, number>();
  const found: number[] = new Array(events.length);
  for (let i = events.length - 1; i >= 0; i--) {
    found[i] = next.get(rows[i]!) ?? Infinity;
    next.set(rows[i]!, scale.x(events[i]!.from) - (isBar(events[i]!, scale) ? 0 : MARK / 2));
  }
  return found;
}
