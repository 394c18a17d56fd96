/** The public GraphQL API, over GET so that browsers and gateways keep the answers. */

/** The path under which the service stands, with a slash at the end: a gateway may have put it below another one. */
export const root = new URL(document.body.dataset.root ?? "./", document.baseURI).pathname;

/** An answer that wasn't given: the service is away, refuses, or finds the request wrong. */
export class Unanswered extends Error {}

export async function ask<T>(query: string, signal?: AbortSignal): Promise<T> {
  const compact = query.replace(/\s+/g, " ");
  return fetched<T>(`${root}graphql?query=${encodeURIComponent(compact)}`, { Accept: "application/graphql-response+json" }, signal);
}

/** The answer at an address that the page has named and asks for already: with headers of its own it would be another one. */
export function askEarly<T>(address: string, signal?: AbortSignal): Promise<T> {
  return fetched<T>(address, {}, signal);
}

async function fetched<T>(address: string, headers: Record<string, string>, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, { headers, signal: signal ?? null });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok || answer.errors || !answer.data) {
    throw new Unanswered(answer.errors?.[0]?.message ?? `${response.status} ${response.statusText}`);
  }
  return answer.data as T;
}

/** A language that the address chose goes along. */
export function eventAddress(slug: string): string {
  const chosen = new URLSearchParams(location.search).get("lang");
  return `${root}events/${slug}${chosen ? `?lang=${encodeURIComponent(chosen)}` : ""}`;
}
