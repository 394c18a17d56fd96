// Lints the served schema, and GraphiQL's examples against it. An example that asks for what isn't there is seen.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const examples = 'src/main/resources/META-INF/resources/graphiql/examples';
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'src/test/clients/graphql-eslint/eslint.config.mjs' });

const linted = await eslint.lintFiles(['src/test/clients/generated/schema.graphql', `${examples}/*.graphql`]);
const findings = linted.flatMap(({ filePath, messages }) =>
  messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`));
assert.deepEqual(findings, []);
assert.equal(linted.length, 1 + readdirSync(`${root}/${examples}`).filter((name) => name.endsWith('.graphql')).length);

const [broken] = await eslint.lintText('query Broken { events { nodes { slug startsOn } } }', {
  filePath: `${root}/${examples}/broken.graphql`,
});
assert.deepEqual(broken.messages.map((finding) => finding.ruleId), ['@graphql-eslint/fields-on-correct-type']);

const config = await eslint.calculateConfigForFile('src/test/clients/generated/schema.graphql');
const rules = Object.values(config.rules).filter(([severity]) => severity > 0).length;
console.log(
  `nothing to say of the schema by ${rules} rules, nor of ${linted.length - 1} examples; `
    + `of a broken one: ${broken.messages[0].message}`,
);
