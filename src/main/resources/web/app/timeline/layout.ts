/** Where everything in the lanes stands: for a window, bins and what lasts, or each single event. */
import { KINDS, type Kind } from "../core/kinds";
import { daysOf } from "./bins";
import { isExact, type TimelineEvent } from "./events";
import { marksIn, THIN_ROW } from "./marks";
import { MORE_ROW, moreOf, type More } from "./more";
import { inDays, mostThatFit } from "./priority";
import { isBar, packed, placed, ROW } from "./rows";
import type { Scale } from "./scale";
import type { TimelineSource } from "./source";

/** Windows up to this many days show each event; longer ones bins. */
export const SINGLE_MARKS = 12 * 366;

const GAP = 10;
/** What all lanes together take at most, so that one sees them all at once with the strip and what is found. */
const ALL_LANES = 520;
const LOWEST = 18;
const MORE = [2.5, 2, 1.5, 1.25];
const BIN_HEIGHT = 34;
/** What a span is as part of the window if it shall have a bar beside the bins. */
const SPAN = 1 / 60;
const THIN_BAR = 6;
const MOST_BARS = 8;
/** Bars beside bins have labels while they are so few, or while there are so few lanes. */
const FEW_BARS = 3;
const FEW_LANES = 2;
/** What a bar beside the bins needs to be worth a label. */
const WORTH_A_LABEL = 70;

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
  /** What there is no room for, by months. */
  readonly more: readonly More[];
  /** Lasting events, and how many of them there is no room for. */
  readonly lasting: number;
  readonly hidden: number;
}

type Body = Omit<Lane, "kind" | "y">;

/** The lanes from a height down; `opened` are those that show all that lasts, however high they become. */
export function lanes(source: TimelineSource, scale: Scale, top: number, opened: ReadonlySet<Kind>): Lane[] {
  const single = scale.until - scale.from <= SINGLE_MARKS && source.hasMarks(scale.from, scale.until - 1);
  const shown = source.events.filter(({ from, to }) => from < scale.until && (to ?? Infinity) >= scale.from);
  const has = (kind: Kind) => shown.some((event) => event.kind === kind) || source.bins.within(kind, scale.from, scale.until - 1).length > 0;
  const kinds = KINDS.filter(has);
  const bodyOf = (kind: Kind, y: number, most: number): Body => {
    const events = shown.filter((event) => event.kind === kind);
    const open = opened.has(kind);
    return single ? markLane(events, scale, y, open ? Infinity : most, open) : binLane(kind, events, source, scale, y, open, kinds.length <= FEW_LANES);
  };
  const room = ALL_LANES - GAP * (kinds.length - 1);
  const heights = (each: number) => kinds.map((kind) => bodyOf(kind, 0, each).height);
  const share = fairly(heights(ALL_LANES), room);
  // A lane that can't have its labels takes less than its share; then the others may have more.
  const most = MORE.map((times) => times * share).find((each) => heights(each).reduce((a, b) => a + b, 0) <= room) ?? share;
  const found: Lane[] = [];
  let y = top;
  for (const kind of kinds) {
    const body = bodyOf(kind, y, most);
    if (body.marks.length === 0 && body.bins.length === 0) continue;
    found.push({ kind, y, ...body });
    y += body.height + GAP;
  }
  return found;
}

/** The most that a lane may take so that all together keep to theirs: what low ones leave, high ones share. */
function fairly(heights: readonly number[], all: number): number {
  const sorted = [...heights].sort((a, b) => a - b);
  let left = all;
  for (const [i, height] of sorted.entries()) {
    const share = left / (sorted.length - i);
    if (height > share) return share;
    left -= height;
  }
  return all;
}

function markLane(events: TimelineEvent[], scale: Scale, y: number, most: number, open: boolean): Body {
  const { rows, labels, over } = marksIn(events, scale, most, open);
  const rowHeight = labels ? ROW : THIN_ROW;
  const lasting = events.filter((event) => isBar(event, scale)).length;
  const marks = placed(rows, scale, y, rowHeight);
  const more = moreOf(over, scale, y + rows.count * rowHeight);
  return {
    height: Math.max(LOWEST, rows.count * rowHeight + (more.length > 0 ? MORE_ROW : 0)),
    rowHeight,
    marks,
    bins: [],
    more,
    lasting,
    hidden: events.length - marks.length - over.length,
  };
}

function binLane(kind: Kind, events: TimelineEvent[], source: TimelineSource, scale: Scale, y: number, open: boolean, roomy: boolean): Body {
  const bins = source.bins.within(kind, scale.from, scale.until - 1);
  const shortest = (scale.until - scale.from) * SPAN;
  const days = (event: TimelineEvent) => Math.max(inDays(event, source.released), isExact(event) ? 0 : shortest);
  const lasting = events.filter((event) => days(event) >= shortest).sort((a, b) => days(b) - days(a));
  const most = open ? Infinity : MOST_BARS;
  const labelled = mostThatFit([], lasting, roomy ? most : Infinity, (some) => packed(some, scale, WORTH_A_LABEL, isWorthALabel));
  const withLabels = (roomy || labelled.count <= FEW_BARS) && labelled.events.some((event) => isWorthALabel(event, scale));
  const rows = withLabels ? labelled : mostThatFit([], lasting, most, (some) => packed(some, scale, 0));
  const rowHeight = withLabels ? ROW : THIN_BAR;
  const unit = Math.min(7, BIN_HEIGHT / source.bins.highest());
  const spanHeight = rows.count === 0 ? 0 : rows.count * rowHeight + 3;
  return {
    height: Math.max(LOWEST, spanHeight + Math.max(0, ...bins.map(({ count }) => Math.max(2, count * unit)))),
    rowHeight,
    marks: placed(rows, scale, y, rowHeight, isWorthALabel),
    bins: bins.map(({ month, count }) => bin(month, count, unit, scale)),
    more: [],
    lasting: lasting.length,
    hidden: lasting.length - rows.events.length,
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
