// Every overlay renders, fits the schemas and keeps our rules; and objects that don't are found.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { mistakes } from './mistakes.mjs';
import { broken } from './policy.mjs';
import { available, options, overlays, render } from './render.mjs';
import { problems } from './schema.mjs';

const rendered = Object.fromEntries(overlays.map((overlay) => [overlay, render(overlay)]));

const found = async (objects) => [...(await problems(objects)), ...broken(objects)];

for (const overlay of overlays) {
  test(`${overlay} is sound`, async () => assert.deepEqual(await found(rendered[overlay]), []));

  test(`every kustomize makes the same of ${overlay}`, () => {
    for (const renderer of available) assert.deepEqual(render(overlay, renderer), rendered[overlay], renderer);
  });
}

for (const option of options) {
  test(`production with ${option} is sound`, async () => {
    const directory = mkdtempSync(`${tmpdir()}/k8s-`);
    try {
      symlinkSync(new URL('../../../k8s', import.meta.url).pathname, `${directory}/k8s`);
      writeFileSync(
        `${directory}/kustomization.yaml`,
        JSON.stringify({ resources: ['k8s/overlays/production'], components: [`k8s/components/${option}`], labels: [{ pairs: { 'app.kubernetes.io/part-of': 'alliance-events' } }] }),
      );
      assert.deepEqual(await found(render(directory)), []);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
}

for (const { what, overlay = 'production', kind, named, bySchema, change, says } of mistakes) {
  test(`${what} is found`, async () => {
    const objects = structuredClone(rendered[overlay]);
    const object = objects.find((each) => each.kind === kind && (!named || each.metadata.name === named));
    change(object, objects);
    const said = bySchema ? await problems([object]) : broken(objects);
    assert.ok(said.some((sentence) => says.test(sentence)), `expected ${says}, found ${JSON.stringify(said, null, 1)}`);
  });
}
