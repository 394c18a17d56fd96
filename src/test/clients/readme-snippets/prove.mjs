// Runs the snippets of the README's section "From your language" as they are written, and compares what they print with
// what the API says of the same events.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ask, endpoint } from '../direct.mjs';

const ADDRESS = 'http://localhost:8080/graphql';
// Debian's Python is the one that has Debian's python3-requests.
const INTERPRETERS = { sh: ['bash', '-s'], python: ['/usr/bin/python3', '-'], r: ['Rscript', '-'] };

assert.equal(endpoint, ADDRESS, 'the snippets ask the address that the README names');

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
const section = readme.match(/^## From your language\n(.*?)^## /ms)[1];
const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
const snippets = Object.fromEntries(blocks.map(([, language, text]) => [language, text]));
assert.deepEqual(Object.keys(snippets), Object.keys(INTERPRETERS));

/** What a snippet prints. */
function printed(language) {
  assert.ok(snippets[language].includes(ADDRESS), `${language} asks ${ADDRESS}`);
  const [command, ...args] = INTERPRETERS[language];
  const { status, stdout, stderr, error } = spawnSync(command, args, { input: snippets[language], encoding: 'utf8' });
  assert.equal(status, 0, `${language}: ${error ?? stderr}`);
  return stdout;
}

const { found, meetings, firstMeeting, lastMeeting, space } = await ask(`{
  found: events(filter: { text: "Okinawa" }, first: 3) { totalCount nodes { startDate title } }
  meetings: events(filter: { kind: MEETING }) { totalCount }
  firstMeeting: events(filter: { kind: MEETING }, first: 1) { nodes { startDate title } }
  lastMeeting: events(filter: { kind: MEETING }, last: 1) { nodes { startDate title } }
  space: events(filter: { domain: { anyOf: SPACE } }) { totalCount facets { kinds { value count } } }
}`);

assert.deepEqual(JSON.parse(printed('sh')).data.events, found);
assert.equal(found.nodes.length, 3);

const line = ({ nodes: [event] }) => `${event.startDate} ${event.title}`;
const lines = printed('python').trimEnd().split('\n');
assert.equal(lines.length, meetings.totalCount);
assert.equal(new Set(lines).size, lines.length);
assert.equal(lines.at(0), line(firstMeeting));
assert.equal(lines.at(-1), line(lastMeeting));

// R prints the names of the counted values in one line, and the counts in the next.
const [kinds, counts] = printed('r').trim().split('\n').map((row) => row.trim().split(/\s+/));
const table = Object.fromEntries(kinds.map((kind, column) => [kind, Number(counts[column])]));
const expected = space.facets.kinds.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
assert.deepEqual(table, Object.fromEntries(expected));

console.log(
  `curl finds ${found.totalCount} events, Python prints ${lines.length} meetings, `
    + `R's data frame has ${space.totalCount} events on space`,
);
