/** Events counted by the month they begin in, for each kind. */
import { monthOf, dayOf, startOfMonth, type Day } from "../core/days";
import { KINDS, type Kind } from "../core/kinds";

export interface Bucket {
  start: string;
  split: { value: Kind; count: number }[];
}

export class Bins {
  /** The month of the first count. */
  readonly first: number;
  readonly #counts: ReadonlyMap<Kind, Int16Array>;

  constructor(buckets: readonly Bucket[]) {
    this.first = buckets.length === 0 ? 0 : monthOf(dayOf(buckets[0]!.start));
    this.#counts = new Map(KINDS.map((kind) => [kind, new Int16Array(buckets.length)]));
    buckets.forEach((bucket, i) => bucket.split.forEach(({ value, count }) => (this.#counts.get(value)![i] = count)));
  }

  get length(): number {
    return this.#counts.get("MEETING")!.length;
  }

  at(kind: Kind, month: number): number {
    return this.#counts.get(kind)![month - this.first] ?? 0;
  }

  /** All months from one day to another that have events of a kind. */
  within(kind: Kind, from: Day, to: Day): { month: number; count: number }[] {
    const found = [];
    const last = Math.min(monthOf(to), this.first + this.length - 1);
    for (let month = Math.max(this.first, monthOf(from)); month <= last; month++) {
      const count = this.at(kind, month);
      if (count > 0) found.push({ month, count });
    }
    return found;
  }

  /** How many begin in a year: of one kind, or of all. */
  ofYear(year: number, kinds: readonly Kind[] = KINDS): number {
    let sum = 0;
    for (const kind of kinds) for (let month = year * 12; month < year * 12 + 12; month++) sum += this.at(kind, month);
    return sum;
  }

  mostOfAYear(): number {
    let most = 0;
    for (let year = Math.floor(this.first / 12); year * 12 < this.first + this.length; year++) most = Math.max(most, this.ofYear(year));
    return most;
  }

  /** The most that any month has of one kind. */
  highest(): number {
    let highest = 1;
    for (const counts of this.#counts.values()) for (const count of counts) highest = Math.max(highest, count);
    return highest;
  }
}

/** The first and the last day of a bin. */
export function daysOf(month: number): [Day, Day] {
  return [startOfMonth(month), startOfMonth(month + 1) - 1];
}
