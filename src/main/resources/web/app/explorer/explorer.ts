/** The explorer: a filter that applies by itself. The server renders each state; the script fetches it and puts it in place. */
import { words } from "../core/words";
import { addCopyButtons } from "../page/copy";
import type { WindowEvent } from "../timeline/movement";
import type { AllianceTimeline } from "../timeline/timeline";
import { FilterDialog } from "./dialog";
import { focusKeeper } from "./focus";
import { parametersOf, takeOver } from "./form";
import { Notice } from "./notice";
import { canonical } from "./parameters";
import { swap } from "./swap";
import { Typing } from "./typing";
import { Visits } from "./visits";

/** How long dragging may go on before the list follows. */
const DRAG_PAUSE = 160;

export class Explorer {
  readonly #form: HTMLFormElement;
  readonly #found: Element;
  readonly #visits = new Visits();
  readonly #notice: Notice;
  readonly #dialog: FilterDialog;
  readonly #typing: Typing | null;
  #fetching = new AbortController();
  /** The state that is shown, or being fetched. */
  #asked = location.search;
  #dragging = 0;

  constructor(form: HTMLFormElement, found: Element) {
    this.#form = form;
    this.#found = found;
    this.#notice = new Notice(found);
    this.#dialog = new FilterDialog(form);
    const field = form.querySelector<HTMLInputElement>("[name=q]");
    this.#typing = field && new Typing(field, () => this.#apply(true), () => this.#visits.settle());
    this.#enhance();
    this.#listen(field);
  }

  #listen(field: HTMLInputElement | null): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#typing?.isComposing) this.#apply(false);
    });
    this.#form.addEventListener("change", (event) => {
      if (event.target !== field) this.#apply(false);
    });
    document.addEventListener("alliance-window", (event) => {
      event.preventDefault();
      this.#windowed(event as WindowEvent);
    });
    document.querySelector("main")?.addEventListener("click", (event) => this.#clicked(event));
    addEventListener("popstate", () => {
      this.#visits.settle();
      if (location.search !== this.#asked) void this.#show(false);
    });
  }

  /** A state of the form becomes an address. */
  #apply(typing: boolean): void {
    this.#go(parametersOf(this.#form), typing);
  }

  #go(parameters: URLSearchParams, passing: boolean): Promise<void> {
    this.#visits.go(parameters, passing);
    return location.search === this.#asked ? Promise.resolve() : this.#show(passing);
  }

  /** The timeline shows other days. While it is dragged, the list follows at its own pace. */
  #windowed({ detail: { from, to, commit, list } }: WindowEvent): void {
    const parameters = canonical(new URLSearchParams(location.search));
    for (const name of ["from", "to", "after", "before"]) parameters.delete(name);
    if (from) parameters.set("from", from);
    if (to) parameters.set("to", to);
    clearTimeout(this.#dragging);
    const go = async () => {
      await this.#go(canonical(parameters), !commit);
      if (list) this.#toResults();
    };
    if (commit) void go();
    else this.#dragging = setTimeout(go, DRAG_PAUSE);
  }

  /** Links to other states of this page: chips, pages, places of the map. */
  #clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.composedPath()[0] as Element).closest?.("a");
    const href = link?.getAttribute("href");
    if (!href || href.startsWith("#") || link?.hasAttribute("download")) return;
    const address = new URL(href, document.baseURI);
    const here = address.origin === location.origin && address.pathname === location.pathname;
    if (!here || address.searchParams.get("lang") !== new URLSearchParams(location.search).get("lang")) return;
    event.preventDefault();
    const paging = link!.closest("#pages") !== null;
    void this.#go(address.searchParams, false).then(() => paging && this.#toResults());
  }

  #toResults(): void {
    const results = document.querySelector<HTMLElement>("#results");
    results?.scrollIntoView({ block: "start" });
    results?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }

  /** Fetches the page of the present address and puts it in place of what is shown. */
  async #show(typing: boolean): Promise<void> {
    this.#fetching.abort();
    const fetching = (this.#fetching = new AbortController());
    const { search } = location;
    this.#asked = search;
    this.#notice.wait();
    try {
      const response = await fetch(location.pathname + search, { signal: fetching.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (fetching.signal.aborted) return;
      if (!response.ok) return this.#fail(reasonIn(page));
      this.#notice.done();
      if (response.redirected) this.#visits.correct(new URL(response.url).search);
      this.#asked = location.search;
      this.#put(page, typing);
    } catch (error) {
      if (!fetching.signal.aborted) this.#fail(null);
    }
  }

  #fail(reason: string | null): void {
    this.#notice.fail(reason, location.href, () => void this.#show(false));
  }

  #put(page: Document, typing: boolean): void {
    const form = page.querySelector<HTMLFormElement>("#filter");
    const found = page.querySelector(".found");
    if (!form || !found) return this.#fail(null);
    const refocus = focusKeeper();
    document.title = page.title;
    takeOver(this.#form, form, typing);
    takeLinks(page);
    swap(this.#found, found);
    this.#enhance();
    refocus();
    document.querySelector<AllianceTimeline>("alliance-timeline")?.go(location.search);
  }

  /** What the server's page doesn't have, because it works without script. */
  #enhance(): void {
    const apply = this.#form.querySelector(".apply");
    apply?.querySelector("button")?.remove();
    if (apply && !this.#form.querySelector(".applies")) {
      const note = document.createElement("p");
      note.className = "applies";
      note.textContent = words.applies;
      this.#form.querySelector("#facets")?.prepend(note);
    }
    this.#dialog.update(document.querySelector<HTMLElement>("#summary"));
    addCopyButtons();
  }
}

/** Links to this state in other forms: the other language, the table, the address to cite. */
function takeLinks(page: Document): void {
  const links = "link[rel=canonical], link[rel=alternate]";
  document.head.querySelectorAll(links).forEach((link) => link.remove());
  document.head.append(...page.head.querySelectorAll(links));
  const language = document.querySelector("a.language");
  const href = page.querySelector("a.language")?.getAttribute("href");
  if (language && href) language.setAttribute("href", href);
  document.querySelector(".here")?.replaceWith(...page.querySelectorAll(".here"));
}

function reasonIn(page: Document): string | null {
  return page.querySelector(".error > p:nth-of-type(2)")?.textContent?.trim() || null;
}
