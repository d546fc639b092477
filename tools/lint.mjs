// Checks every diagram and decision table, and that the documentation says what they say: npm run lint
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check as compareDocumentation } from './docs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function lint(linter, extension) {
  const files = readdirSync(join(root, 'processes'), { recursive: true })
    .filter(file => file.endsWith(extension))
    .sort()
    .map(file => join('processes', file));
  if (!files.length) {
    return true;
  }
  const program = join(root, 'node_modules', linter, 'bin', `${linter}.js`);
  const { status } = spawnSync(process.execPath, [ program, ...files ], { cwd: root, stdio: 'inherit' });
  console.log(`${linter}: ${files.length} files, ${status === 0 ? 'clean' : 'see above'}`);
  return status === 0;
}

const clean = [ lint('bpmnlint', '.bpmn'), lint('dmnlint', '.dmn'), await compareDocumentation() ];
process.exitCode = clean.every(Boolean) ? 0 : 1;
