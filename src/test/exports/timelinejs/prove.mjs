// Has TimelineJS render exports in Chromium, from a page of another origin, and compares what stands on the page with
// what the API says. The argument is the address of the server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = process.argv[2];
const dist = new URL('./node_modules/@knight-lab/timelinejs/dist/', import.meta.url);

// A year in which days, months and spans of both are known.
const FILTER = 'from=2023-09-01&to=2023-12-31&sort=startDate';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="/css/timeline.css"><div id="timeline" style="width: 1200px; height: 700px"></div>
<script src="/js/timeline.js"></script>
<script>window.timeline = new TL.Timeline('timeline', '${base}/events.timeline.json?${FILTER}', { font: null });</script>`;

const TYPES = { js: 'text/javascript', css: 'text/css' };
const server = createServer((request, response) => {
  if (request.url === '/') {
    response.setHeader('Content-Type', 'text/html').end(PAGE);
    return;
  }
  try {
    const path = new URL(`.${request.url.replace(/\?.*/, '')}`, dist);
    response.setHeader('Content-Type', TYPES[path.pathname.split('.').pop()] ?? 'application/octet-stream');
    response.end(readFileSync(path));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** What the page has become when all is drawn. */
async function drawn() {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const chromium = spawn('chromium', [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`,
    '--virtual-time-budget=20000', '--window-size=1280,900', '--dump-dom', `http://127.0.0.1:${server.address().port}/`,
  ], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 90_000 });
  let page = '';
  for await (const part of chromium.stdout.setEncoding('utf8')) page += part;
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return page;
}

const query = '{ events(filter: { date: { from: "2023-09-01", to: "2023-12-31" } }, first: 100) {'
  + ' totalCount nodes { slug title titleJa } facets { kinds { count } } } }';
const { data: { events } } = await (await fetch(`${base}/graphql?query=${encodeURIComponent(query)}`)).json();
const page = await drawn();
server.close();

const count = (pattern) => [...page.matchAll(pattern)].length;
assert.ok(!/tl-message-full.*?error/i.test(page), 'TimelineJS reports an error');
assert.equal(count(/<div class="tl-timemarker(?: [^"]*)?"/g), events.totalCount, 'one marker an event');
assert.equal(count(/<div class="tl-timegroup(?: [^"]*)?"/g), events.facets.kinds.filter((kind) => kind.count > 0).length, 'a lane a kind');
for (const { title } of events.nodes) {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.ok(page.includes(escaped), `${title} is on the page`);
}
console.log(`TimelineJS: ${events.totalCount} events`);
