/** What the parts of the timeline that listen to people may ask of it. */
import type { Day } from "../core/days";
import type { Lane } from "./layout";
import type { Scale } from "./scale";
import type { Window } from "./window";

/** Whether other days are a step to go back to: yes; no, for something is being dragged; or soon, if nothing more comes. */
export type Commit = boolean | "soon";

export interface TimelineHost {
  readonly window: Window;
  readonly whole: Window;
  readonly scale: Scale;
  readonly wholeScale: Scale;
  readonly lanes: readonly Lane[];
  active: string;
  readonly svg: SVGSVGElement | null;
  readonly updateComplete: Promise<boolean>;

  /** Shows other days: at once, or with a short movement. */
  show(window: Window, how: { commit: Commit; animate?: boolean }): void;
  /** Opens the list of some days. */
  list(from: string, to: string): void;
  leave(): void;
  point(key: string | null): void;
  dayAt(x: number): Day;
}
