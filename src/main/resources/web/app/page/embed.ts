/** Tells the page that embeds this one how high it is, so that the frame need not scroll. */

/** The message that the embedding page may listen to. */
interface HeightMessage {
  readonly type: "alliance-events:height";
  readonly height: number;
}

export function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const message: HeightMessage = { type: "alliance-events:height", height: Math.ceil(document.documentElement.getBoundingClientRect().height) };
    // Any page may embed: the height of a public page is no secret.
    parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
