// Reads which scenario tests speak of which process: those whose text names an element, or a deadline, of its own.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const METHOD = /((?:^ {4}@\w+.*\n(?: {8}.*\n)*)*) {4}(?:private |static |public )*[\w<>[\], ]+ (\w+)\([^)]*\)[^{;]*\{\n([\s\S]*?)^ {4}\}/gm;

/** @returns {Map<string, object[]>} by process id: [{ type, tests }], the tests as sentences */
export function readScenarios(folder, processes) {
  const scenarios = new Map(processes.map(({ id }) => [ id, [] ]));
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('Test.java')).sort() : [];
  for (const file of files) {
    const methods = methodsOf(readFileSync(join(folder, file), 'utf8'));
    for (const process of processes) {
      const tests = methods.filter(({ isTest, words }) => isTest && speaksOf(process, words, processes));
      if (tests.length) {
        scenarios.get(process.id).push({ type: basename(file, '.java'), tests: tests.map(({ name }) => sentence(name)) });
      }
    }
  }
  return scenarios;
}

function methodsOf(source) {
  const methods = [ ...source.matchAll(METHOD) ].map(([ , annotations, name, body ]) =>
    ({ name, body, isTest: /@(Parameterized)?Test\b/.test(annotations) }));
  const helpers = methods.filter(({ isTest }) => !isTest);
  return methods.map(method => ({
    ...method,
    words: [ method.body, ...helpers.filter(({ name }) => method.body.includes(`${name}(`)).map(({ body }) => body) ].join('\n'),
  }));
}

function speaksOf(process, words, processes) {
  const own = id => process.elements.includes(id) && processes.every(other => other === process || !other.elements.includes(id));
  const named = [ ...words.matchAll(/"((?:task|gateway|event|timer|call|start|end|flow)_\w+)"/g) ];
  const raised = [ ...words.matchAll(/"(\w+) (?:caseManagerReminded|coordinatorTold|directorTold)"/g) ];
  return named.some(([ , id ]) => own(id)) || raised.some(([ , deadline ]) => process.deadlines.has(deadline));
}

function sentence(name) {
  const words = name.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}
