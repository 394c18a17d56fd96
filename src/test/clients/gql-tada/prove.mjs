// Types documents by the served schema without generating code: a right program passes both checks and runs, a wrong one
// passes neither.
import assert from 'node:assert/strict';
import { attempt, call } from '../command.mjs';
import { ask, endpoint } from '../direct.mjs';

call('gql.tada', 'generate-output');
call('gql.tada', 'check');
call('tsc');

const { meetingsOnSpace } = await import('./generated/program/right.js');
const meetings = await meetingsOnSpace(endpoint);
const { events } = await ask(`{
  events(filter: { kind: MEETING, domain: { anyOf: SPACE } }, first: 5) {
    nodes { startDate title ... on Meeting { format } }
  }
}`);
assert.ok(meetings.length > 0);
assert.deepEqual(meetings, events.nodes.map((event) => ({ ...event, year: event.startDate.slice(0, 4) })));

const document = attempt('gql.tada', 'check', '--tsconfig', 'tsconfig.wrong.json');
assert.equal(document.status, 1);
assert.match(document.said, /Cannot query field "startsOn" on type "Event"/);
const program = attempt('tsc', '--noEmit', '--project', 'tsconfig.wrong.json');
assert.notEqual(program.status, 0);
assert.match(program.said, /Type 'string' is not assignable to type 'number'/);

const [finding] = document.said.match(/Cannot query.*/);
console.log(`the right program gives ${meetings.length} meetings, typed; of the wrong one: ${finding}`);
