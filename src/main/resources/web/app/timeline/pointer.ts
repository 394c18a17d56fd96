/** Dragging, brushing and the wheel. The plain wheel stays the page's: only with Ctrl, as a pinch has it, does it zoom. */
import { startOfYear, yearOf, type Day } from "../core/days";
import type { TimelineHost } from "./host";
import { binKey } from "./lanes";
import { moved, withEnd, within, zoomed, type Window } from "./window";

/** What counts as moving and not as a click, in units of the drawing. */
const STILL = 4;
const NEAR = 10;

type Drag = { start: number; window: Window; grip: "from" | "until" | "window" | "years" | "lanes"; moved: boolean };

export class Pointer {
  #drag: Drag | null = null;
  /** Whether the click that comes now ends a drag. */
  #dragged = false;
  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  readonly down = (event: PointerEvent): void => {
    this.#dragged = false;
    if (event.button !== 0 || event.ctrlKey) return;
    const target = event.target as Element;
    const grip = (target.closest<SVGElement>("[data-strip]")?.dataset.strip ?? (this.#inLanes(event) ? "lanes" : null)) as Drag["grip"] | null;
    if (!grip) return;
    this.#drag = { start: this.#x(event), window: this.#host.window, grip, moved: false };
  };

  readonly move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return this.#hover(event);
    const x = this.#x(event);
    if (!drag.moved && Math.abs(x - drag.start) < STILL) return;
    if (!drag.moved) this.#host.svg?.setPointerCapture(event.pointerId);
    drag.moved = true;
    event.preventDefault();
    this.#host.point(null);
    this.#host.show(this.#windowOf(drag, x), { commit: false });
  };

  readonly up = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#drag = null;
    if (!drag) return;
    this.#dragged = drag.moved;
    if (drag.moved) this.#host.show(this.#host.window, { commit: true });
    else if (drag.grip === "years" || drag.grip === "window") this.#choose(drag, this.#x(event));
  };

  /** The browser has taken the movement for scrolling. */
  readonly cancel = (): void => {
    if (this.#drag?.moved) this.#host.show(this.#drag.window, { commit: true });
    this.#drag = null;
  };

  /** A click after dragging is none; one on a bin, or beside a thin one, opens its list; one on "+n" shows its months. */
  readonly click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<SVGElement>("a") ?? this.#nearest(event);
    if (this.#dragged) return event.preventDefault();
    const [from, to] = link?.dataset.zoom?.split(" ").map(Number) ?? [];
    if (!(link?.dataset.from || to) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (to) return this.#host.show({ from: from!, until: to + 1 }, { commit: true, animate: true });
    this.#host.list(link!.dataset.from!, link!.dataset.to!);
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { window, whole } = this.#host;
    const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.006);
    this.#host.show(zoomed(window, factor, this.#host.dayAt(this.#x(event)), whole), { commit: "soon" });
  };

  #windowOf({ start, window, grip }: Drag, x: number): Window {
    const { whole, wholeScale, scale } = this.#host;
    switch (grip) {
      case "from":
        return withEnd(window, "from", startOfYear(nearestYear(wholeScale.day(x))), whole);
      case "until":
        return withEnd(window, "until", startOfYear(nearestYear(wholeScale.day(x))), whole);
      case "window":
        if (window.until - window.from < whole.until - whole.from) return moved(window, (x - start) / wholeScale.perDay, whole);
        return brushed(wholeScale.day(start), wholeScale.day(x), whole);
      case "years":
        return brushed(wholeScale.day(start), wholeScale.day(x), whole);
      case "lanes":
        return moved(window, (start - x) / scale.perDay, whole);
    }
  }

  /** A click on the strip chooses a year. */
  #choose({ window }: Drag, x: number): void {
    const year = yearOf(this.#host.wholeScale.day(x));
    const chosen = { from: startOfYear(year), until: startOfYear(year + 1) };
    const again = chosen.from === window.from && chosen.until === window.until;
    this.#host.show(again ? this.#host.whole : chosen, { commit: true, animate: true });
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const link = (event.target as Element).closest<SVGElement>("a") ?? this.#nearest(event);
    this.#host.point(link?.dataset.key ?? null);
  }

  /** The bin beside the pointer: in a window of seventy years they are as thin as a hair. */
  #nearest(event: MouseEvent): SVGElement | null {
    const { lanes, svg } = this.#host;
    if (!svg) return null;
    const box = svg.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const lane = lanes.find((each) => y >= each.y - 4 && y <= each.y + each.height + 4);
    if (!lane || lane.bins.length === 0) return null;
    const nearest = lane.bins.reduce((a, b) => (distance(b.x, b.width, x) < distance(a.x, a.width, x) ? b : a));
    if (distance(nearest.x, nearest.width, x) > NEAR) return null;
    return svg.querySelector(`[data-key="${binKey(lane, nearest)}"]`);
  }

  #inLanes(event: PointerEvent): boolean {
    const { scale, lanes } = this.#host;
    const x = this.#x(event);
    return lanes.length > 0 && x >= scale.left && x <= scale.right && this.#y(event) >= lanes[0]!.y - 50;
  }

  #x(event: MouseEvent): number {
    return event.clientX - (this.#host.svg?.getBoundingClientRect().left ?? 0);
  }

  #y(event: MouseEvent): number {
    return event.clientY - (this.#host.svg?.getBoundingClientRect().top ?? 0);
  }
}

function nearestYear(day: Day): number {
  return yearOf(day + 183);
}

/** Whole years between two days. */
function brushed(a: Day, b: Day, whole: Window): Window {
  const from = startOfYear(yearOf(Math.min(a, b)));
  const until = startOfYear(yearOf(Math.max(a, b)) + 1);
  return within({ from: Math.max(from, whole.from), until: Math.min(until, whole.until) }, whole);
}

function distance(start: number, width: number, x: number): number {
  return x < start ? start - x : Math.max(0, x - start - width);
}
