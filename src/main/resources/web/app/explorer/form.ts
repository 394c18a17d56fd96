/** The filter's form, and the address that it stands for. */
import { canonical } from "./parameters";

/** The two days: their fields may show less than the address says. */
const DAYS = ["from", "to"] as const;

export function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") parameters.append(name, value.trim());
  const current = new URLSearchParams(location.search);
  for (const name of DAYS) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement) || field.value !== field.defaultValue) continue;
    parameters.delete(name);
    const day = current.get(name);
    if (day) parameters.set(name, day);
  }
  if (parameters.get("sort") === form.querySelector<HTMLOptionElement>("[name=sort] option")?.value && !current.has("sort")) parameters.delete("sort");
  return canonical(parameters);
}

/** Takes over what the server made of a filter: choices with their counts, and hidden fields. */
export function takeOver(form: HTMLFormElement, fresh: HTMLFormElement, typing: boolean): void {
  const open = [...form.querySelectorAll<HTMLDetailsElement>("fieldset details[open]")].map(nameOf);
  form.querySelectorAll(":scope > input[type=hidden]").forEach((field) => field.remove());
  form.prepend(...fresh.querySelectorAll(":scope > input[type=hidden]"));
  const facets = fresh.querySelector("#facets");
  if (facets) form.querySelector("#facets")?.replaceChildren(...facets.childNodes);
  form.querySelectorAll<HTMLDetailsElement>("fieldset details").forEach((details) => (details.open ||= open.includes(nameOf(details))));
  const label = fresh.querySelector("label.toggle");
  if (label) form.querySelector("button.toggle")?.replaceChildren(...label.childNodes);
  const words = form.querySelector<HTMLInputElement>("[name=q]");
  const freshWords = fresh.querySelector<HTMLInputElement>("[name=q]");
  if (words && freshWords && !typing) words.value = freshWords.value;
}

function nameOf(details: HTMLDetailsElement): string {
  return details.closest<HTMLElement>("[data-facet]")?.dataset.facet ?? "";
}
