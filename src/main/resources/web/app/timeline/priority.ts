/** Which events are drawn if not all can be. */
import type { Day } from "../core/days";
import type { TimelineEvent } from "./events";
import type { Rows } from "./rows";
import type { Scale } from "./scale";

/** Of those that merely go on all the time, so many come before those that begin or end. */
const LONGEST = 4;

/** How long an event lasts; what goes on, as far as is known. */
export function inDays({ from, to }: TimelineEvent, asOf: Day): number {
  return (to ?? asOf) - from;
}

/** A few of the longest, then what begins or ends in the window, then the others: the longest first. */
export function ofInterest(events: readonly TimelineEvent[], scale: Scale): TimelineEvent[] {
  const byLength = [...events].sort((a, b) => inDays(b, scale.until) - inDays(a, scale.until));
  const changes = ({ from, to }: TimelineEvent) => from >= scale.from || (to ?? Infinity) < scale.until;
  const steady = byLength.filter((event) => !changes(event));
  return [...steady.slice(0, LONGEST), ...byLength.filter(changes), ...steady.slice(LONGEST)];
}

/** Rows of all that must be drawn, and of as many of the others, from the first, as the rows hold. */
export function mostThatFit(
  all: readonly TimelineEvent[],
  others: readonly TimelineEvent[],
  most: number,
  pack: (events: TimelineEvent[]) => Rows,
): Rows {
  const rowsOf = (count: number) => pack(inOrder([...all, ...others.slice(0, count)]));
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rowsOf(middle).count <= most) low = middle;
    else high = middle - 1;
  }
  return rowsOf(low);
}

function inOrder(events: TimelineEvent[]): TimelineEvent[] {
  return events.sort((a, b) => a.from - b.from || (a.slug < b.slug ? -1 : 1));
}
