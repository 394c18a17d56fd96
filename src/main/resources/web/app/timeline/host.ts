/** What the parts of the timeline that listen to people may ask of it. */
import type { Day } from "../core/days";
import type { Lane } from "./layout";
import type { Scale } from "./scale";
import type { Window } from "./window";

export interface TimelineHost {
  readonly window: Window;
  readonly whole: Window;
  readonly scale: Scale;
  readonly wholeScale: Scale;
  readonly lanes: readonly Lane[];
  active: string;
  readonly svg: SVGSVGElement | null;
  readonly updateComplete: Promise<boolean>;

  /** Shows other days: at once while something is dragged, with a short movement otherwise; a commit becomes a step of history. */
  show(window: Window, how: { commit: boolean; animate?: boolean }): void;
  /** Opens the list of some days. */
  list(from: string, to: string): void;
  leave(): void;
  point(key: string | null): void;
  dayAt(x: number): Day;
}
