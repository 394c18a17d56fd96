/** A button beside everything that is there to be copied: citations, command lines, queries. */
import { words } from "../core/words";

const COPYABLE = "#cite dd, #cite pre, #get-data pre, [data-copy]";
const SHOWN = 2000;

export function addCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const element of document.querySelectorAll<HTMLElement>(COPYABLE)) {
    if (element.querySelector(":scope > button.copy") || element.nextElementSibling?.matches("button.copy")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.addEventListener("click", () => void copy(element, button));
    if (element.localName === "pre") element.after(button);
    else element.append(" ", button);
  }
}

async function copy(element: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const text = [...element.childNodes].filter((node) => node !== button).map((node) => node.textContent).join("").trim();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  button.textContent = words.copied;
  setTimeout(() => (button.textContent = words.copy), SHOWN);
}
