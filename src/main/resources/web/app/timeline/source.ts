/** What the timeline knows of the events of one filter. It asks for no more than a window needs, and for nothing twice. */
import { ask, askEarly } from "../core/api";
import { dayOf, startOfYear, yearOf, type Day } from "../core/days";
import { Bins, type Bucket } from "./bins";
import { eventOf, FIELDS, type EventFields, type TimelineEvent } from "./events";

interface Page {
  nodes: EventFields[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Overview {
  dataset: { version: string; releasedOn: string; firstDate: string };
  timeline: Bucket[];
  imprecise: Page;
  open: Page;
}

/** A page of events, as large as the API gives. */
const PAGE = 100;
/** How many days one query asks about: each costs two of the sixty objects that the API lets a filter have. */
const SAMPLES = 20;
/** The parts of the first question that may go on: it is in pages/timeline.graphql. */
const IMPRECISE = "{precision:[QUARTER,YEAR,DECADE]}";
/** What goes on overlaps every later day, this one too. */
const OPEN = '{date:{from:"9998-12-31"}}';

export class TimelineSource {
  bins = new Bins([]);
  version = "";
  released: Day = 0;
  first: Day = 0;
  last: Day = 0;
  readonly #filter: string;
  readonly #signal: AbortSignal;
  readonly #events = new Map<string, TimelineEvent>();
  readonly #sampled = new Set<number>();
  readonly #loaded = new Set<number>();

  constructor(filter: string, signal: AbortSignal) {
    this.#filter = filter;
    this.#signal = signal;
  }

  /** How much is known so far: a number that grows. */
  get known(): number {
    return this.#events.size + this.#loaded.size;
  }

  /** All events known so far, the earliest first. */
  get events(): TimelineEvent[] {
    return [...this.#events.values()].sort((a, b) => a.from - b.from || (a.slug < b.slug ? -1 : 1));
  }

  /** Counts by month, what is known less exactly, and what goes on: the answer to the question that the page names. */
  async open(question: string): Promise<void> {
    const answer = await askEarly<Overview>(question, this.#signal);
    this.bins = new Bins(answer.timeline);
    this.version = answer.dataset.version;
    this.released = dayOf(answer.dataset.releasedOn);
    this.first = startOfYear(yearOf(dayOf(answer.dataset.firstDate)));
    // What is planned beyond, or may lie beyond, is cut off: the years are those of which something can be known.
    this.last = startOfYear(yearOf(this.released) + 1) - 1;
    await this.#keep(answer.imprecise, IMPRECISE);
    await this.#keep(answer.open, OPEN);
  }

  /** Events that last: those under way at a New Year, of each year or, in a long window, of every few years. */
  async spans(from: Day, to: Day): Promise<void> {
    const step = Math.max(1, Math.floor((yearOf(to) - yearOf(from)) / SAMPLES));
    const years: number[] = [];
    for (let year = yearOf(from) - (yearOf(from) % step); year <= yearOf(to); year += step) {
      if (!this.#sampled.has(year)) years.push(year);
    }
    const parts = [];
    for (let i = 0; i < years.length; i += SAMPLES) parts.push(years.slice(i, i + SAMPLES));
    await Promise.all(parts.map(async (part) => {
      const days = part.map((year) => `{date:{from:"${year}-01-01",to:"${year}-01-01"}}`).join("");
      await this.#all(`{or:[${days}]}`);
      part.forEach((year) => this.#sampled.add(year));
    }));
  }

  /** Each single event of whole years, in runs that the counts say fit on a page. */
  async marks(from: Day, to: Day): Promise<void> {
    await Promise.all(this.#runs(yearOf(from), yearOf(to)).map(async (run) => {
      const days = `{from:"${run[0]}-01-01",to:"${run[1]}-12-31",match:STARTS}`;
      await this.#all(`{precision:[DAY,MONTH] date:${days}}`);
      for (let year = run[0]; year <= run[1]; year++) this.#loaded.add(year);
    }));
  }

  /** Whether each single event of these days is here. */
  hasMarks(from: Day, to: Day): boolean {
    return this.#runs(yearOf(from), yearOf(to)).length === 0;
  }

  #runs(from: number, to: number): [number, number][] {
    const runs: [number, number][] = [];
    let size = Infinity;
    for (let year = from; year <= to; year++) {
      if (this.#loaded.has(year)) continue;
      const count = this.bins.ofYear(year);
      const last = runs.at(-1);
      if (last && last[1] === year - 1 && size + count <= PAGE) last[1] = year;
      else runs.push([year, year]);
      size = last && last[1] === year ? size + count : count;
    }
    return runs.filter(([start, end]) => this.#holdsAny(start, end));
  }

  #holdsAny(from: number, to: number): boolean {
    for (let year = from; year <= to; year++) if (this.bins.ofYear(year) > 0) return true;
    return false;
  }

  async #all(part: string, after?: string): Promise<void> {
    const { page } = await this.#ask<{ page: Page }>(`{ page: ${this.#page(part, after)} }`);
    await this.#keep(page, part);
  }

  async #keep({ nodes, pageInfo }: Page, part: string): Promise<void> {
    for (const node of nodes) if (!this.#events.has(node.slug)) this.#events.set(node.slug, eventOf(node));
    if (pageInfo.hasNextPage && pageInfo.endCursor) await this.#all(part, pageInfo.endCursor);
  }

  #page(part: string, after?: string): string {
    const from = after ? `, after: ${JSON.stringify(after)}` : "";
    const order = "orderBy: [{field: START_DATE, direction: ASC}]";
    return `events(filter: ${this.#with(part)}, first: ${PAGE}${from}, ${order}) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } }`;
  }

  #with(part: string): string {
    return this.#filter === "{}" ? part : `{and:[${this.#filter} ${part}]}`;
  }

  #ask<T>(query: string): Promise<T> {
    return ask<T>(query, this.#signal);
  }
}
