/** The drawing: the strip, and below it the lanes if there is room for them. Parts that stay the same are not made again. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { dayInWords } from "../core/dates";
import type { Day } from "../core/days";
import type { Kind } from "../core/kinds";
import { words } from "../core/words";
import { asOfLine, axis, dayLine, funnel, lanesTop } from "./axis";
import type { Keyboard } from "./keyboard";
import { lane, type LaneState } from "./lanes";
import { lanes, type Lane } from "./layout";
import type { Pointer } from "./pointer";
import { Scale } from "./scale";
import { patterns } from "./shapes";
import type { TimelineSource } from "./source";
import { strip, STRIP_BOTTOM } from "./strip";
import { same, type Window } from "./window";

const GUTTER = 126;
const EDGE = 12;
/** Narrower than this there is the strip alone: the list shows the events. */
export const NARROW = 560;
/** Wide enough for a line that says what one can do. */
const WIDE = 820;

/** Where everything stands. */
export interface Plan {
  readonly source: TimelineSource;
  /** How much of it was known. */
  readonly known: number;
  readonly width: number;
  readonly window: Window;
  readonly whole: Window;
  readonly opened: ReadonlySet<Kind>;
  /** Whether the lanes show all years. */
  readonly all: boolean;
  readonly scale: Scale;
  readonly wholeScale: Scale;
  readonly lanes: readonly Lane[];
}

type Asked = Pick<Plan, "source" | "width" | "window" | "whole" | "opened">;

/** The plan for what is asked; the one before if nothing of it has changed. */
export function plan(asked: Asked, before: Plan | null): Plan {
  const { source, width, window, whole, opened } = asked;
  const isSame = before && before.source === source && before.known === source.known && before.width === width
    && before.window === window && before.whole === whole && before.opened === opened;
  if (isSame) return before;
  const left = width < NARROW ? EDGE : GUTTER;
  const scale = new Scale(window.from, window.until, left, width - EDGE);
  const all = same(window, whole);
  return {
    ...asked,
    known: source.known,
    all,
    scale,
    wholeScale: new Scale(whole.from, whole.until, left, width - EDGE),
    lanes: width < NARROW ? [] : lanes(source, scale, lanesTop(all), opened),
  };
}

/** What listens to people, and what they are at. */
export interface Use {
  readonly pointer: Pointer;
  readonly keyboard: Keyboard;
  /** A day that was asked about. */
  readonly day: Day | null;
  readonly focused: (event: FocusEvent) => void;
  readonly left: () => void;
  /** The address of the list of the days from one to another, and what it depends on. */
  readonly listOf: (from: string, to: string) => string;
  readonly search: string;
}

export function chart(plan: Plan, use: Use): TemplateResult {
  const { source, width, wholeScale, window, scale } = plan;
  const { pointer, keyboard } = use;
  const narrow = width < NARROW;
  const bottom = bottomOf(plan);
  const height = (narrow ? STRIP_BOTTOM : bottom) + 20;
  return html`<svg class="chart" role="group" aria-label=${words.timeline} width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    @pointerdown=${pointer.down} @pointermove=${pointer.move} @pointerup=${pointer.up}
    @pointercancel=${pointer.cancel} @pointerleave=${use.left} @click=${pointer.click}
    @wheel=${{ handleEvent: pointer.wheel, passive: false }} @dragstart=${(event: Event) => event.preventDefault()}>
    ${guard([], patterns)}
    ${narrow ? nothing : lower(plan, use, bottom, height)}
    <g @keydown=${keyboard.slider}>${guard([plan], () => strip({ source, whole: wholeScale, ...window }))}</g>
    ${width >= WIDE ? svg`<text class="hint" x="0" y=${height - 4} aria-hidden="true">${words.hint}</text>` : nothing}
    <text class="credit" x=${scale.right} y=${height - 4}>${words.source(source.version, dayInWords(source.released))}</text>
  </svg>`;
}

function bottomOf({ lanes, all }: Plan): number {
  const last = lanes.at(-1);
  return last ? last.y + last.height + 6 : lanesTop(all) + 30;
}

function lower(plan: Plan, use: Use, bottom: number, height: number): SVGTemplateResult {
  const { scale, wholeScale, source, lanes, all } = plan;
  const { keyboard } = use;
  const active = keyboard.entry();
  const { left, right } = scale;
  return svg`
    <clipPath id="lanes"><rect x=${left} y="0" width=${right - left} height=${height} /></clipPath>
    ${guard([plan], () => svg`${funnel(wholeScale, scale, bottom)} ${axis(scale, bottom, all)} ${asOfLine(scale, source.released, bottom)}`)}
    <g @keydown=${keyboard.lanes} @focusin=${use.focused} @focusout=${use.left}>${lanes.map((each) => {
      // A lane in which the keyboard is not stays as it is while the keyboard moves.
      const state: LaneState = { scale, asOf: source.released, active: keyboard.isIn(each, active) ? active : "", listOf: use.listOf };
      return guard([each, state.active, use.search], () => lane(each, state));
    })}</g>
    ${lanes.length === 0 ? svg`<text class="none" x=${(left + right) / 2} y=${lanesTop(all) + 16}>${words.none}</text>` : nothing}
    ${dayLine(scale, use.day, bottom)}`;
}
