/** What held on one day: the agreements in force and the deployments active. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { ask, eventAddress } from "../core/api";
import { dayInWords } from "../core/dates";
import { isoOf, type Day } from "../core/days";
import type { Kind } from "../core/kinds";
import { language, words } from "../core/words";
import { palette } from "./style";

interface Found {
  totalCount: number;
  nodes: { slug: string; title: string; titleJa?: string | null }[];
}

interface State {
  agreements: Found;
  deployments: Found;
}

const MOST = 100;

export class AllianceOnDay extends LitElement {
  static override properties = { day: { attribute: false } };
  static override styles = [palette, css`
    section { border: 1px solid var(--rule); border-radius: 8px; padding: 0.75rem 1rem; margin-block: 0.75rem; background: var(--bg); }
    h3 { font-size: 1rem; margin: 0 0 0.5rem; display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 2rem; }
    h4 { font-size: 0.875rem; margin: 0 0 0.25rem; }
    ul { margin: 0; padding: 0; list-style: none; max-height: 17rem; overflow-y: auto; font-size: 0.875rem; line-height: 1.4; }
    li { padding: 0.15rem 0; }
    a { color: inherit; text-decoration-color: var(--dim); text-underline-offset: 0.15em; }
    a:hover { text-decoration-color: currentColor; }
  `];

  declare day: Day | null;
  #state: State | null = null;
  #failed = false;
  #asking = new AbortController();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("day")) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking.abort();
    const asking = (this.#asking = new AbortController());
    if (this.day === null) return;
    const on = isoOf(this.day);
    const found = `totalCount nodes { slug title ${language === "ja" ? "titleJa" : ""} }`;
    const order = `first: ${MOST}, orderBy: [{field: START_DATE, direction: ASC}]`;
    try {
      this.#state = await ask<State>(
        `{ agreements(filter: {inForceOn: "${on}"}, ${order}) { ${found} } deployments(filter: {activeOn: "${on}"}, ${order}) { ${found} } }`,
        asking.signal,
      );
      this.#failed = false;
    } catch {
      this.#failed = !asking.signal.aborted;
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.day === null) return nothing;
    return html`<section aria-label=${dayInWords(this.day)} aria-live="polite">
      <h3><span>${dayInWords(this.day)}</span> <button type="button" @click=${() => (location.hash = "")}>${words.clear}</button></h3>
      ${this.#failed ? html`<p>${words.failed} <button type="button" @click=${() => this.#ask()}>${words.retry}</button></p>` : nothing}
      ${this.#state ? html`<div class="columns">
        ${list("AGREEMENT", words.inForce, this.#state.agreements)} ${list("DEPLOYMENT", words.active, this.#state.deployments)}
      </div>` : nothing}
    </section>`;
  }
}

function list(kind: Kind, heading: (count: number) => string, { totalCount, nodes }: Found): TemplateResult {
  return html`<div><h4><span class="dot ${kind}" aria-hidden="true"></span>${heading(totalCount)}</h4>
    <ul tabindex=${nodes.length > 8 ? 0 : nothing}>
      ${nodes.map(({ slug, title, titleJa }) => html`<li><a href=${eventAddress(slug)}>${titleJa ?? title}</a></li>`)}
      ${totalCount > nodes.length ? html`<li>${words.andMore(totalCount - nodes.length)}</li>` : nothing}
    </ul></div>`;
}
