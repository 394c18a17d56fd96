/** The timeline: a strip of all years, and lanes of the years that are chosen there. */
import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { root } from "../core/api";
import { dayInWords } from "../core/dates";
import { dayOf, isDay, type Day } from "../core/days";
import type { Kind } from "../core/kinds";
import { words } from "../core/words";
import { canonical, filterLiteral } from "../explorer/parameters";
import { asOfLine, axis, dayLine, funnel, lanesTop } from "./axis";
import { controls } from "./controls";
import { hiddenNotes } from "./hidden";
import type { Commit, TimelineHost } from "./host";
import { Keyboard } from "./keyboard";
import { lane } from "./lanes";
import { lanes, SINGLE_MARKS, type Lane } from "./layout";
import { Pointer } from "./pointer";
import { Scale } from "./scale";
import { patterns } from "./shapes";
import { TimelineSource } from "./source";
import { strip, STRIP_BOTTOM } from "./strip";
import { styles } from "./style";
import { tipOf, type Tip } from "./tip";
import { between, daysIn, same, windowOf, type Window } from "./window";

/** The chosen days changed: `commit` says that it is a step to go back to. Who follows prevents the default. */
export class WindowEvent extends CustomEvent<{ from: string | null; to: string | null; commit: boolean; list: boolean }> {}

const GUTTER = 126;
/** Narrower than this there is the strip alone: the list shows the events. */
const NARROW = 560;
/** Wide enough for a line that says what one can do. */
const WIDE = 820;
const MOVEMENT = 260;
const PATIENCE = 300;
const SETTLE = 140;
/** Turns of the wheel and presses of a key that follow one another within this time are one step of history. */
const COMMIT_AFTER = 600;

export class AllianceTimeline extends LitElement implements TimelineHost {
  static override styles = styles;
  static override properties = { active: { state: true } };

  declare active: string;
  /** The parameters of the address that it shows. */
  search = location.search;
  window: Window = { from: 0, until: 1 };
  whole: Window = { from: 0, until: 1 };
  lanes: readonly Lane[] = [];
  scale = new Scale(0, 1, 0, 1);
  wholeScale = new Scale(0, 1, 0, 1);

  #source: TimelineSource | null = null;
  #loading = new AbortController();
  #slow = false;
  /** If something could not be loaded: what tries again. */
  #failed: (() => void) | null = null;
  #width = 0;
  #tip: Tip | null = null;
  #day: Day | null = null;
  /** Lanes that show all that lasts, however high they become. */
  #opened: ReadonlySet<Kind> = new Set();
  #told: string[] = [];
  #movement = 0;
  #settling = 0;
  #committing = 0;
  readonly #pointer = new Pointer(this);
  readonly #keyboard = new Keyboard(this);
  readonly #sizes = new ResizeObserver(([entry]) => this.#resize(entry!.contentRect.width));
  readonly #hash = () => this.#readHash();

  constructor() {
    super();
    this.active = "";
  }

  get svg(): SVGSVGElement | null {
    return this.renderRoot.querySelector("svg.chart");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    addEventListener("hashchange", this.#hash);
    this.#readHash();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    removeEventListener("hashchange", this.#hash);
    this.#loading.abort();
  }

  /** Shows what an address says. */
  go(search: string): void {
    const filter = filterLiteral(this.search);
    this.search = search;
    if (filterLiteral(search) !== filter || this.#failed) void this.#load();
    else this.#follow();
  }

  // What is known -----------------------------------------------------------------------------------------------------

  async #load(): Promise<void> {
    this.#loading.abort();
    const loading = (this.#loading = new AbortController());
    await this.#patiently(loading, async () => {
      const source = new TimelineSource(filterLiteral(this.search), loading.signal);
      await source.open();
      this.#source = source;
      this.whole = { from: source.first, until: source.last + 1 };
      this.window = windowOf(this.search, this.whole);
      this.requestUpdate();
      await this.#fill(source);
    });
  }

  /** What the window needs besides the counts. */
  async #fill(source: TimelineSource): Promise<void> {
    if (this.#width > 0 && this.#width < NARROW) return;
    const { from, until } = this.window;
    const single = until - from <= SINGLE_MARKS;
    await Promise.all([source.spans(from, until - 1), single ? source.marks(from, until - 1) : undefined]);
    this.requestUpdate();
  }

  /** Waits without a word for a moment; keeps what is shown if it fails, and can try the same again. */
  async #patiently(loading: AbortController, work: () => Promise<void>): Promise<void> {
    const slow = setTimeout(() => this.#say(true, null), PATIENCE);
    try {
      await work();
      if (!loading.signal.aborted) this.#say(false, null);
    } catch (error) {
      if (!loading.signal.aborted) this.#say(false, () => void this.#patiently(loading, work));
      if (!(error instanceof Error)) throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  #say(slow: boolean, failed: (() => void) | null): void {
    this.#slow = slow;
    this.#failed = failed;
    this.requestUpdate();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (this.#source) void this.#patiently(this.#loading, () => this.#fill(this.#source!));
    }, SETTLE);
  }

  // Which days --------------------------------------------------------------------------------------------------------

