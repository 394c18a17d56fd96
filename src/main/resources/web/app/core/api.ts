/** The public GraphQL API, over GET so that browsers and gateways keep the answers. */

/** The path under which the service stands, with a slash at the end: a gateway may have put it below another one. */
export const root = new URL(document.body.dataset.root ?? "./", document.baseURI).pathname;

/** An answer that wasn't given: the service is away, refuses, or finds the request wrong. */
export class Unanswered extends Error {}

export async function ask<T>(query: string, signal?: AbortSignal): Promise<T> {
  const compact = query.replace(/\s+/g, " ");
  const response = await fetch(`${root}graphql?query=${encodeURIComponent(compact)}`, {
    headers: { Accept: "application/graphql-response+json" },
    signal: signal ?? null,
  });
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
