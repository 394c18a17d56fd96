/** Dates in words, no more exact than the sources: "1978", "March 1983", "since June 2006". */
import { dateOf, yearOf, type Day } from "./days";
import { quarterOf, type Point, type When } from "./edtf";
import { language, words } from "./words";

const japanese = language === "ja";
const month = format({ month: "long", year: "numeric" });
const longMonth = format({ month: "long" });
const shortMonth = format({ month: "short" });
const day = format({ day: "numeric", month: "long", year: "numeric" });
const shortDay = format({ day: "numeric", month: "short" });

export const monthInWords = (value: Day): string => month.format(dateOf(value));
export const shortMonthInWords = (value: Day): string => shortMonth.format(dateOf(value));
export const dayInWords = (value: Day): string => day.format(dateOf(value));
export const shortDayInWords = (value: Day): string => shortDay.format(dateOf(value));
export const yearInWords = (year: number): string => (japanese ? `${year}年` : `${year}`);

/** Whole months, from the first day to the last. */
export function monthsInWords(first: Day, last: Day): string {
  const [from, to] = [monthInWords(first), monthInWords(last)];
  if (from === to) return from;
  const sameYear = yearOf(first) === yearOf(last);
  if (japanese) return `${from}〜${sameYear ? longMonth.format(dateOf(last)) : to}`;
  return `${sameYear ? longMonth.format(dateOf(first)) : from} to ${to}`;
}

export function inWords({ from, to }: When): string {
  if (to === null) return pointInWords(from);
  if (to === "open") return japanese ? `${pointInWords(from)}から` : `since ${pointInWords(from)}`;
  return japanese ? `${pointInWords(from)}〜${pointInWords(to)}` : `${pointInWords(from)} to ${pointInWords(to)}`;
}

function pointInWords(point: Point): string {
  const said = exactly(point);
  const about = point.about ? (japanese ? `${said}${words.about}` : `${words.about} ${said}`) : said;
  return point.uncertain ? `${about} (${words.uncertain})` : about;
}

function exactly({ first, unit, ...rest }: Point): string {
  const year = yearOf(first);
  switch (unit) {
    case "day":
      return dayInWords(first);
    case "month":
      return monthInWords(first);
    case "quarter": {
      const quarter = quarterOf({ first, unit, ...rest });
      return japanese ? `${year}年第${quarter}四半期` : `quarter ${quarter} of ${year}`;
    }
    case "year":
      return yearInWords(year);
    case "decade":
      return japanese ? `${year}年代` : `the ${year}s`;
  }
}

/** Day before month, as the pages have it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(japanese ? "ja-JP" : "en-GB", { ...options, timeZone: "UTC" });
}
