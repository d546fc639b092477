// Checks every diagram and decision table, that the documentation says what they say, that every language says all that
// they say, and that one thing has one word: npm run lint
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check as compareDocumentation } from './docs.mjs';
import { check as compareLanguages } from './languages.mjs';
import { check as compareVocabulary } from './vocabulary.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Of bpmnlint's own rules one is off, superfluous-termination: it does not see a loop beside that would go on for ever. */
function lint(linter, extension) {
  const files = readdirSync(join(root, 'processes'), { recursive: true, encoding: 'utf8' })
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

const clean = [ lint('bpmnlint', '.bpmn'), lint('dmnlint', '.dmn'), await compareDocumentation(), await compareLanguages(), await compareVocabulary() ];
process.exitCode = clean.every(Boolean) ? 0 : 1;
