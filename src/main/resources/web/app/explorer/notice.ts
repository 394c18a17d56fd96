/** What the explorer says while it waits, and when it has waited in vain. */
import { words } from "../core/words";

const PATIENCE = 300;

export class Notice {
  readonly #found: Element;
  #slow = 0;

  constructor(found: Element) {
    this.#found = found;
  }

  /** Says nothing at first: most answers are here before one could read it. */
  wait(): void {
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => {
      this.#found.classList.add("busy");
      document.querySelector("#results")?.setAttribute("aria-busy", "true");
    }, PATIENCE);
  }

  done(): void {
    clearTimeout(this.#slow);
    this.#found.classList.remove("busy");
    document.querySelector("#results")?.removeAttribute("aria-busy");
    document.querySelector("#failure")?.remove();
  }

  /** The old results stay; why there are no new ones is said above them. */
  fail(reason: string | null, address: string, retry: () => void): void {
    this.done();
    const failure = document.createElement("div");
    failure.id = "failure";
    failure.setAttribute("role", "alert");
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = words.retry;
    again.addEventListener("click", retry);
    const plain = document.createElement("a");
    plain.href = address;
    plain.textContent = words.plainList;
    const text = document.createElement("p");
    text.textContent = reason ?? words.failed;
    failure.append(text, again, " ", plain);
    this.#found.prepend(failure);
  }
}
