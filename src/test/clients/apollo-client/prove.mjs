// Pages through the latest events with Apollo Client: its cache learns from introspection which types are events, merges
// three pages, and the documents go as hashes over GET.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { ask, endpoint, slugsOfLatest } from '../direct.mjs';

const PAGE = 30;

// What Apollo says of a cache that doesn't know the schema, it only warns of.
const warnings = [];
console.warn = console.error = (...words) => warnings.push(words);

const { __schema } = await ask('{ __schema { types { name possibleTypes { name } } } }');
const possibleTypes = Object.fromEntries(
  __schema.types
    .filter((type) => type.possibleTypes)
    .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
);
assert.deepEqual([...possibleTypes.Event].sort(), ['Agreement', 'Deployment', 'Development', 'Exercise', 'Meeting']);

const requests = [];
const client = new ApolloClient({
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: { Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } } },
  }),
  link: new PersistedQueryLink({
    sha256: (document) => createHash('sha256').update(document).digest('hex'),
    useGETForHashedQueries: true,
  }).concat(new HttpLink({
    uri: endpoint,
    fetch: async (address, options) => {
      const response = await fetch(address, options);
      const { errors } = await response.clone().json();
      const withDocument = `${address}${options.body ?? ''}`.includes('fragment');
      const answered = errors?.[0].extensions.code ?? 'data';
      requests.push(`${options.method} ${withDocument ? 'document' : 'hash'} ${answered}`);
      return response;
    },
  })),
});

// The name makes it a document that the server has not met, so that it must ask for it once.
const query = gql`
  query LatestEvents${Date.now()}($first: Int, $after: String) {
    events(first: $first, after: $after) {
      totalCount
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      edges { cursor node { ...Heading } }
    }
  }
  fragment Heading on Event {
    id
    slug
    ... on Node { id }
    ... on Agreement { instrument }
    ... on Meeting { format }
  }
`;

let { data } = await client.query({ query, variables: { first: PAGE } });
const list = client.watchQuery({ query, variables: { first: PAGE } });
const shown = list.subscribe(() => {});
for (let page = 2; page <= 3; page += 1) {
  ({ data } = await list.fetchMore({ variables: { after: data.events.pageInfo.endCursor } }));
}
shown.unsubscribe();

const { events } = client.readQuery({ query, variables: { first: PAGE } });
const slugs = events.edges.map((edge) => edge.node.slug);
assert.deepEqual(slugs, await slugsOfLatest(3 * PAGE));
assert.equal(new Set(slugs).size, 3 * PAGE);
assert.ok(events.edges.some((edge) => edge.node.format), 'no event is a meeting');
assert.equal(events.pageInfo.hasNextPage, slugs.length < events.totalCount);
assert.deepEqual(requests, [
  'GET hash PERSISTED_QUERY_NOT_FOUND',
  'POST document data',
  'GET hash data',
  'GET hash data',
]);
assert.deepEqual(warnings, []);
console.log(
  `three pages merged to ${slugs.length} of ${events.totalCount} events, none twice; `
    + `requests: ${requests.join(', ')}`,
);
