// Generates the types from the served schema, compiles the program, and compares what it says with the API's own words.
import assert from 'node:assert/strict';
import { call } from '../command.mjs';
import { ask, endpoint } from '../direct.mjs';

call('graphql-codegen', '--config', 'codegen.yml');
call('tsc');

const { latestOfKind } = await import('./generated/program/main.js');
const kinds = ['AGREEMENT', 'DEPLOYMENT', 'DEVELOPMENT', 'EXERCISE', 'MEETING'];
let total = 0;
for (const kind of kinds) {
  const latest = await latestOfKind(endpoint, kind);
  const { events } = await ask(
    'query ($kind: EventKind!) { events(filter: { kind: [$kind] }, first: 1) { totalCount nodes { startDate title } } }',
    { kind },
  );
  assert.deepEqual({ startDate: latest.startDate, title: latest.title }, events.nodes[0]);
  assert.equal(latest.totalCount, events.totalCount);
  assert.equal(latest.year, Number(events.nodes[0].startDate.slice(0, 4)));
  assert.match(latest.particulars, /^[A-Z]+(?!.*undefined)/);
  total += latest.totalCount;
}
const { dataset } = await ask('{ dataset { eventCount } }');
assert.equal(total, dataset.eventCount);
console.log(`a strict program compiles, and reads the latest of ${kinds.length} kinds, ${total} events in all`);
