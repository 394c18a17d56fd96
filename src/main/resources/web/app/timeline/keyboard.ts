/** Keys: within the lanes, and on the sliders. */
import { isoOf, startOfMonth, startOfYear, yearOf, type Day } from "../core/days";
import type { TimelineHost } from "./host";
import { binKey, markKey, moreKey } from "./lanes";
import type { Lane } from "./layout";
import { moved, withEnd, zoomed, type Window } from "./window";

interface Stop {
  readonly key: string;
  readonly day: Day;
  /** The days that it shows on Enter, if it is no link to elsewhere. */
  readonly opens?: Window;
}

const DECADE = 3652.5;
const ZOOM = 0.6;

export class Keyboard {
  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  /** What the keyboard comes to in a lane, in the order of time. */
  stops(lane: Lane): Stop[] {
    const stops = [
      ...lane.marks.map(({ event }) => ({ key: markKey(event), day: event.from })),
      ...lane.bins.map((bin) => ({ key: binKey(lane, bin), day: startOfMonth(bin.month) })),
      ...lane.more.map((more) => ({ key: moreKey(lane, more), day: more.from, opens: { from: more.from, until: more.to + 1 } })),
    ];
    return stops.sort((a, b) => a.day - b.day);
  }

  /** Whether something that the keyboard comes to is in a lane. */
  isIn(lane: Lane, key: string): boolean {
    return this.stops(lane).some((stop) => stop.key === key);
  }

  /** The key of what Tab leads to: where one was, or the first that is there. */
  entry(): string {
    const { lanes, active } = this.#host;
    const all = lanes.map((lane) => this.stops(lane));
    return all.some((stops) => stops.some(({ key }) => key === active)) ? active : (all[0]?.[0]?.key ?? "");
  }

  readonly lanes = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { lanes, active, window, whole } = this.#host;
    const row = lanes.findIndex((lane) => this.isIn(lane, active));
    if (row < 0) return;
    const stops = this.stops(lanes[row]!);
    const at = stops.findIndex(({ key }) => key === active);
    const here = Math.min(Math.max(stops[at]!.day, window.from), window.until - 1);
    switch (event.key) {
      case "ArrowRight":
        this.#step(row, here, stops[at + 1], 1);
        break;
      case "ArrowLeft":
        this.#step(row, here, stops[at - 1], -1);
        break;
      case "ArrowDown":
        this.#toLane(row + 1, here);
        break;
      case "ArrowUp":
        this.#toLane(row - 1, here);
        break;
      case "Home":
        this.#focus(stops[0]);
        break;
      case "End":
        this.#focus(stops.at(-1));
        break;
      case "PageDown":
        void this.#jump(row, here + DECADE, moved(window, DECADE, whole));
        break;
      case "PageUp":
        void this.#jump(row, here - DECADE, moved(window, -DECADE, whole));
        break;
      case "+":
      case "=":
        void this.#jump(row, here, zoomed(window, ZOOM, here, whole));
        break;
      case "-":
        void this.#jump(row, here, zoomed(window, 1 / ZOOM, here, whole));
        break;
      case "0":
        void this.#jump(row, here, whole);
        break;
      case "Enter":
        if (!stops[at]!.opens) return;
        void this.#jump(row, stops[at]!.day, stops[at]!.opens!);
        break;
      case "Escape":
        this.#host.leave();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  /** Arrows move a slider by a year, with Shift by a month, Page Up and Page Down by a decade. */
  readonly slider = (event: KeyboardEvent): void => {
    const end = (event.currentTarget as SVGElement | null)?.dataset.strip ?? (event.target as SVGElement).dataset.strip;
    if (end !== "from" && end !== "until") return;
    const { window, whole } = this.#host;
    const day = Math.round(window[end]);
    const to = sliderTo(event, day, whole);
    if (to === null) return;
    event.preventDefault();
    this.#host.show(withEnd(window, end, to, whole), { commit: "soon" });
  };

  #step(row: number, here: Day, stop: Stop | undefined, direction: 1 | -1): void {
    if (stop) return this.#focus(stop);
    const { window, whole } = this.#host;
    const length = (window.until - window.from) * 0.5;
    void this.#jump(row, here + direction, moved(window, direction * length, whole), direction);
  }

  #toLane(row: number, day: Day): void {
    const lane = this.#host.lanes[row];
    if (lane) this.#focus(nearest(this.stops(lane), day));
  }

  /** Shows another window, then goes to what is nearest to a day in the same lane. */
  async #jump(row: number, day: Day, window: Window, direction: 1 | -1 | 0 = 0): Promise<void> {
    const kind = this.#host.lanes[row]!.kind;
    this.#host.show(window, { commit: "soon" });
    await this.#host.updateComplete;
    const lane = this.#host.lanes.find((each) => each.kind === kind);
    const stops = (lane ? this.stops(lane) : []).filter((stop) => (stop.day - day) * direction >= 0);
    this.#focus(nearest(stops, day));
  }

  #focus(stop: Stop | undefined): void {
    if (!stop) return;
    this.#host.active = stop.key;
    this.#host.point(stop.key);
    void this.#host.updateComplete.then(() => this.#host.svg?.querySelector<SVGElement>(`[data-key="${stop.key}"]`)?.focus());
  }
}

function sliderTo(event: KeyboardEvent, day: Day, whole: Window): Day | null {
  const years = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
  if (event.key === "Home") return whole.from;
  if (event.key === "End") return whole.until;
  if (years === undefined) return null;
  const [year, month] = isoOf(day).split("-").map(Number) as [number, number];
  if (event.shiftKey) return startOfMonth(year * 12 + month - 1 + Math.sign(years));
  return month === 1 ? startOfYear(year + years) : startOfYear(years > 0 ? year + years : yearOf(day) + years + 1);
}

function nearest(stops: readonly Stop[], day: Day): Stop | undefined {
  return stops.reduce<Stop | undefined>((a, b) => (a && Math.abs(a.day - day) <= Math.abs(b.day - day) ? a : b), undefined);
}
