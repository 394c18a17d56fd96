/** The timeline: a strip of all years, and lanes of the years that are chosen there. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { root } from "../core/api";
import { dayOf, isDay, type Day } from "../core/days";
import type { Kind } from "../core/kinds";
import { words } from "../core/words";
import { canonical, filterLiteral } from "../explorer/parameters";
import { chart, NARROW, plan, type Plan } from "./chart";
import { controls } from "./controls";
import { hiddenNotes } from "./hidden";
import type { Commit, TimelineHost } from "./host";
import { Keyboard } from "./keyboard";
import type { Lane } from "./layout";
import { Loading } from "./loading";
import { Movement } from "./movement";
import { Pointer } from "./pointer";
import { Scale } from "./scale";
import type { TimelineSource } from "./source";
import { styles } from "./style";
import { tipOf, type Tip } from "./tip";
import type { Window } from "./window";

const NOWHERE = new Scale(0, 1, 0, 1);

export class AllianceTimeline extends LitElement implements TimelineHost {
  static override styles = styles;
  static override properties = { active: { state: true } };

  declare active: string;
  /** The parameters of the address that it shows. */
  search = location.search;
  #plan: Plan | null = null;
  #width = 0;
  #tip: Tip | null = null;
  #day: Day | null = null;
  /** Lanes that show all that lasts, however high they become. */
  #opened: ReadonlySet<Kind> = new Set();
  readonly #loading = new Loading(this);
  readonly #movement = new Movement(this, () => this.#loading.settle());
  readonly #pointer = new Pointer(this);
  readonly #keyboard = new Keyboard(this);
  readonly #sizes = new ResizeObserver(([entry]) => this.#resize(entry!.contentRect.width));
  readonly #hash = () => this.#readHash();

  constructor() {
    super();
    this.active = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    addEventListener("hashchange", this.#hash);
    this.#readHash();
    void this.#loading.open(this.search, this.dataset.question!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    removeEventListener("hashchange", this.#hash);
    this.#loading.stop();
  }

  /** Shows what an address says. */
  go(search: string): void {
    const filter = filterLiteral(this.search);
    this.search = search;
    if (filterLiteral(search) !== filter || this.#loading.failed) void this.#loading.open(search, this.dataset.question!);
    else this.#movement.follow(search);
  }

  opened(source: TimelineSource): void {
    this.#movement.begin(this.search, { from: source.first, until: source.last + 1 });
    this.requestUpdate();
  }

  // What its parts ask of it ------------------------------------------------------------------------------------------

  get svg(): SVGSVGElement | null {
    return this.renderRoot.querySelector("svg.chart");
  }

  get window(): Window {
    return this.#movement.window;
  }

  get target(): Window {
    return this.#movement.target;
  }

  get whole(): Window {
    return this.#movement.whole;
  }

  get scale(): Scale {
    return this.#plan?.scale ?? NOWHERE;
  }

  get wholeScale(): Scale {
    return this.#plan?.wholeScale ?? NOWHERE;
  }

  get lanes(): readonly Lane[] {
    return this.#plan?.lanes ?? [];
  }

  get hasLanes(): boolean {
    return this.#width === 0 || this.#width >= NARROW;
  }

  show(window: Window, how: { commit: Commit; animate?: boolean }): void {
    this.#movement.show(window, how);
  }

  list(from: string, to: string): void {
    this.#movement.list(from, to);
  }

  dayAt(x: number): Day {
    return this.scale.day(Math.min(Math.max(x, this.scale.left), this.scale.right));
  }

  leave(): void {
    this.point(null);
    document.querySelector<HTMLElement>("#results a")?.focus();
  }

  point(key: string | null): void {
    const tip = key === null ? null : tipOf(key, this.lanes, this.scale);
    if (tip?.key === this.#tip?.key) return;
    this.#tip = tip;
    this.requestUpdate();
  }

  readonly listOf = (from: string, to: string): string => {
    const parameters = canonical(new URLSearchParams(this.search));
    parameters.set("from", from);
    parameters.set("to", to);
    return `${root}?${canonical(parameters)}#results`;
  };

  // How it looks ------------------------------------------------------------------------------------------------------

  #readHash(): void {
    const day = new URLSearchParams(location.hash.slice(1)).get("on");
    this.#day = isDay(day) ? dayOf(day) : null;
    this.requestUpdate();
  }

  #resize(width: number): void {
    const filled = this.#width >= NARROW;
    this.#width = Math.floor(width);
    if (!filled && this.#width >= NARROW && this.#loading.source) this.#loading.settle();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { source, slow } = this.#loading;
    if (!source || this.#width === 0) return html`<slot></slot>${this.#state()}`;
    const width = this.#width;
    this.#plan = plan({ source, width, window: this.window, whole: this.whole, opened: this.#opened }, this.#plan);
    const drawn = chart(this.#plan, {
      pointer: this.#pointer,
      keyboard: this.#keyboard,
      day: this.#day,
      focused: this.#focused,
      left: this.#left,
      listOf: this.listOf,
      search: this.search,
    });
    return html`
      ${controls(this, this.#day, width < NARROW)}
      <div class="frame ${slow ? "slow" : ""}">${drawn}${this.#tip ? this.#tip.render(width) : nothing}</div>
      ${hiddenNotes(this.lanes, this.#opened, this.#open)}
      ${this.#state()}
      <alliance-on-day .day=${this.#day}></alliance-on-day>`;
  }

  #state(): TemplateResult | typeof nothing {
    const { slow, failed } = this.#loading;
    if (failed) {
      return html`<p class="failed" role="alert">${words.failed} <button type="button" @click=${failed}>${words.retry}</button></p>`;
    }
    return slow ? html`<p class="loading">${words.loading}</p>` : nothing;
  }

  readonly #open = (opened: ReadonlySet<Kind>): void => {
    this.#opened = opened;
    this.requestUpdate();
  };

  readonly #focused = (event: FocusEvent): void => {
    const key = (event.target as SVGElement).dataset.key;
    if (key === undefined) return;
    this.active = key;
    this.point(key);
  };

  readonly #left = (): void => this.point(null);
}
