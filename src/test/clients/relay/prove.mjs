// Compiles the documents against the served schema, and pages with Relay's runtime through what they ask for, in the way
// of usePaginationFragment's loadNext.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import relay from 'relay-runtime';
import { ask, endpoint, slugsOfLatest } from '../direct.mjs';
import { call } from '../command.mjs';

const PAGE = 30;
const ACTOR = 'japan-ministry-of-defense';

mkdirSync('generated', { recursive: true });
call('relay-compiler', 'relay.config.json');
const artifact = (name) => createRequire(import.meta.url)(`./generated/${name}.graphql.js`);

const environment = new relay.Environment({
  network: relay.Network.create(async (request, variables) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: request.text, variables }),
    });
    return response.json();
  }),
  store: new relay.Store(new relay.RecordSource()),
});
const retained = [];

/** Fetches an operation into the store, where it stays. */
async function load(query, variables) {
  retained.push(environment.retain(relay.createOperationDescriptor(query, variables)));
  return relay.fetchQuery(environment, query, variables).toPromise();
}

/** What the store holds for a fragment. */
function read(name, reference) {
  const { data, isMissingData } = environment.lookup(relay.getSelector(artifact(name), reference));
  assert.equal(isMissingData, false, `${name} misses data`);
  return data;
}

async function loadNext(name, reference) {
  const fragment = artifact(name);
  const { paginationRequest, paginationMetadata, identifierField } = relay.getPaginationMetadata(fragment, 'loadNext');
  const data = read(name, reference);
  const { variables } = relay.getSelector(fragment, reference);
  const { endCursor } = data.events.pageInfo;
  const next = relay.getPaginationVariables('forward', PAGE, endCursor, variables, {}, paginationMetadata);
  await load(paginationRequest, identifierField ? { ...next, id: data[identifierField] } : next);
}

/** Three pages of a fragment's events, one after the other. */
async function threePages(name, reference, expected) {
  for (const pages of [1, 2, 3]) {
    if (pages > 1) {
      await loadNext(name, reference);
    }
    const { events } = read(name, reference);
    assert.deepEqual(events.edges.map((edge) => edge.node.slug), expected.slice(0, pages * PAGE));
  }
  const { events } = read(name, reference);
  assert.equal(events.pageInfo.hasNextPage, events.edges.length < events.totalCount);
  const shown = events.edges.map(({ node }) => read('documents_event', node));
  assert.ok(shown.every((event) => event.title));
  assert.ok(shown.some((event) => event.format), 'no event is a meeting');
  return events;
}

const answer = await load(artifact('documentsQuery'), { actor: ACTOR });
const direct = await ask(
  `query ($actor: String!, $first: Int) {
    actor(slug: $actor) {
      events(first: $first, orderBy: { field: START_DATE, direction: ASC }) { totalCount nodes { slug } }
    }
  }`,
  { actor: ACTOR, first: 3 * PAGE },
);
const ofActor = direct.actor.events.nodes.map((event) => event.slug);
const latest = await threePages('documents_latest', answer, await slugsOfLatest(3 * PAGE));
const actors = await threePages('documents_ofActor', answer.actor, ofActor);
assert.equal(actors.totalCount, direct.actor.events.totalCount);

// An event can be asked for again by its identifier alone.
const { refetchableRequest, identifierInfo } = relay.getRefetchMetadata(artifact('documents_event'), 'refetch');
const shown = read('documents_event', latest.edges[0].node);
const { identifierField, identifierQueryVariableName } = identifierInfo;
const again = await load(refetchableRequest, { [identifierQueryVariableName]: shown[identifierField] });
assert.equal(read('documents_event', again.node).title, shown.title);

console.log(
  `three pages each of ${PAGE}, ${latest.edges.length} of ${latest.totalCount} events and `
    + `${actors.edges.length} of ${actors.totalCount} of ${ACTOR}, and an event refetched as ${shown.id}`,
);
