/** Time to the drawing and back, and where its axis has ticks. */
import { dateOf, startOfMonth, startOfYear, monthOf, yearOf, type Day } from "../core/days";
import { monthInWords, shortDayInWords, shortMonthInWords } from "../core/dates";

export class Scale {
  constructor(
    readonly from: Day,
    /** The end, which is the first moment after the last day. */
    readonly until: Day,
    readonly left: number,
    readonly right: number,
  ) {}

  get width(): number {
    return this.right - this.left;
  }

  /** Units of the drawing that a day takes. */
  get perDay(): number {
    return this.width / (this.until - this.from);
  }

  x(day: Day): number {
    return this.left + (day - this.from) * this.perDay;
  }

  day(x: number): Day {
    return this.from + (x - this.left) / this.perDay;
  }
}

export interface Tick {
  readonly day: Day;
  readonly label: string;
  /** A beginning of something larger: a decade, a year, a month. */
  readonly major: boolean;
}

const YEAR_STEPS = [1, 2, 5, 10, 20];
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 7, 14];
/** What a label needs. */
const ROOM = 56;

export function ticks(scale: Scale): Tick[] {
  const year = 365.25 * scale.perDay;
  if (year < ROOM * 3) return years(scale, YEAR_STEPS.find((step) => step * year >= ROOM) ?? 50);
  const month = 30.4 * scale.perDay;
  if (month < ROOM * 3) return months(scale, MONTH_STEPS.find((step) => step * month >= ROOM * 0.8) ?? 6);
  return days(scale, DAY_STEPS.find((step) => step * scale.perDay >= ROOM) ?? 14);
}

function years(scale: Scale, step: number): Tick[] {
  const found: Tick[] = [];
  for (let year = Math.ceil(yearOf(scale.from) / step) * step; startOfYear(year) < scale.until; year += step) {
    found.push({ day: startOfYear(year), label: `${year}`, major: year % (step >= 5 ? 10 : 5) === 0 });
  }
  return found;
}

function months(scale: Scale, step: number): Tick[] {
  const found: Tick[] = [];
  for (let month = Math.ceil(monthOf(scale.from) / step) * step; startOfMonth(month) < scale.until; month += step) {
    const major = month % 12 === 0;
    const day = startOfMonth(month);
    found.push({ day, label: major ? `${month / 12}` : shortMonthInWords(day), major });
  }
  return found;
}

function days(scale: Scale, step: number): Tick[] {
  const found: Tick[] = [];
  for (let month = monthOf(scale.from); startOfMonth(month) < scale.until; month++) {
    const start = startOfMonth(month);
    found.push({ day: start, label: monthInWords(start), major: true });
    const last = startOfMonth(month + 1) - step;
    for (let day = start + step; day <= last; day += step) found.push({ day, label: shortDayInWords(day), major: false });
  }
  return found.filter(({ day }) => day >= scale.from && day < scale.until && dateOf(day) != null);
}
