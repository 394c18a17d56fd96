/** On phones the filters fill the screen: a dialog that holds them while it is open, and gives them back. */
import { words } from "../core/words";

export class FilterDialog {
  readonly #form: HTMLFormElement;
  readonly #opener: HTMLButtonElement;
  #dialog: HTMLDialogElement | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    // Without script a checkbox shows the filters.
    form.querySelector("input.toggle")?.remove();
    const label = form.querySelector("label.toggle");
    this.#opener = button("", "toggle", () => this.#open());
    this.#opener.setAttribute("aria-haspopup", "dialog");
    this.#opener.append(...(label?.childNodes ?? []));
    label?.replaceWith(this.#opener);
    // Wide enough for both: the filters go back beside the list.
    matchMedia("(width >= 60rem)").addEventListener("change", ({ matches }) => matches && this.#dialog?.close());
  }

  /** Says what is found now. */
  update(summary: HTMLElement | null): void {
    const show = this.#dialog?.querySelector("button.show");
    if (!show || !summary) return;
    const { count } = summary.dataset;
    show.textContent = words.show(count === undefined ? (summary.textContent ?? "").split(/[,、，。]/)[0]!.trim() : words.events(Number(count)));
  }

  #open(): void {
    const facets = this.#form.querySelector("#facets");
    if (!facets || this.#dialog) return;
    const dialog = (this.#dialog = document.createElement("dialog"));
    dialog.className = "filters";
    dialog.setAttribute("aria-label", words.filters);
    const head = document.createElement("header");
    const title = document.createElement("h2");
    title.textContent = words.filters;
    head.append(title, button(words.close, "close", () => dialog.close()));
    const foot = document.createElement("footer");
    foot.append(button("", "show", () => dialog.close()));
    const place = document.createComment("filters");
    facets.before(place);
    dialog.append(head, facets, foot);
    place.before(dialog);
    dialog.addEventListener("close", () => {
      place.replaceWith(facets);
      dialog.remove();
      this.#dialog = null;
      this.#opener.focus();
    });
    this.update(document.querySelector<HTMLElement>("#summary"));
    dialog.showModal();
  }
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
