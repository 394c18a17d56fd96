/** Search while typing. What an input method composes is no input yet, and its Enter submits nothing. */

const PAUSE = 120;
/** Some browsers end the composition before they tell of the Enter that ended it. */
const AFTER_COMPOSING = 60;

export class Typing {
  #timer = 0;
  #composed = -Infinity;
  #composing = false;

  constructor(field: HTMLInputElement, typed: () => void, settled: () => void) {
    field.addEventListener("compositionstart", () => (this.#composing = true));
    field.addEventListener("compositionend", () => {
      this.#composing = false;
      this.#composed = performance.now();
      this.#later(typed);
    });
    field.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing && !this.#composing) this.#later(typed);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.isComposing || event.keyCode === 229 || this.isComposing)) event.preventDefault();
    });
    field.addEventListener("change", () => {
      if (this.#composing) return;
      clearTimeout(this.#timer);
      typed();
      settled();
    });
  }

  /** Whether Enter still belongs to the input method. */
  get isComposing(): boolean {
    return this.#composing || performance.now() - this.#composed < AFTER_COMPOSING;
  }

  #later(typed: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(typed, PAUSE);
  }
}
