// Measures what the containers of production need, on which their requests and limits rest: runs the packaged program with
// their options and the curated data over a PostgreSQL of its own, and reads PSS and processor time from /proc. To be run on a
// machine that is idle otherwise: pg_virtualenv node src/test/k8s/measure.mjs
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { render } from './render.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const { PGHOST, PGPORT, PGUSER, PGPASSWORD } = process.env;
const objects = render('production');
const container = (kind) => objects.find((object) => object.kind === kind).spec.template.spec.containers[0];
const queries = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => JSON.stringify({ query }));
const [http, management] = [await freePort(), await freePort()];

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function start(kind, settings) {
  const { args, env, resources } = container(kind);
  const { JAVA_TOOL_OPTIONS: options, ...others } = Object.fromEntries(
    env.filter(({ name }) => ['JAVA_TOOL_OPTIONS', 'MALLOC_ARENA_MAX'].includes(name)).map(({ name, value }) => [name, value]),
  );
  const memory = resources.limits.memory.replace('i', '');
  return spawn('java', ['-jar', 'target/quarkus-app/quarkus-run.jar', ...args.map((each) => each.replace('/app/', ''))], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...others,
      JAVA_TOOL_OPTIONS: `-XX:MaxRAM=${memory} ${options}`,
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${PGHOST}:${PGPORT}/postgres`,
      QUARKUS_HTTP_HOST: '127.0.0.1',
      QUARKUS_HTTP_PORT: http,
      QUARKUS_MANAGEMENT_HOST: '127.0.0.1',
      QUARKUS_MANAGEMENT_PORT: management,
      ...settings,
    },
  });
}

const pss = (pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)[1]) / 1024;
// User and system time, in hundredths of a second.
const cpu = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).reduce((sum, each) => sum + each / 100, 0);

/** Does the work and says the most memory and the processor's time that the process took meanwhile. */
async function measured(what, { pid }, work) {
  let [most, last] = [0, 0];
  const first = cpu(pid);
  const look = () => {
    try {
      [most, last] = [Math.max(most, pss(pid)), cpu(pid)];
    } catch {
      // It has ended.
    }
  };
  const looking = setInterval(look, 200);
  const began = performance.now();
  const said = await work();
  clearInterval(looking);
  look();
  const seconds = (performance.now() - began) / 1000;
  console.log(`${what}: ${Math.round(most)} MiB, ${(last - first).toFixed(1)} s of processor in ${seconds.toFixed(1)} s ${said ?? ''}`);
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const ask = (port, path, body) =>
  new Promise((resolve) => {
    const asking = request({ agent, port, path, host: '127.0.0.1', method: body ? 'POST' : 'GET', headers: { 'Content-Type': 'application/json' } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
    asking.on('error', () => resolve(0));
    asking.end(body);
  });

async function steady(rate, seconds) {
  const asked = [];
  for (let i = 0; i < rate * seconds; i++) {
    asked.push(ask(http, '/graphql', queries[i % queries.length]));
    await sleep(1000 / rate);
  }
  return tally(await Promise.all(asked));
}

async function busy(clients, seconds) {
  const statuses = [];
  const end = performance.now() + seconds * 1000;
  const client = async (i) => {
    for (; performance.now() < end; i++) statuses.push(await ask(http, '/graphql', queries[i % queries.length]));
  };
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)));
  return `${tally(statuses)}, ${Math.round(statuses.length / seconds)} a second`;
}

function tally(statuses) {
  const failed = statuses.filter((status) => status !== 200);
  return `${statuses.length} requests, ${failed.length} failed ${[...new Set(failed)]}`.trimEnd();
}

const sql = (text) => execFileSync('psql', ['-qd', 'postgres', '-c', text]);
sql("create role reader login password 'reader'");

const load = start('Job', { QUARKUS_DATASOURCE_USERNAME: PGUSER, QUARKUS_DATASOURCE_PASSWORD: PGPASSWORD, ALLIANCE_LOAD_READER: 'reader' });
await measured('load', load, () => new Promise((resolve) => load.on('exit', (code) => resolve(`ended with ${code}`))));

const api = start('Deployment', { QUARKUS_DATASOURCE_USERNAME: 'reader', QUARKUS_DATASOURCE_PASSWORD: 'reader', ALLIANCE_SERVE_LOAD: 'false' });
try {
  await measured('start of the API', api, async () => {
    while ((await ask(management, '/q/health/ready')) !== 200) await sleep(200);
  });
  await measured('the first 20 requests', api, () => steady(20, 1));
  await measured('idle', api, () => sleep(15_000));
  await measured('50 requests a second', api, () => steady(50, 40));
  await measured('as many as 20 clients can ask', api, () => busy(20, 30));
  await measured('as many as 200 clients can ask', api, () => busy(200, 20));
  await measured('50 requests a second again', api, () => steady(50, 20));
} finally {
  api.kill();
  agent.destroy();
}
