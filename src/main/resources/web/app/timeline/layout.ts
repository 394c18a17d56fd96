/** Where everything in the lanes stands: for a window, bins and what lasts, or each single event. */
import { KINDS, type Kind } from "../core/kinds";
import { daysOf } from "./bins";
import { isExact, type TimelineEvent } from "./events";
import { pack } from "./pack";
import type { Scale } from "./scale";
import type { TimelineSource } from "./source";
import { fitting, widthOf } from "./text";

/** Windows up to this many days show each event; longer ones bins. */
export const SINGLE_MARKS = 12 * 366;
export const MARK = 10;

const BIN_HEIGHT = 46;
const ROW = 24;
const THIN_ROW = 13;
/** What a bar beside the bins needs to be worth a label. */
const WORTH_A_LABEL = 70;
/** What a span is as part of the window if it shall have a bar beside the bins. */
const SPAN = 1 / 60;
const MOST_ROWS = 10;
/** Room for labels, tried from the widest. */
const LABEL_ROOM = [170, 90, 0];
const FEW_ROWS = 9;
const LABEL_GAP = 5;
const LONGEST_LABEL = 700;

/** Whether an event gets a label. */
type Labelled = (event: TimelineEvent, scale: Scale) => boolean;

/** An event in its lane. `y` is the middle of its row. */
export interface Mark {
  readonly event: TimelineEvent;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  /** Whether it is drawn as a bar. */
  readonly bar: boolean;
}

