/** Which days the timeline shows, how they change, and who is told. */
import { dayOf } from "../core/days";
import type { Commit } from "./host";
import { between, daysIn, same, windowOf, type Window } from "./window";

/** The chosen days changed: `commit` says that it is a step to go back to. Who follows prevents the default. */
export class WindowEvent extends CustomEvent<{ from: string | null; to: string | null; commit: boolean; list: boolean }> {}

const DURATION = 260;
/** Turns of the wheel and presses of a key that follow one another within this time are one step of history. */
const COMMIT_AFTER = 600;

/** What follows the movement. */
export interface MovementHost extends EventTarget {
  requestUpdate(): void;
  /** The address of the list of the days from one to another. */
  listOf(from: string, to: string): string;
}

export class Movement {
  window: Window = { from: 0, until: 1 };
  /** Where a movement leads: what is shown if there is none. */
  target: Window = { from: 0, until: 1 };
  whole: Window = { from: 0, until: 1 };
  readonly #host: MovementHost;
  readonly #started: () => void;
  #told: string[] = [];
  #frame = 0;
  #committing = 0;

  /** `started` is called when other days are about to be shown. */
  constructor(host: MovementHost, started: () => void) {
    this.#host = host;
    this.#started = started;
  }

  /** Begins with what an address says, within all years. */
  begin(search: string, whole: Window): void {
    this.whole = whole;
    this.window = this.target = windowOf(search, whole);
  }

  /** The address changed. What we told while something is dragged comes back late, and is no news. */
  follow(search: string): void {
    const window = windowOf(search, this.whole);
    const { from, to } = daysIn(window, this.whole);
    const isEcho = this.#told.slice(0, -1).includes(`${from} ${to}`);
    if (!isEcho && !same(window, this.window)) this.#move(window, true);
  }

  show(window: Window, { commit, animate = false }: { commit: Commit; animate?: boolean }): void {
    this.#move(window, animate);
    clearTimeout(this.#committing);
    this.#tell(window, commit === true, false);
    if (commit === "soon") this.#committing = setTimeout(() => this.#tell(window, true, false), COMMIT_AFTER);
  }

  list(from: string, to: string): void {
    const window = { from: dayOf(from), until: dayOf(to) + 1 };
    if (this.#tell(window, true, true)) this.#move(window, true);
    // Where there is no explorer around, its page is elsewhere.
    else open(this.#host.listOf(from, to), document.querySelector("base")?.target || "_self");
  }

  /** Tells the page; whether it follows. */
  #tell(window: Window, commit: boolean, list: boolean): boolean {
    const detail = { ...daysIn(window, this.whole), commit, list };
    const told = `${detail.from} ${detail.to}`;
    this.#told = commit ? [told] : [...this.#told, told];
    return !this.#host.dispatchEvent(new WindowEvent("alliance-window", { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #move(to: Window, animate: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.target = to;
    this.#started();
    if (!animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return this.#set(to);
    const from = this.window;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / DURATION));
      this.#set(between(from, to, part));
      if (part < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #set(window: Window): void {
    this.window = window;
    this.#host.requestUpdate();
  }
}