  /** The address changed. What we told while something is dragged comes back late, and is no news. */
  #follow(): void {
    const window = windowOf(this.search, this.whole);
    const { from, to } = daysIn(window, this.whole);
    const isEcho = this.#told.slice(0, -1).includes(`${from} ${to}`);
    if (!isEcho && !same(window, this.window)) this.#move(window, true);
  }

  show(window: Window, { commit, animate = false }: { commit: Commit; animate?: boolean }): void {
    this.#move(window, animate);
    clearTimeout(this.#committing);
    this.#tell(window, commit === true, false);
    if (commit === "soon") this.#committing = setTimeout(() => this.#tell(window, true, false), COMMIT_AFTER);
  }

  list(from: string, to: string): void {
    const window = { from: dayOf(from), until: dayOf(to) + 1 };
    if (this.#tell(window, true, true)) this.#move(window, true);
    // Where there is no explorer around, its page is elsewhere.
    else open(this.#listOf(from, to), document.querySelector("base")?.target || "_self");
  }

  /** Tells the page; whether it follows. */
  #tell(window: Window, commit: boolean, list: boolean): boolean {
    const detail = { ...daysIn(window, this.whole), commit, list };
    const told = `${detail.from} ${detail.to}`;
    this.#told = commit ? [told] : [...this.#told, told];
    return !this.dispatchEvent(new WindowEvent("alliance-window", { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #move(to: Window, animate: boolean): void {
    cancelAnimationFrame(this.#movement);
    this.#settle();
    if (!animate || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.window = to;
      return this.requestUpdate();
    }
    const from = this.window;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / MOVEMENT));
      this.window = between(from, to, part);
      this.requestUpdate();
      if (part < 1) this.#movement = requestAnimationFrame(step);
    };
    this.#movement = requestAnimationFrame(step);
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

  // On this day -------------------------------------------------------------------------------------------------------

  #readHash(): void {
    const day = new URLSearchParams(location.hash.slice(1)).get("on");
    this.#day = isDay(day) ? dayOf(day) : null;
    this.requestUpdate();
  }

  // How it looks ------------------------------------------------------------------------------------------------------

  #resize(width: number): void {
    const filled = this.#width >= NARROW;
    this.#width = Math.floor(width);
    if (!filled && this.#width >= NARROW && this.#source) this.#settle();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const source = this.#source;
    if (!source || this.#width === 0) return html`<slot></slot>${this.#state()}`;
    const chart = this.#chart(source);
    return html`
      ${controls(this, this.#day, this.#width < NARROW)}
      <div class="frame ${this.#slow ? "slow" : ""}">${chart}${this.#tip ? this.#tip.render(this.#width) : nothing}</div>
      ${hiddenNotes(this.lanes, this.#opened, this.#open)}
      ${this.#state()}
      <alliance-on-day .day=${this.#day}></alliance-on-day>`;
  }

  #chart(source: TimelineSource): TemplateResult {
    const narrow = this.#width < NARROW;
    const [left, right] = narrow ? [12, this.#width - 12] : [GUTTER, this.#width - 12];
    this.wholeScale = new Scale(this.whole.from, this.whole.until, left, right);
    this.scale = new Scale(this.window.from, this.window.until, left, right);
    const all = same(this.window, this.whole);
    const top = lanesTop(all);
    this.lanes = narrow ? [] : lanes(source, this.scale, top, this.#opened);
    const last = this.lanes.at(-1);
    const bottom = last ? last.y + last.height + 6 : top + 30;
    const height = (narrow ? STRIP_BOTTOM : bottom) + 20;
    const state = { scale: this.scale, asOf: source.released, active: this.#keyboard.entry(), listOf: this.#listOf };
    const lower = svg`
      <clipPath id="lanes"><rect x=${left} y="0" width=${right - left} height=${height} /></clipPath>
      ${funnel(this.wholeScale, this.scale, bottom)} ${axis(this.scale, bottom, all)} ${asOfLine(this.scale, source.released, bottom)}
      <g @keydown=${this.#keyboard.lanes} @focusin=${this.#focused} @focusout=${() => this.point(null)}>${this.lanes.map((each) => lane(each, state))}</g>
      ${this.lanes.length === 0 ? svg`<text class="none" x=${(left + right) / 2} y=${top + 16}>${words.none}</text>` : nothing}
      ${dayLine(this.scale, this.#day, bottom)}`;
    return html`<svg class="chart" role="group" aria-label=${words.timeline} width=${this.#width} height=${height} viewBox="0 0 ${this.#width} ${height}"
      @pointerdown=${this.#pointer.down} @pointermove=${this.#pointer.move} @pointerup=${this.#pointer.up}
      @pointercancel=${this.#pointer.cancel} @pointerleave=${() => this.point(null)} @click=${this.#pointer.click}
      @wheel=${{ handleEvent: this.#pointer.wheel, passive: false }} @dragstart=${(event: Event) => event.preventDefault()}>
      ${patterns()}
      ${narrow ? nothing : lower}
      <g @keydown=${this.#keyboard.slider}>${strip({ source, whole: this.wholeScale, ...this.window })}</g>
      ${this.#width >= WIDE ? svg`<text class="hint" x="0" y=${height - 4} aria-hidden="true">${words.hint}</text>` : nothing}
      <text class="credit" x=${right} y=${height - 4}>${words.source(source.version, dayInWords(source.released))}</text>
    </svg>`;
  }

  #state(): TemplateResult | typeof nothing {
    if (this.#failed) {
      return html`<p class="failed" role="alert">${words.failed} <button type="button" @click=${this.#failed}>${words.retry}</button></p>`;
    }
    return this.#slow ? html`<p class="loading">${words.loading}</p>` : nothing;
  }

  readonly #listOf = (from: string, to: string): string => {
    const parameters = canonical(new URLSearchParams(this.search));
    parameters.set("from", from);
    parameters.set("to", to);
    return `${root}?${canonical(parameters)}#results`;
  };

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
}