export interface Bin {
  readonly month: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Lane {
  readonly kind: Kind;
  readonly y: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly marks: readonly Mark[];
  readonly bins: readonly Bin[];
  /** Lasting events for which there is no room. */
  readonly hidden: number;
}

export function lanes(source: TimelineSource, scale: Scale, top: number): Lane[] {
  const single = scale.until - scale.from <= SINGLE_MARKS && source.hasMarks(scale.from, scale.until - 1);
  const shown = source.events.filter(({ from, to }) => from < scale.until && (to ?? Infinity) >= scale.from);
  const found: Lane[] = [];
  let y = top;
  for (const kind of KINDS) {
    const events = shown.filter((event) => event.kind === kind);
    const lane = single ? markLane(kind, events, scale, y) : binLane(kind, events, source, scale, y);
    if (lane.marks.length === 0 && lane.bins.length === 0) continue;
    found.push(lane);
    y += lane.height + 14;
  }
  return found;
}

function markLane(kind: Kind, events: TimelineEvent[], scale: Scale, y: number): Lane {
  const { rows, count, room } = packed(events, scale, LABEL_ROOM);
  const rowHeight = room > 0 ? ROW : THIN_ROW;
  const height = Math.max(1, count) * rowHeight;
  return { kind, y, height, rowHeight, marks: placed(events, rows, scale, y, rowHeight), bins: [], hidden: 0 };
}

function binLane(kind: Kind, events: TimelineEvent[], source: TimelineSource, scale: Scale, y: number): Lane {
  const bins = source.bins.within(kind, scale.from, scale.until - 1);
  const lasting = events.filter((event) => isLong(event, scale, SPAN));
  let spans = lasting;
  let fit = packed(spans, scale, [WORTH_A_LABEL, 0], isWorthALabel);
  for (let part = SPAN; fit.count > MOST_ROWS && part < 1; part *= 1.5) {
    spans = lasting.filter((event) => isLong(event, scale, part));
    fit = packed(spans, scale, [0]);
  }
  const rowHeight = spans.some((event) => isWorthALabel(event, scale)) ? ROW : THIN_ROW;
  const spanHeight = fit.count * rowHeight;
  const unit = Math.min(7, BIN_HEIGHT / source.bins.highest());
  const binHeight = bins.length === 0 ? 0 : Math.max(12, ...bins.map(({ count }) => count * unit));
  return {
    kind,
    y,
    height: spanHeight + binHeight,
    rowHeight,
    marks: placed(spans, fit.rows, scale, y, rowHeight, isWorthALabel),
    bins: bins.map(({ month, count }) => bin(month, count, unit, scale)),
    hidden: lasting.length - spans.length,
  };
}

function bin(month: number, count: number, unit: number, scale: Scale): Bin {
  const [first, last] = daysOf(month);
  const width = Math.max(1.6, (last + 1 - first) * scale.perDay - 0.6);
  return { month, count, x: scale.x(first), width, height: Math.max(2, count * unit) };
}

function isWorthALabel(event: TimelineEvent, scale: Scale): boolean {
  const end = Math.min(event.to === null ? Infinity : scale.x(event.to + 1), scale.right);
  return end - Math.max(scale.x(event.from), scale.left) >= WORTH_A_LABEL;
}

function isLong(event: TimelineEvent, scale: Scale, part: number): boolean {
  if (event.to === null || !isExact(event)) return true;
  return event.to - event.from > (scale.until - scale.from) * part;
}

/** Rows at a zoom that moves in steps, so that events don't jump with each turn of the wheel; with labels if there is room. */
function packed(events: TimelineEvent[], scale: Scale, rooms: readonly number[], labelled: Labelled = () => true) {
  const perDay = 2 ** (Math.floor(Math.log2(scale.perDay) * 2) / 2);
  for (const room of rooms) {
    const extents = events.map((event) => {
      const start = event.from * perDay;
      const bar = isBar(event, scale);
      const end = event.to === null ? Infinity : Math.max(start + MARK, bar ? (event.to + 1) * perDay : 0);
      const label = labelled(event, scale) ? Math.min(room, widthOf(event.title) + 6) : 0;
      return { start, end: Math.max(end, start + label + (bar || label === 0 ? 0 : MARK + LABEL_GAP)) };
    });
    const { rows, count } = pack(extents, room > 0 ? 10 : 2);
    if (count <= FEW_ROWS || room === 0) return { rows, count, room };
  }
  return { rows: [], count: 0, room: 0 };
}

/** Whether it is long enough, or its date open enough, to be more than a point. */
export function isBar(event: TimelineEvent, scale: Scale): boolean {
  if (event.to === null) return true;
  const days = event.to + 1 - event.from;
  return days > 1 && (days * scale.perDay >= MARK || !isExact(event));
}

function placed(events: TimelineEvent[], rows: number[], scale: Scale, top: number, rowHeight: number, labelled: Labelled = () => true): Mark[] {
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

/** Over a bar or to the right of a point; further left if the text fits there whole and not here. */
function labelOf(event: TimelineEvent, bar: boolean, side: number, before: number, next: number, scale: Scale) {
  const x = Math.max(bar ? side : side + MARK + LABEL_GAP, scale.left + 2);
  const room = Math.min(next - 8, scale.right) - x;
  const width = widthOf(event.title);
  if (!bar && width > room && side - LABEL_GAP - width > before + 8) {
    return { text: event.title, x: side - LABEL_GAP - width, end: side };
  }
  if (bar && width > room && next === Infinity && scale.right - width > before + 8) {
    return { text: event.title, x: scale.right - width, end: scale.right };
  }
  const text = room > 24 ? fitting(event.title, Math.min(room, LONGEST_LABEL)) : "";
  return { text, x, end: x + widthOf(text) };
}

/** Where the next event of the same row begins. */
function nextInRow(events: TimelineEvent[], rows: number[], scale: Scale): number[] {
  const next = new Map<number, number>();
  const found: number[] = new Array(events.length);
  for (let i = events.length - 1; i >= 0; i--) {
    found[i] = next.get(rows[i]!) ?? Infinity;
    next.set(rows[i]!, scale.x(events[i]!.from) - (isBar(events[i]!, scale) ? 0 : MARK / 2));
  }
  return found;
}
