/** The map of places with events. The list that it is made from stays below it. */
import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from "lit";
import { number, words } from "../core/words";
import { palette } from "../timeline/style";
import { marksOf, placesOf, type PlaceMark } from "./layout";
import { FINENESS, type Panel } from "./panel";
import { placesIn, type Place } from "./places";
import { mapStyle } from "./style";
import { VIEWS } from "./views";

type View = keyof typeof words.views;
type Land = Record<string, string>;

/** Each view's land comes when it is looked at. */
const LANDS: Record<View, () => Promise<{ land: Land }>> = {
  japan: () => import("./land/japan"),
  pacific: () => import("./land/pacific"),
  us: () => import("./land/us"),
  world: () => import("./land/world"),
};

/** Insets are there if anything is in them; but a map of Japan has Okinawa. */
const ALWAYS = new Set(["main", "nansei"]);
/** It is drawn when it comes this close to what one sees: it stands far below, and the first second belongs to what is above. */
const NEAR = "800px";

export class AllianceMap extends LitElement {
  static override properties = { view: { attribute: "data-view" } };
  static override styles = [palette, mapStyle];

  declare view: View;
  #places: Place[] = [];
  #others = 0;
  #land: Partial<Record<View, Land>> = {};
  #active = 0;
  #near = false;
  readonly #approach = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#draw(), { rootMargin: NEAR });
  readonly #changes = new MutationObserver(() => this.#read());

  constructor() {
    super();
    this.view = "japan";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#approach.observe(this);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#approach.disconnect();
    this.#changes.disconnect();
  }

  #read(): void {
    const { places, others } = placesIn(this);
    this.#places = places;
    this.#others = others;
    this.requestUpdate();
  }

  #draw(): void {
    this.#approach.disconnect();
    this.#near = true;
    void this.#loadLand(this.view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!(this.view in LANDS)) this.view = "japan";
    if (this.#near && changed.has("view")) void this.#loadLand(this.view);
  }

  /** Without the land there are still the marks, and the list. */
  async #loadLand(view: View): Promise<void> {
    this.#active = 0;
    if (this.#land[view]) return;
    const loaded = await LANDS[view]().catch(() => null);
    if (loaded) this.#land[view] = loaded.land;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    if (this.#places.length === 0 || !this.#near) return html`<slot></slot>`;
    const panels = VIEWS[this.view]!;
    const [, , width, height] = panels.at(-1)!.frame as [number, number, number, number];
    const marks = marksOf(this.#places, panels);
    const shown = panels.filter((panel) => ALWAYS.has(panel.name) || marks.some((mark) => mark.panel === panel));
    return html`
      <div class="views" role="group" aria-label=${words.map}>${(Object.keys(LANDS) as View[]).map((view) => this.#button(view))}</div>
      <svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${words.map}: ${words.views[this.view]}">
        ${shown.reverse().map((panel) => this.#panel(panel))}
        <g role="list" @keydown=${this.#keys}>${marks.map((mark, i) => markOf(mark, i === this.#active))}</g>
      </svg>
      <p class="note">${this.#missing(marks.length)}</p>
      <details><summary>${words.asList}</summary><slot></slot></details>`;
  }

  #button(view: View): TemplateResult {
    const count = placesOf(this.#places, VIEWS[view]!);
    return html`<button type="button" aria-pressed=${view === this.view} @click=${() => (this.view = view)}>
      ${words.views[view]} <span class="count">${number(count)}</span></button>`;
  }

  #panel({ name, frame }: Panel): SVGTemplateResult {
    const [x, y, width, height] = frame as [number, number, number, number];
    const path = this.#land[this.view]?.[name];
    const title = words.panels[name];
    return svg`
      <clipPath id="frame-${name}"><rect x=${x} y=${y} width=${width} height=${height} /></clipPath>
      <g clip-path="url(#frame-${name})">
        <rect class="sea" x=${x} y=${y} width=${width} height=${height} />
        ${path ? svg`<path class="land" data-panel=${name} d=${path} transform="scale(${1 / FINENESS})" />` : nothing}
      </g>
      ${title ? svg`<rect class="inset" x=${x} y=${y} width=${width} height=${height} /><text class="title" x=${x + 8} y=${y + 17}>${title}</text>` : nothing}`;
  }

  #missing(drawn: number): TemplateResult | typeof nothing {
    const missing = this.#places.length + this.#others - drawn;
    return missing > 0 ? html`${words.elsewhere(missing)}` : nothing;
  }

  /** Arrows go from one place to the next, those with most events first. */
  readonly #keys = (event: KeyboardEvent): void => {
    const links = [...this.renderRoot.querySelectorAll<SVGElement>("a")];
    const at = links.indexOf(event.target as SVGElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = event.key === "Home" ? 0 : event.key === "End" ? links.length - 1 : step === undefined ? -1 : at + step;
    if (next < 0 || next >= links.length) return;
    event.preventDefault();
    this.#active = next;
    this.requestUpdate();
    links[next]!.focus();
  };
}

function markOf({ place, x, y, radius, label }: PlaceMark, active: boolean): SVGTemplateResult {
  const said = `${place.name}: ${words.events(place.count)}`;
  return svg`<g role="listitem"><a href=${place.href} aria-label=${said} tabindex=${active ? 0 : -1}>
    <title>${said}</title>
    <circle class="reach" cx=${x} cy=${y} r=${Math.max(radius, 12)} />
    <circle class=${place.area ? "area" : "place"} cx=${x} cy=${y} r=${radius} />
    ${label ? svg`<text x=${label.x} y=${label.y}>${place.name} <tspan class="count">${number(place.count)}</tspan></text>` : nothing}
  </a></g>`;
}
