/** The Extended Date/Time Format (ISO 8601-2), as much of it as the dataset has. */
import { dayOf, isoOf, startOfMonth, startOfYear, type Day } from "./days";

export type Unit = "day" | "month" | "quarter" | "year" | "decade";

/** One end of a date: the days that it may be. */
export interface Point {
  readonly first: Day;
  readonly last: Day;
  readonly unit: Unit;
  readonly about: boolean;
  readonly uncertain: boolean;
}

/** A date or an interval; `to` is null for a date, and "open" while the event goes on. */
export interface When {
  readonly from: Point;
  readonly to: Point | "open" | null;
}

export function parseEdtf(edtf: string): When {
  const [from = "", to] = edtf.split("/");
  return { from: point(from), to: to === undefined ? null : to === ".." || to === "" ? "open" : point(to) };
}

function point(text: string): Point {
  const flags = { about: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  const value = text.replace(/[~?%]/g, "");
  const year = Number(value.slice(0, 4).replace("X", "0"));
  if (value.length === 10) return { first: dayOf(value), last: dayOf(value), unit: "day", ...flags };
  if (value.length === 4) {
    const decade = value.endsWith("X");
    return { first: startOfYear(year), last: startOfYear(year + (decade ? 10 : 1)) - 1, unit: decade ? "decade" : "year", ...flags };
  }
  const part = Number(value.slice(5, 7));
  const quarter = part >= 33;
  const month = year * 12 + (quarter ? (part - 33) * 3 : part - 1);
  return { first: startOfMonth(month), last: startOfMonth(month + (quarter ? 3 : 1)) - 1, unit: quarter ? "quarter" : "month", ...flags };
}

/** The year and, within it, the quarter of a point: 1 to 4. */
export function quarterOf(point: Point): number {
  return Math.floor((Number(isoOf(point.first).slice(5, 7)) - 1) / 3) + 1;
}
