// Pages through the latest events with urql: its normalized cache knows the schema, merges three pages, and answers what
// it holds only a part of.
import assert from 'node:assert/strict';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { endpoint, servedSchema, slugsOfLatest } from '../direct.mjs';

const PAGE = 30;

// What the cache can't do with a schema, it only warns of.
const warnings = [];
console.warn = console.error = (...words) => warnings.push(words);

const schema = buildSchema(servedSchema());
const withoutIdentifier = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()));
const client = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema: introspectionFromSchema(schema),
      keys: Object.fromEntries(withoutIdentifier.map((type) => [type.name, () => null])),
      resolvers: { Query: { events: relayPagination() } },
    }),
    fetchExchange,
  ],
});

const ask = async (document, variables, requestPolicy = 'cache-first') => {
  const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
  if (error) {
    throw error;
  }
  return data;
};

const page = gql`
  query ($first: Int, $after: String) {
    events(first: $first, after: $after) {
      totalCount
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      edges { cursor node { ...Heading } }
    }
  }
  fragment Heading on Event {
    id
    slug
    participants { role actor { id name } }
    ... on Meeting { format }
  }
`;

let after;
let events;
for (const pages of [1, 2, 3]) {
  ({ events } = await ask(page, { first: PAGE, after }));
  assert.equal(events.edges.length, pages * PAGE);
  after = events.pageInfo.endCursor;
}
const slugs = events.edges.map((edge) => edge.node.slug);
assert.deepEqual(slugs, await slugsOfLatest(3 * PAGE));
assert.equal(new Set(slugs).size, 3 * PAGE);
assert.equal(events.pageInfo.hasNextPage, slugs.length < events.totalCount);

// Nothing is asked of the server here. The cache answers null for `titleJa`, of which the schema says that it may be null,
// and can't answer at all without `title`, of which it says that it may not.
const held = (field) => gql`
  query ($first: Int) { events(first: $first) { edges { node { id slug ${field} ... on Meeting { format } } } } }
`;
const partial = await ask(held('titleJa'), { first: PAGE }, 'cache-only');
assert.equal(partial.events.edges[0].node.titleJa, null);
assert.ok(partial.events.edges.some((edge) => edge.node.format), 'no event is a meeting');
assert.equal(await ask(held('title'), { first: PAGE }, 'cache-only'), null);

assert.deepEqual(warnings, []);
console.log(
  `three pages merged to ${slugs.length} of ${events.totalCount} events, none twice; `
    + 'from the cache alone, an unasked titleJa is null and an unasked title no answer',
);
