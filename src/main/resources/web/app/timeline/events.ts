/** An event as the timeline draws it. */
import { dayOf, type Day } from "../core/days";
import { inWords } from "../core/dates";
import { parseEdtf, type When } from "../core/edtf";
import type { Kind } from "../core/kinds";
import { language, words } from "../core/words";

/** The fields of an event that the timeline asks for. */
export const FIELDS = `slug kind title ${language === "ja" ? "titleJa" : ""} startDate endDate edtf status`;

export interface EventFields {
  slug: string;
  kind: Kind;
  title: string;
  titleJa?: string | null;
  startDate: string;
  endDate: string | null;
  edtf: string;
  status: string;
}

export interface TimelineEvent {
  readonly slug: string;
  readonly kind: Kind;
  readonly title: string;
  readonly status: string;
  readonly when: When;
  /** The earliest and the latest day that it can have covered; open ends have none. */
  readonly from: Day;
  readonly to: Day | null;
  /** Its date in words. */
  readonly date: string;
}

export function eventOf(fields: EventFields): TimelineEvent {
  const when = parseEdtf(fields.edtf);
  const status = words.status[fields.status];
  return {
    slug: fields.slug,
    kind: fields.kind,
    title: fields.titleJa ?? fields.title,
    status: fields.status,
    when,
    from: dayOf(fields.startDate),
    to: fields.endDate === null ? null : dayOf(fields.endDate),
    date: inWords(when) + (status ? ` (${status})` : ""),
  };
}

/** Whether a day or month is known: what isn't known that exactly is in no bin. */
export function isExact(event: TimelineEvent): boolean {
  return event.when.from.unit === "day" || event.when.from.unit === "month";
}
