/** What a mark or a bin says while it is pointed at; the link's own label says the same to those who listen. */
import { html, nothing, type TemplateResult } from "lit";
import { startOfMonth } from "../core/days";
import { monthInWords, monthsInWords } from "../core/dates";
import { words } from "../core/words";
import { binKey, markKey, moreKey } from "./lanes";
import type { Lane } from "./layout";
import type { Scale } from "./scale";

const WIDTH = 300;

export interface Tip {
  readonly key: string;
  render(width: number): TemplateResult;
}

export function tipOf(key: string, lanes: readonly Lane[], scale: Scale): Tip | null {
  for (const lane of lanes) {
    const mark = lane.marks.find(({ event }) => markKey(event) === key);
    if (mark) {
      const x = mark.bar ? (Math.max(mark.x0, scale.left) + Math.min(mark.x1, scale.right)) / 2 : (mark.x0 + mark.x1) / 2;
      return tip(key, x, mark.y - lane.rowHeight / 2, words.kind[lane.kind], mark.event.date, mark.event.title);
    }
    const bin = lane.bins.find((each) => binKey(lane, each) === key);
    if (bin) {
      const top = lane.y + lane.height - bin.height;
      const when = monthInWords(startOfMonth(bin.month));
      return tip(key, bin.x + bin.width / 2, top, words.kinds[lane.kind], when, words.events(bin.count));
    }
    const more = lane.more.find((each) => moreKey(lane, each) === key);
    if (more) return tip(key, more.x, more.y - 8, words.kinds[lane.kind], monthsInWords(more.from, more.to), words.andMore(more.count));
  }
  return null;
}

function tip(key: string, x: number, y: number, kind: string, date: string, text: string): Tip {
  return {
    key,
    render(width) {
      const left = Math.min(Math.max(x - WIDTH / 2, 4), width - WIDTH - 4);
      // As a property: the page's policy forbids style in attributes.
      const place = `left: ${left}px; top: ${y - 8}px; width: ${WIDTH}px`;
      return html`<div class="tip" aria-hidden="true" .style=${place}>
        <div><span class="when">${date}</span> <span class="kind">${kind}</span>${text ? html`<br /><b>${text}</b>` : nothing}</div>
      </div>`;
    },
  };
}
