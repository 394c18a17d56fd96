// Asks the server without any client library: what the proofs compare the clients' answers with. The address of the
// endpoint is the program's first argument; `run` has put the schema that it serves beside this file.
import { readFileSync } from 'node:fs';

export const endpoint = process.argv[2];
export const schemaFile = new URL('generated/schema.graphql', import.meta.url);
export const servedSchema = () => readFileSync(schemaFile, 'utf8');

export async function ask(query, variables, url = endpoint) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (!answer.data || answer.errors) {
    throw new Error(`${response.status} ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
}

/** The slugs of the latest events, in one page: what clients that page must come to hold, in this order. */
export async function slugsOfLatest(first) {
  const { events } = await ask('query ($first: Int) { events(first: $first) { nodes { slug } } }', { first });
  return events.nodes.map((event) => event.slug);
}
