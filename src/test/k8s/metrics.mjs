// Whether the series that alerts and dashboard name are those that the program has: its answer comes on standard input. Others
// come from what watches the cluster.
import { readFileSync } from 'node:fs';
import { render } from './render.mjs';

const others = /^(kube|container|cnpg)_|^(up|time)$/;
const objects = render('production');
const rules = objects.find(({ kind }) => kind === 'PrometheusRule').spec.groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(objects.find(({ metadata }) => metadata.name === 'alliance-events-dashboard').data['alliance-events.json']);
const asked = [...rules.map(({ expr }) => expr), ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];
const named = new Set(asked.flatMap((query) => [...query.matchAll(/([a-z_]+)\{/g)].map(([, name]) => name)).filter((name) => !others.test(name)));
const served = new Set(readFileSync(0, 'utf8').split('\n').map((line) => line.replace(/[ {].*/, '')));
const missing = [...named].filter((name) => !served.has(name));

console.log(missing.length === 0 ? `The program has all ${named.size} series that alerts and dashboard name` : `The program lacks ${missing}`);
process.exitCode = missing.length === 0 ? 0 : 1;
