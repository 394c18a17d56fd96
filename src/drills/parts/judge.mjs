// What clients saw, as assignments for a shell: judge.mjs FILE FROM TO SINCE. judge.mjs FILE failures counts failures by their kind.
import { readFileSync } from 'node:fs';

const [file, from, to, since] = process.argv.slice(2);
const all = readFileSync(file, 'utf8').split('\n').filter((line) => line.endsWith('}')).map((line) => JSON.parse(line));
const ok = ({ status, error, mixed }) => status === 200 && !error && !mixed;
const later = ({ status, retryAfter }) => status === 503 && retryAfter > 0;
const failed = (seen) => !ok(seen) && !later(seen) && !seen.mixed;

if (from === 'failures') {
  group(all.filter(failed)).forEach((seen, name) => console.log(`    ${seen.length} times ${name}, from ${time(seen[0])} to ${time(seen.at(-1))}`));
} else {
  const seen = all.filter(({ due }) => due >= Number(from) && due < Number(to));
  const bad = seen.filter((one) => !ok(one)).map(({ due }) => due).sort((a, b) => a - b);
  const times = seen.filter(ok).map(({ took }) => took).sort((a, b) => a - b);
  const releases = [...new Set(seen.filter(ok).map(({ release }) => release))].sort();
  const values = {
    asked: seen.length,
    ok: seen.filter(ok).length,
    later: seen.filter(later).length,
    failed: seen.filter(failed).length,
    mixed: seen.filter(({ mixed }) => mixed).length,
    in_flight: seen.filter(({ due, took }) => due + took >= Number(since)).length,
    first_bad: bad[0] ?? 0,
    last_bad: bad.at(-1) ?? 0,
    releases: releases.map((version) => version.split('.')[2]).join(','),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    slowest: times.at(-1) ?? 0,
    longest: Math.max(0, ...seen.map(({ took }) => took)),
  };
  console.log(Object.entries(values).map(([name, value]) => `${name}=${value}`).join('\n'));
}

function kind({ status, error }) {
  return [status, error].filter(Boolean).join(' ');
}

function time({ due }) {
  return new Date(due).toISOString().slice(11, 23);
}

function group(seen) {
  const groups = new Map();
  seen.forEach((one) => groups.set(kind(one), [...(groups.get(kind(one)) ?? []), one]));
  return groups;
}
