/** Where the keyboard was, to be found again after a swap. */
export function focusKeeper(): () => void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return () => {};
  const find = finder(activeElement);
  return () => {
    if (activeElement.isConnected) return;
    find()?.focus({ preventScroll: true });
  };
}

function finder(element: HTMLElement): () => HTMLElement | null {
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    const { name, value } = element;
    const isBox = element.type === "checkbox";
    return () => document.querySelector(`#filter [name="${CSS.escape(name)}"]${isBox ? `[value="${CSS.escape(value)}"]` : ""}`);
  }
  const chips = element.closest(".chips");
  if (chips) {
    const at = [...chips.querySelectorAll("a")].indexOf(element as HTMLAnchorElement);
    return () => {
      const left = document.querySelectorAll<HTMLElement>(".chips a");
      return left[Math.min(at, left.length - 1)] ?? document.querySelector("#q");
    };
  }
  const facet = element.closest<HTMLElement>("[data-facet]")?.dataset.facet;
  if (facet) return () => document.querySelector(`[data-facet="${facet}"] summary`);
  return () => document.querySelector<HTMLElement>("#results a, #q");
}
