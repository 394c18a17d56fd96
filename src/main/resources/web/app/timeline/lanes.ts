/** The lanes: one list of links for each kind. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import { eventAddress } from "../core/api";
import { isoOf, startOfMonth, type Day } from "../core/days";
import { monthInWords, monthsInWords } from "../core/dates";
import { words } from "../core/words";
import { daysOf } from "./bins";
import type { TimelineEvent } from "./events";
import type { Bin, Lane, Mark } from "./layout";
import { MORE_ROW, type More } from "./more";
import type { Scale } from "./scale";
import { drawn, shape } from "./shapes";

export interface LaneState {
  readonly scale: Scale;
  readonly asOf: Day;
  /** What the keyboard or the pointer is at, by key. */
  readonly active: string;
  /** The address of the list of the days from one to another. */
  readonly listOf: (from: string, to: string) => string;
}

export const markKey = (event: TimelineEvent): string => event.slug;
export const binKey = (lane: Lane, bin: Bin): string => `${lane.kind}:${bin.month}`;
export const moreKey = (lane: Lane, more: More): string => `${lane.kind}+${more.month}`;

export function lane(each: Lane, state: LaneState): SVGTemplateResult {
  const { scale } = state;
  return svg`
    <g class="lane ${each.kind}">
      <rect class="ground" x=${scale.left} y=${each.y - 4} width=${scale.width} height=${each.height + 8} />
      ${shape(each.kind, 8, each.y + 9)}
      <text class="name" x="20" y=${each.y + 13}>${words.kinds[each.kind]}</text>
      <g role="list" aria-label=${words.kinds[each.kind]} clip-path="url(#lanes)">
        ${each.bins.map((bin) => binLink(each, bin, state))}
        ${each.marks.map((mark) => markLink(each, mark, state))}
        ${each.more.map((more) => moreLink(each, more, state))}
      </g>
    </g>`;
}

function binLink(each: Lane, bin: Bin, { active, listOf }: LaneState): SVGTemplateResult {
  const key = binKey(each, bin);
  const [first, last] = daysOf(bin.month).map(isoOf) as [string, string];
  const bottom = each.y + each.height;
  return svg`<g role="listitem"><a class="bin" href=${listOf(first, last)} data-key=${key} data-from=${first} data-to=${last}
    tabindex=${key === active ? 0 : -1} aria-label=${binLabel(each, bin)}>
    <rect class="bar ${each.kind}" x=${tenth(bin.x)} y=${tenth(bottom - bin.height)} width=${tenth(bin.width)} height=${tenth(bin.height)} />
  </a></g>`;
}

function markLink(each: Lane, mark: Mark, { scale, asOf, active }: LaneState): SVGTemplateResult {
  const key = markKey(mark.event);
  const labelled = each.rowHeight >= 18;
  const right = Math.min(mark.x1, scale.right);
  const left = Math.max(mark.bar ? mark.x0 : (mark.x0 + mark.x1) / 2 - 7, scale.left);
  const width = Math.max(14, (mark.bar ? right : left + 14) - left);
  return svg`<g role="listitem"><a class="mark ${mark.event.status}" href=${eventAddress(mark.event.slug)} data-key=${key}
    tabindex=${key === active ? 0 : -1} aria-label=${markLabel(mark.event)}>
    <rect class="reach" x=${tenth(left)} y=${mark.y - each.rowHeight / 2} width=${tenth(width)} height=${each.rowHeight} />
    ${drawn(mark, scale, asOf, each.rowHeight)}
    ${mark.label === "" ? nothing : svg`<text x=${tenth(mark.labelX)} y=${mark.bar && labelled ? mark.y - 1 : mark.y + 4}>${mark.label}</text>`}
  </a></g>`;
}

/** It shows its months, in which there is more room. */
function moreLink(each: Lane, more: More, { active, listOf }: LaneState): SVGTemplateResult {
  const key = moreKey(each, more);
  const [first, last] = [isoOf(more.from), isoOf(more.to)];
  return svg`<g role="listitem"><a class="more" href=${listOf(first, last)} data-key=${key} data-zoom=${`${more.from} ${more.to}`}
    tabindex=${key === active ? 0 : -1} aria-label=${moreLabel(each, more)}>
    <rect class="reach" x=${tenth(more.x - 14)} y=${more.y - MORE_ROW / 2} width="28" height=${MORE_ROW} rx="3" />
    <text x=${tenth(more.x)} y=${more.y + 4}>+${more.count}</text>
  </a></g>`;
}

export function moreLabel(each: Lane, more: More): string {
  return `${words.kinds[each.kind]}: ${words.moreIn(more.count, monthsInWords(more.from, more.to))}`;
}

export function binLabel(each: Lane, bin: Bin): string {
  return `${words.kinds[each.kind]}: ${words.startIn(bin.count, monthInWords(startOfMonth(bin.month)))}`;
}

export function markLabel(event: TimelineEvent): string {
  return `${event.date}: ${event.title}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
