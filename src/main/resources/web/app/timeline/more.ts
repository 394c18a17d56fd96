/** What a lane has no rows for: how many begin in some months, which lead to a window of these months. */
import { monthOf, startOfMonth, type Day } from "../core/days";
import type { TimelineEvent } from "./events";
import type { Scale } from "./scale";

/** Below the rows of a lane. */
export const MORE_ROW = 16;

export interface More {
  /** The first month. */
  readonly month: number;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** Months that are counted together so that the numbers have room. */
const STEPS = [1, 2, 3, 6, 12, 24];
const ROOM = 30;
const HALF = 12;

export function moreOf(over: readonly TimelineEvent[], scale: Scale, y: number): More[] {
  const step = STEPS.find((months) => months * 30.4 * scale.perDay >= ROOM) ?? 60;
  const counts = new Map<number, number>();
  for (const { from } of over) {
    const month = Math.floor(monthOf(Math.max(from, scale.from)) / step) * step;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([month, count]) => {
    const from = startOfMonth(month);
    const to = startOfMonth(month + step) - 1;
    const middle = (Math.max(scale.x(from), scale.left) + Math.min(scale.x(to + 1), scale.right)) / 2;
    const x = Math.min(Math.max(middle, scale.left + HALF), scale.right - HALF);
    return { month, from, to, count, x, y: y + MORE_ROW / 2 };
  });
}
