/** The strip: all years as bars stacked by kind, and two sliders that choose a span of them. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import { monthOf, startOfYear, yearOf, type Day } from "../core/days";
import { monthInWords } from "../core/dates";
import { KINDS } from "../core/kinds";
import { words } from "../core/words";
import type { Scale } from "./scale";
import type { TimelineSource } from "./source";

export const STRIP_HEIGHT = 58;
/** Free above the highest bar. */
const HEAD = 4;
export const STRIP_BOTTOM = STRIP_HEIGHT + 16;

export interface StripState {
  readonly source: TimelineSource;
  /** All years. */
  readonly whole: Scale;
  readonly from: Day;
  readonly until: Day;
}

export function strip(state: StripState): SVGTemplateResult {
  const { whole, from, until } = state;
  const x0 = whole.x(from);
  const x1 = whole.x(until);
  return svg`
    <g class="strip">
      ${highest(state)}
      ${stacks(state)}
      <rect class="veil" x=${whole.left} y="0" width=${Math.max(0, x0 - whole.left)} height=${STRIP_HEIGHT} />
      <rect class="veil" x=${x1} y="0" width=${Math.max(0, whole.right - x1)} height=${STRIP_HEIGHT} />
      <line class="base" x1=${whole.left} x2=${whole.right} y1=${STRIP_HEIGHT} y2=${STRIP_HEIGHT} />
      ${years(whole)}
      <rect class="surface" data-strip="years" x=${whole.left} y="0" width=${whole.width} height=${STRIP_HEIGHT} />
      <rect class="window" data-strip="window" x=${x0} y="0" width=${x1 - x0} height=${STRIP_HEIGHT} />
      ${thumb(state, "from", x0)} ${thumb(state, "until", x1)}
    </g>`;
}

/** What the highest bar stands for. */
function highest({ source, whole }: StripState): SVGTemplateResult {
  const most = source.bins.mostOfAYear();
  if (most === 0) return svg``;
  const beside = whole.left > 100;
  return svg`<line class="most" x1=${whole.left} x2=${whole.right} y1=${HEAD} y2=${HEAD} />
    ${beside ? svg`<text class="most" x=${whole.left - 16} y=${HEAD + 6}>${words.perYear(most)}</text>` : nothing}`;
}

function stacks({ source, whole }: StripState): SVGTemplateResult[] {
  const years = [];
  for (let year = yearOf(whole.from); year < yearOf(whole.until); year++) years.push(year);
  const unit = (STRIP_HEIGHT - HEAD) / Math.max(1, source.bins.mostOfAYear());
  return years.flatMap((year) => {
    const x = whole.x(startOfYear(year));
    const width = Math.max(1, whole.x(startOfYear(year + 1)) - x - 1);
    let y = STRIP_HEIGHT;
    return KINDS.map((kind) => {
      const height = source.bins.ofYear(year, [kind]) * unit;
      y -= height;
      return height === 0 ? svg`` : svg`<rect class="stack ${kind}" x=${tenth(x)} y=${tenth(y)} width=${tenth(width)} height=${tenth(height)} />`;
    });
  });
}

function years(whole: Scale): SVGTemplateResult[] {
  const step = [5, 10, 20].find((years) => years * 365 * whole.perDay > 44) ?? 25;
  const found = [];
  for (let year = Math.ceil(yearOf(whole.from) / step) * step; year < yearOf(whole.until); year += step) {
    const x = whole.x(startOfYear(year));
    found.push(svg`<line class="tick" x1=${x} x2=${x} y1=${STRIP_HEIGHT} y2=${STRIP_HEIGHT + 4} />
      <text class="year" x=${x} y=${STRIP_HEIGHT + 14}>${year}</text>`);
  }
  return found;
}

function thumb({ whole, from, until }: StripState, end: "from" | "until", x: number): SVGTemplateResult {
  const day = end === "from" ? from : until - 1;
  // Each grip stands outside of the span, so that those of a short one don't cover each other.
  const grip = end === "from" ? -10 : 0;
  const text = end === "from" ? words.fromWhen(monthInWords(day)) : words.toWhen(monthInWords(day));
  return svg`
    <g class="thumb" role="slider" tabindex="0" data-strip=${end} aria-label=${end === "from" ? words.from : words.to}
      aria-valuemin=${monthOf(whole.from)} aria-valuemax=${monthOf(whole.until - 1)} aria-valuenow=${monthOf(day)}
      aria-valuetext=${text} aria-orientation="horizontal" transform="translate(${tenth(x)} 0)">
      <rect class="reach" x=${end === "from" ? -22 : -4} y="-4" width="26" height=${STRIP_HEIGHT + 8} />
      <line y1="0" y2=${STRIP_HEIGHT} />
      <rect class="grip" x=${grip} y=${STRIP_HEIGHT / 2 - 13} width="10" height="26" rx="4" />
      <path class="ridges" d="M${grip + 3.5} ${STRIP_HEIGHT / 2 - 5}v10M${grip + 6.5} ${STRIP_HEIGHT / 2 - 5}v10" />
    </g>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
