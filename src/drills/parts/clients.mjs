// Asks at a steady rate, whether answered or not, and writes one line for each request: clients.mjs URL RATE.
// clients.mjs URL warm asks a few hundred times, as fast as there are answers, and writes nothing.
// A line is JSON: when it was due (ms), how long until the whole answer (ms), status or error, Retry-After, release, whether
// a title is of another release than the answer says, and a GraphQL error's code.
import http from 'node:http';

const [url, rate] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity, timeout: 20_000 });
const fields = `totalCount nodes { title relations { event { title } } }`;
const query = `query Drill($first: Int!, $filter: EventFilter) { dataset { version } events(first: $first, filter: $filter) { ${fields} } }`;
const texts = ['summit', 'Okinawa', '拡大抑止', 'missile', 'agreement'];
const kinds = ['MEETING', 'AGREEMENT', 'EXERCISE', 'DEPLOYMENT', 'DEVELOPMENT'];
const LONGEST = 30_000;

// What is asked for differs from request to request, so that little comes from memory.
function variables(n) {
  const year = 1951 + (n % 76);
  const filter = [
    {},
    { date: { from: `${year}-01-01`, to: `${year + 3}-12-31` } },
    { text: texts[n % texts.length] },
    { kind: [kinds[n % kinds.length]], date: { from: `${year}-01-01` } },
    { actor: { anyOf: ['us-navy'] } },
  ][Math.floor(n / 7) % 5];
  return { first: 1 + (n % 5), filter };
}

function judge(status, headers, body) {
  const seen = { status, retryAfter: headers['retry-after'] };
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
    return { ...seen, error: status === 200 ? 'not JSON' : undefined };
  }
  if (answer.errors) {
    return { ...seen, error: answer.errors[0].extensions?.code ?? answer.errors[0].message };
  }
  const { dataset, events } = answer.data;
  const mark = `${dataset.version.split('.')[2]} `;
  const titles = events.nodes.flatMap(({ title, relations }) => [title, ...relations.map(({ event }) => event.title)]);
  const mixed = titles.some((title) => !title.startsWith(mark));
  return { ...seen, release: dataset.version, titles: titles.length, mixed };
}

let open = 0;

function ask(n, say) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' };
  const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('error', (error) => say({ error: error.code ?? error.message }));
    response.on('end', () => say(judge(response.statusCode, response.headers, Buffer.concat(parts).toString())));
  });
  const late = setTimeout(() => request.destroy(new Error('no answer in time')), LONGEST);
  request.on('error', (error) => say({ error: error.code ?? error.message }));
  request.on('close', () => clearTimeout(late));
  request.end(JSON.stringify({ query, variables: variables(n) }));
}

function record(due) {
  open++;
  let said = false;
  return (seen) => {
    if (!said) {
      said = true;
      open--;
      process.stdout.write(`${JSON.stringify({ due, took: Date.now() - due, ...seen })}\n`);
    }
  };
}

// What has only just started is slow, and on a busy machine too slow for the whole load at once.
async function warm() {
  const each = Array.from({ length: 4 }, (_, one) => one);
  await Promise.all(each.map(async (one) => {
    for (let n = 0; n < 100; n++) {
      await new Promise((answered) => ask(n * each.length + one, answered));
    }
  }));
  agent.destroy();
}

const start = Date.now();
let asked = 0;
let ending = false;

function tick() {
  while (!ending && start + (asked * 1000) / rate <= Date.now()) {
    ask(asked, record(Math.round(start + (asked * 1000) / rate)));
    asked++;
  }
  if (ending && open === 0) {
    agent.destroy();
    return;
  }
  setTimeout(tick, 2);
}

if (rate === 'warm') {
  await warm();
} else {
  process.on('SIGTERM', () => { ending = true; });
  tick();
}
