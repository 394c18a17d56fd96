/** The history of the explorer: a step for each choice; typing and dragging are one step, however many states they pass. */
export class Visits {
  #passing = false;

  /** Goes to an address. While something is typed or dragged, the first state is a new step and the next ones replace it. */
  go(parameters: URLSearchParams, passing: boolean): void {
    const search = parameters.size === 0 ? "" : `?${parameters}`;
    const changed = search !== location.search;
    const address = location.pathname + search + location.hash;
    if (changed && this.#passing) history.replaceState(null, "", address);
    else if (changed) history.pushState(null, "", address);
    this.#passing = passing && (this.#passing || changed);
  }

  /** What was typed or dragged is done: the next change is a step of its own. */
  settle(): void {
    this.#passing = false;
  }

  /** The server writes the same filter in another way. */
  correct(search: string): void {
    if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
  }
}
