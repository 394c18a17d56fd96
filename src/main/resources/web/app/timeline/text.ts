/** How wide words are, and what of them fits. */

const FONT = `12px ${getComputedStyle(document.body).fontFamily}`;
const context = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

export function widthOf(text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    if (context) context.font = FONT;
    width = context?.measureText(text).width ?? text.length * 6.5;
    widths.set(text, width);
  }
  return width;
}

/** The text, or its beginning and an ellipsis; nothing if not even a few letters have room. */
export function fitting(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${letters.slice(0, middle).join("").trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low < 4 ? "" : `${letters.slice(0, low).join("").trimEnd()}…`;
}
