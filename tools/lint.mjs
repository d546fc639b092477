// Checks every diagram and decision table, that the documentation says what they say, that every language says all that
// they say, that one thing has one word, and that screens have one palette: npm run lint
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
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

const TOKENS = 'src/main/frontend/styles/tokens.css';
const LITERAL = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|font-size[a-z-]*: *[1-9]|font-family:(?! var)/i;

/** One palette and one set of sizes: a style sheet names them, as it is read on our pages, in forms and in Camunda's applications. */
function compareStyles() {
  const files = [ 'src/main/frontend/styles', 'src/main/resources/META-INF' ]
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)))
    .filter(file => file.endsWith('.css') && file !== join(TOKENS));
  const literals = files.flatMap(file => readFileSync(join(root, file), 'utf8').split('\n').flatMap((line, index) =>
    LITERAL.test(line.replace(/^[^:]*\{/, '')) ? [ `${file}:${index + 1} says ${line.trim()}` ] : []));
  literals.forEach(literal => console.log(`${literal}: name what ${TOKENS} calls it, or give it a name there`));
  console.log(`styles: ${files.length} files, ${literals.length ? 'see above' : 'one palette'}`);
  return !literals.length;
}

const clean = [ lint('bpmnlint', '.bpmn'), lint('dmnlint', '.dmn'), await compareDocumentation(), await compareLanguages(), await compareVocabulary(), compareStyles() ];
process.exitCode = clean.every(Boolean) ? 0 : 1;
