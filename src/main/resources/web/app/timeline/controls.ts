/** Fields and buttons for those who'd rather type or press than drag. */
import { html, type TemplateResult } from "lit";
import { isDay, isoOf, startOfYear, yearOf, type Day } from "../core/days";
import { words } from "../core/words";
import type { TimelineHost } from "./host";
import { same, withEnd, zoomed } from "./window";

const STEP = 0.5;

export function controls(host: TimelineHost, day: Day | null, narrow: boolean): TemplateResult {
  const { window, whole } = host;
  const all = same(window, whole);
  return html`<div class=${narrow ? "controls narrow" : "controls"}>
    <span class="span">
      ${yearField(host, "from", yearOf(window.from))} <span aria-hidden="true">–</span> ${yearField(host, "until", yearOf(window.until - 1))}
    </span>
    <span class="buttons">
      <button class="zoom" type="button" aria-label=${words.zoomOut} title=${words.zoomOut} ?disabled=${all} @click=${() => zoom(host, 1 / STEP)}>−</button>
      <button class="zoom" type="button" aria-label=${words.zoomIn} title=${words.zoomIn} @click=${() => zoom(host, STEP)}>+</button>
      <button type="button" ?disabled=${all} @click=${() => host.show(whole, { commit: true, animate: true })}>${words.allYears}</button>
    </span>
    <label class="on-day">${words.onThisDay}
      <input type="date" min=${isoOf(whole.from)} max=${isoOf(whole.until - 1)} .value=${day === null ? "" : isoOf(day)} @change=${choose} />
    </label>
  </div>`;
}

function yearField(host: TimelineHost, end: "from" | "until", year: number): TemplateResult {
  const { whole } = host;
  const label = end === "from" ? words.from : words.to;
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const chosen = Number(field.value);
    if (!Number.isInteger(chosen) || chosen < yearOf(whole.from) || chosen > yearOf(whole.until - 1)) {
      field.value = `${year}`;
      return;
    }
    const day = startOfYear(end === "from" ? chosen : chosen + 1);
    host.show(withEnd(host.window, end, day, whole), { commit: true, animate: true });
  };
  return html`<label>${label}
    <input type="number" inputmode="numeric" min=${yearOf(whole.from)} max=${yearOf(whole.until - 1)} .value=${`${year}`} @change=${change} />
  </label>`;
}

function zoom(host: TimelineHost, factor: number): void {
  const { window, whole } = host;
  host.show(zoomed(window, factor, (window.from + window.until) / 2, whole), { commit: true, animate: true });
}

/** The day stands in the address' fragment, so that a link shows it and the list is the same. */
function choose(event: Event): void {
  const { value } = event.target as HTMLInputElement;
  if (isDay(value)) location.hash = `on=${value}`;
  else if (location.hash.startsWith("#on=")) location.hash = "";
}
