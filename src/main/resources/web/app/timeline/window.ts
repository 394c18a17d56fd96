/** The days that the lanes show, and how they move. */
import { dayOf, isDay, isoOf, type Day } from "../core/days";

/** Days from one to, but not including, another; they may be parts of days while something moves. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

const SHORTEST = 28;

/** As an address has it: an end that is not given is that of all years. */
export function windowOf(search: string, whole: Window): Window {
  const parameters = new URLSearchParams(search);
  const from = parameters.get("from");
  const to = parameters.get("to");
  const start = isDay(from) ? Math.max(dayOf(from), whole.from) : whole.from;
  const end = isDay(to) ? Math.min(dayOf(to) + 1, whole.until) : whole.until;
  return end - start >= 1 ? { from: start, until: end } : whole;
}

/** The days for an address; null where the window reaches the end of all years. */
export function daysIn(window: Window, whole: Window): { from: string | null; to: string | null } {
  const from = Math.round(window.from);
  const to = Math.max(from, Math.round(window.until) - 1);
  return { from: from <= whole.from ? null : isoOf(from), to: to >= whole.until - 1 ? null : isoOf(to) };
}

/** Shorter or longer around a day that stays where it is. */
export function zoomed(window: Window, factor: number, at: Day, whole: Window): Window {
  const length = Math.min(Math.max((window.until - window.from) * factor, SHORTEST), whole.until - whole.from);
  const part = (at - window.from) / (window.until - window.from);
  return within({ from: at - part * length, until: at + (1 - part) * length }, whole);
}

export function moved(window: Window, days: number, whole: Window): Window {
  return within({ from: window.from + days, until: window.until + days }, whole);
}

/** With one end elsewhere; the other end is pushed along if need be. */
export function withEnd(window: Window, end: "from" | "until", day: Day, whole: Window): Window {
  if (end === "from") {
    const from = Math.min(Math.max(day, whole.from), whole.until - SHORTEST);
    return { from, until: Math.max(window.until, from + SHORTEST) };
  }
  const until = Math.max(Math.min(day, whole.until), whole.from + SHORTEST);
  return { from: Math.min(window.from, until - SHORTEST), until };
}

export function within({ from, until }: Window, whole: Window): Window {
  const length = Math.min(until - from, whole.until - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.until - length);
  return { from: start, until: start + length };
}

export function same(a: Window, b: Window): boolean {
  return Math.abs(a.from - b.from) < 0.5 && Math.abs(a.until - b.until) < 0.5;
}

/** A step of a movement from one window to another; `part` runs from 0 to 1. */
export function between(a: Window, b: Window, part: number): Window {
  const eased = 1 - (1 - part) ** 3;
  return { from: a.from + (b.from - a.from) * eased, until: a.until + (b.until - a.until) * eased };
}
