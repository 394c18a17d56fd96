// Composes the API, whose address is the argument, with a second subgraph by two composers, and asks both subgraphs in one
// query through two gateways.
import assert from 'node:assert/strict';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { ask, endpoint } from '../direct.mjs';
import { gateways } from './gateways.mjs';
import * as readings from './readings.mjs';

// From the one subgraph to the other and back: actors that the second names, with what the API knows of them, and actors
// within events, with what the second knows.
const QUERY = `
  query ($event: String!) {
    mostRead(first: 3) { slug name nameJa readings events(first: 1) { totalCount } }
    event(slug: $event) {
      __typename
      title
      participants { actor { id name readings } office }
    }
  }
`;

const EVENT = '2023-08-18-camp-david-trilateral-summit';

function composed(result, who) {
  assert.ok(!result.errors?.length, `${who}: ${result.errors?.map((error) => error.message).join('; ')}`);
  return result.supergraphSdl;
}

function check(data, direct) {
  assert.deepEqual(data.mostRead.map((actor) => actor.slug), ['us-space-force', 'japan', 'us-forces-japan']);
  assert.equal(data.mostRead[1].nameJa, '日本');
  assert.ok(data.mostRead.every((actor) => actor.events.totalCount > 0));
  const { participants, ...event } = data.event;
  assert.ok(participants.length >= 3);
  for (const { actor } of participants) {
    assert.deepEqual(actor.readings, [`A history of ${actor.id}`]);
    delete actor.readings;
  }
  assert.deepEqual({ ...event, participants }, direct.event);
}

const shown = [];
const { _service: { sdl } } = await ask('{ _service { sdl } }');
const second = await readings.start();
try {
  const services = [
    { name: 'alliance-events', url: endpoint, typeDefs: parse(sdl) },
    { name: 'readings', url: second.url, typeDefs: parse(readings.sdl) },
  ];
  const supergraphs = {
    apollo: composed(composeByApollo(services), '@apollo/composition'),
    hive: composed(composeByGuild(services), '@theguild/federation-composition'),
  };
  const direct = await ask(QUERY.replace(/mostRead.*\n/, '').replace(' readings', ''), { event: EVENT });
  for (const [name, start] of Object.entries(gateways)) {
    const gateway = await start(supergraphs[name]);
    try {
      check(await ask(QUERY, { event: EVENT }, gateway.url), direct);
      shown.push(name);
    } finally {
      await gateway.stop();
    }
  }
} finally {
  await second.stop();
}
console.log(`Composed, and asked through a gateway: ${shown.join(', ')}`);
