/** What joins the strip and the lanes: the funnel from the chosen span to the whole width, the axis, and lines at single days. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import { dayInWords } from "../core/dates";
import type { Day } from "../core/days";
import { STRIP_BOTTOM } from "./strip";
import { ticks, type Scale } from "./scale";
import { widthOf } from "./text";

export const FUNNEL_BOTTOM = STRIP_BOTTOM + 16;
const AXIS_HEIGHT = 20;

/** Where the lanes begin: while they show all years, the strip has said them. */
export function lanesTop(said: boolean): number {
  return FUNNEL_BOTTOM + (said ? 0 : AXIS_HEIGHT) + 8;
}

/** Lines from the ends of the chosen span to the edges of the lanes. */
export function funnel(whole: Scale, scale: Scale, bottom: number): SVGTemplateResult {
  const [x0, x1] = [whole.x(scale.from), whole.x(scale.until)];
  return svg`
    <path class="funnel" d="M${x0} ${STRIP_BOTTOM - 16}L${x0} ${STRIP_BOTTOM}L${scale.left} ${FUNNEL_BOTTOM}V${bottom}H${scale.right}V${FUNNEL_BOTTOM}L${x1} ${STRIP_BOTTOM}V${STRIP_BOTTOM - 16}z" />
    <path class="edge" d="M${x0} ${STRIP_BOTTOM - 16}V${STRIP_BOTTOM}L${scale.left} ${FUNNEL_BOTTOM}M${x1} ${STRIP_BOTTOM - 16}V${STRIP_BOTTOM}L${scale.right} ${FUNNEL_BOTTOM}" />`;
}

/** Years and days of the lanes; while they show all years, the strip has said them. */
export function axis(scale: Scale, bottom: number, said: boolean): SVGTemplateResult {
  return svg`<g class=${said ? "axis said" : "axis"} aria-hidden="true">
    ${ticks(scale).map(({ day, label, major }) => {
      const x = Math.round(scale.x(day)) + 0.5;
      const fits = x + widthOf(label) / 2 < scale.right + 8;
      return svg`<line class=${major ? "grid major" : "grid"} x1=${x} x2=${x} y1=${FUNNEL_BOTTOM + (said ? 0 : AXIS_HEIGHT)} y2=${bottom} />
        ${fits ? svg`<text class=${major ? "major" : nothing} x=${x} y=${FUNNEL_BOTTOM + 14}>${label}</text>` : nothing}`;
    })}</g>`;
}

/** The release's day, after which nobody knows anything yet. The line below the chart says which day it is. */
export function asOfLine(scale: Scale, day: Day, bottom: number): SVGTemplateResult {
  const x = scale.x(day + 1);
  if (x < scale.left || x > scale.right + 1) return svg``;
  return svg`<g class="as-of"><rect x=${x} y=${FUNNEL_BOTTOM} width=${Math.max(0, scale.right - x)} height=${bottom - FUNNEL_BOTTOM} />
    <line x1=${x} x2=${x} y1=${FUNNEL_BOTTOM} y2=${bottom} /></g>`;
}

/** The day that was asked about. */
export function dayLine(scale: Scale, day: Day | null, bottom: number): SVGTemplateResult {
  if (day === null || day < scale.from || day >= scale.until) return svg``;
  const x = scale.x(day + 0.5);
  const text = dayInWords(day);
  const left = Math.min(Math.max(x - widthOf(text) / 2 - 6, scale.left), scale.right - widthOf(text) - 12);
  return svg`<g class="on-day"><line x1=${x} x2=${x} y1=${FUNNEL_BOTTOM + 4} y2=${bottom} />
    <rect x=${left} y=${FUNNEL_BOTTOM + 1} width=${widthOf(text) + 12} height="18" rx="3" /><text x=${left + 6} y=${FUNNEL_BOTTOM + 14}>${text}</text></g>`;
}
