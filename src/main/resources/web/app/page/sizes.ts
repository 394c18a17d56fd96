/** How large the files of the release are. The page says it if they have been made since the release came; else they are made now. */
import { root } from "../core/api";

interface Description {
  distribution: { contentUrl: string; contentSize: string }[];
}

const KILO = 1000;

export async function tellSizes(): Promise<void> {
  const cells = [...document.querySelectorAll<HTMLElement>(".downloads [data-file]")].filter((cell) => cell.textContent === "");
  if (cells.length === 0) return;
  const response = await fetch(`${root}downloads`).catch(() => null);
  if (!response?.ok) return;
  const { distribution } = (await response.json()) as Description;
  for (const cell of cells) {
    const file = distribution.find(({ contentUrl }) => contentUrl.endsWith(`/${cell.dataset.file}`));
    if (file) cell.textContent = inWords(Number.parseInt(file.contentSize, 10));
  }
}

function inWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO ? `${Math.round(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
