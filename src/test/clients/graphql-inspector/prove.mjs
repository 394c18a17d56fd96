// Compares the served schema with the committed one: no change. A field that is taken away is seen, as a breaking change.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema, parse, print, visit } from 'graphql';
import { servedSchema } from '../direct.mjs';

const committed = readFileSync(new URL('../../resources/schema.graphql', import.meta.url), 'utf8');
const served = servedSchema();
const changes = await diff(buildSchema(committed), buildSchema(served));
assert.deepEqual(changes.map((change) => change.message), []);

const withoutTotal = print(visit(parse(served), {
  ObjectTypeDefinition: (type) => (type.name.value === 'EventConnection' ? undefined : false),
  FieldDefinition: (field) => (field.name.value === 'totalCount' ? null : undefined),
}));
const [removal, ...others] = await diff(buildSchema(committed), buildSchema(withoutTotal));
assert.deepEqual(others, []);
assert.equal(removal.type, 'FIELD_REMOVED');
assert.equal(removal.criticality.level, 'BREAKING');

const types = parse(served).definitions.length;
console.log(`no change in ${types} types; seen as ${removal.criticality.level}: ${removal.message}`);
