// Runs a tool's command, which npm has put on the path.
import { spawnSync } from 'node:child_process';

/** What it ended with and what it said; nothing of it is shown. */
export function attempt(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) {
    throw error;
  }
  return { status, said: stdout + stderr };
}

/** What it said; an error if it didn't end with 0. */
export function call(command, ...args) {
  const { status, said } = attempt(command, ...args);
  if (status !== 0) {
    throw new Error(`${command} ended with ${status}:\n${said}`);
  }
  return said;
}
