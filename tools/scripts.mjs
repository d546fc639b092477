// Checks the scripts of the web pages and of the tools: types (the JSDoc that is there), faults, and their tests.
// What checks them has packages of its own in tools/check, which no part of the product needs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, unlessDone } from './steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = 'tools/check/node_modules';

export function check(...biome) {
  process.chdir(root);
  unlessDone(
    `${packages}/.stamp`, [ 'tools/check/package-lock.json' ], () => existsSync(`${packages}/typescript`),
    () => npm('ci', '--prefix', 'tools/check', '--ignore-scripts', '--no-audit', '--no-fund'));
  const tests = readdirSync('src/test/frontend').filter(file => file.endsWith('.test.mjs')).map(file => join('src/test/frontend', file));
  return [
    said('types', `${packages}/typescript/bin/tsc`, '--project', 'tools/check/tsconfig.json'),
    said('scripts', `${packages}/@biomejs/biome/bin/biome`, 'check', ...biome),
    said('tests of scripts', '--no-warnings', '--test', '--test-reporter=dot', ...tests),
  ].every(Boolean);
}

function said(what, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(`${status === 0 ? '' : stdout + stderr}${what}: ${status === 0 ? 'clean' : 'see above'}`);
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = check(...process.argv.slice(2)) ? 0 : 1;
}
