/** Says what isn't drawn, and shows it on demand. */
import { html, type TemplateResult } from "lit";
import type { Kind } from "../core/kinds";
import { words } from "../core/words";
import type { Lane } from "./layout";

export function hiddenNotes(lanes: readonly Lane[], opened: ReadonlySet<Kind>, open: (opened: ReadonlySet<Kind>) => void): TemplateResult[] {
  return lanes
    .filter(({ kind, hidden }) => hidden > 0 || opened.has(kind))
    .map(({ kind, lasting, hidden }) => {
      const isOpen = opened.has(kind);
      const toggle = () => open(new Set(isOpen ? [...opened].filter((each) => each !== kind) : [...opened, kind]));
      const said = isOpen ? words.allDrawn(words.kinds[kind], lasting) : words.someDrawn(words.kinds[kind], lasting - hidden, lasting);
      return html`<p class="not-drawn">${said} <button type="button" aria-expanded=${isOpen} @click=${toggle}>
        ${isOpen ? words.showFewer : words.showAll(lasting)}</button></p>`;
    });
}
