/** Puts what the server made of another filter in the place of what is shown. */

/** Elements that stay, because they speak or draw: only what is in them changes. */
const KEPT: Record<string, (old: Element, fresh: Element) => void> = {
  "#summary": (old, fresh) => {
    for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
    if (old.textContent !== fresh.textContent) old.replaceChildren(...fresh.childNodes);
  },
  "alliance-timeline": (old, fresh) => old.setAttribute("data-question", fresh.getAttribute("data-question")!),
  "#results": (old, fresh) => old.replaceChildren(...fresh.childNodes),
  "#where": (old, fresh) => swap(old, fresh),
  "alliance-map": (old, fresh) => old.replaceChildren(...fresh.childNodes),
};

/** Children of one element in place of those of another; kept ones are never moved, for moving would end what they do. */
export function swap(old: Element, fresh: Element): void {
  let at: ChildNode | null = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const key = keyOf(child);
    const kept = key === null ? undefined : [...old.children].find((each) => keyOf(each) === key);
    if (!key || !kept) {
      old.insertBefore(child, at);
      continue;
    }
    while (at && at !== kept) at = removed(at);
    KEPT[key]!(kept, child as Element);
    at = kept.nextSibling;
  }
  while (at) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function keyOf(node: Node): string | null {
  if (!(node instanceof Element)) return null;
  const key = node.id ? `#${node.id}` : node.localName;
  return key in KEPT ? key : null;
}
