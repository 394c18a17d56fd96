/** What the timeline knows of its filter's events: how that is asked for, waited for, and asked for again if it fails. */
import { filterLiteral } from "../explorer/parameters";
import { SINGLE_MARKS } from "./layout";
import { TimelineSource } from "./source";
import type { Window } from "./window";

const PATIENCE = 300;
const SETTLE = 140;

/** What is told of the progress. */
export interface LoadingHost {
  /** The days that are shown, or will be when a movement has ended. */
  readonly target: Window;
  /** Whether there are lanes to fill. */
  readonly hasLanes: boolean;
  /** A filter's events are known as far as their counts. */
  opened(source: TimelineSource): void;
  requestUpdate(): void;
}

export class Loading {
  source: TimelineSource | null = null;
  slow = false;
  /** If something could not be loaded: what tries again. */
  failed: (() => void) | null = null;
  readonly #host: LoadingHost;
  #loading = new AbortController();
  #settling = 0;

  constructor(host: LoadingHost) {
    this.#host = host;
  }

  async open(search: string, question: string): Promise<void> {
    this.stop();
    const loading = (this.#loading = new AbortController());
    await this.#patiently(loading, async () => {
      const source = new TimelineSource(filterLiteral(search), loading.signal);
      await source.open(question);
      this.source = source;
      this.#host.opened(source);
      await this.#fill(source);
    });
  }

  /** Loads what is to be shown, unless that changes again in a moment. */
  settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (this.source) void this.#patiently(this.#loading, () => this.#fill(this.source!));
    }, SETTLE);
  }

  stop(): void {
    this.#loading.abort();
  }

  /** What the window needs besides the counts. */
  async #fill(source: TimelineSource): Promise<void> {
    if (!this.#host.hasLanes) return;
    const { from, until } = this.#host.target;
    const single = until - from <= SINGLE_MARKS;
    await Promise.all([source.spans(from, until - 1), single ? source.marks(from, until - 1) : undefined]);
    this.#host.requestUpdate();
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
    this.slow = slow;
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
