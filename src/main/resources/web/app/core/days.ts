/** Days as whole numbers since 1970-01-01, so that time is arithmetic and no time zone can move a date. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(iso: string): Day {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS);
}

export function isDay(iso: string | null | undefined): iso is string {
  return iso != null && /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
}

export function isoOf(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

export function dateOf(day: Day): Date {
  return new Date(Math.floor(day) * MILLISECONDS);
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** Months since the year 0: what bins are counted by. */
export function monthOf(day: Day): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function startOfYear(year: number): Day {
  return Date.UTC(year, 0, 1) / MILLISECONDS;
}

export function startOfMonth(month: number): Day {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLISECONDS;
}
