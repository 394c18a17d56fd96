/** The filter as an address has it, and as GraphQL takes it. */

/** An address' parameters without empty ones, sorted, so that the same filter has the same address. Orders keep theirs. */
export function canonical(parameters: URLSearchParams): URLSearchParams {
  const entries = [...parameters].filter(([, value]) => value.trim() !== "");
  entries.sort(([a, x], [b, y]) => compare(a, b) || (a === "sort" ? 0 : compare(x, y)));
  const seen = new Set<string>();
  return new URLSearchParams(entries.filter(([name, value]) => !seen.has(`${name}=${value}`) && seen.add(`${name}=${value}`)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the timeline's data depends on: everything but the window and the order. */
export function withoutWindow(search: string): URLSearchParams {
  const parameters = canonical(new URLSearchParams(search));
  for (const name of ["from", "to", "match", "sort", "lang", "after", "before"]) parameters.delete(name);
  return parameters;
}

/** The filter as a literal of GraphQL, without the window. */
export function filterLiteral(search: string): string {
  const parameters = withoutWindow(search);
  const strings = (name: string) => list(parameters.getAll(name).map((value) => JSON.stringify(value)));
  const names = (name: string) => list(parameters.getAll(name).filter((value) => /^\w+$/.test(value)));
  const parts = [
    part("kind", names("kind")),
    part("status", names("status")),
    part("precision", names("precision")),
    part("series", strings("series")),
    part("actor", match(part("anyOf", strings("actor")))),
    part("domain", match(part("anyOf", names("domain")))),
    part("place", match(part("anyOf", strings("place")))),
    part("source", match(part("anyOf", strings("source")) + part("publisher", strings("publisher")))),
    part("updatedSince", quoted(parameters.get("updatedSince"))),
    part("text", quoted(parameters.get("q"))),
  ];
  return `{${parts.join("")}}`;
}

function list(values: string[]): string {
  return values.length === 0 ? "" : `[${values.join(",")}]`;
}

function match(inner: string): string {
  return inner === "" ? "" : `{${inner}}`;
}

function part(name: string, value: string): string {
  return value === "" ? "" : `${name}:${value} `;
}

function quoted(value: string | null): string {
  return value === null || value === "" ? "" : JSON.stringify(value);
}
