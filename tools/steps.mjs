// Steps of the Node part of the build that are left out while their inputs are what they were.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function filesBelow(place) {
  return statSync(place).isDirectory()
    ? readdirSync(place).sort().flatMap(name => filesBelow(join(place, name)))
    : [ place ];
}

function fingerprint(...places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Runs the step unless its stamp says that it has run on these very inputs. */
export function unlessDone(stamp, inputs, isThere, step) {
  const now = fingerprint(...inputs);
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

export function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}

/** The npm that came with this Node; on a machine without it on the path, the one beside it. */
export function npm(...args) {
  const beside = [
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find(existsSync);
  return beside ? run(process.execPath, [ beside, ...args ]) : run('npm', args);
}
