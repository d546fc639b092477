/**
 * Holds the languages of the product together: every text that an analyst or a developer writes in English, by key, and
 * what the bundles of the other languages say to it.
 *
 *   node tools/languages.mjs              lists every missing and every orphaned key; fails if there is one
 *   node tools/languages.mjs missing ru   prints the texts that Russian lacks, as JSON: English to empty
 *   node tools/languages.mjs fill ru F    takes F, such a JSON with its right sides filled, into the Russian bundles
 *
 * A right side that begins with "?" is marked in the bundle for a native speaker. Texts that are alike are asked for
 * once and may be told apart in the bundle afterwards. Orphaned keys leave with the next "fill".
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import { readDecisions } from './docs/decisions.mjs';
import { FORM_WORDS, WORDS } from '../src/main/frontend/shared/words.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundles = join(root, 'src/main/resources');

export const LANGUAGES = [ 'ru', 'kk' ];

/** The texts of a form's component that a person reads. */
const READ = [ 'label', 'description', 'text', 'dateLabel', 'timeLabel', 'dateDisabledLabel' ];

/** The outputs of decisions that are sentences; the others are keys. */
const SENTENCES = [ 'reason', 'risks', 'protections', 'overrides', 'floors', 'missing' ];

const CHECKED = '# to be checked by a native speaker';

/** Every text by its key, by the bundle that it belongs to. */
async function texts() {
  return {
    'i18n/models': said([ ...await ofProcesses(), ...await ofDecisions(), ...ofForms(), ...ofLists() ]),
    'i18n/words': said([ ...Object.entries(WORDS), ...Object.entries(FORM_WORDS) ]),
    'i18n/messages': said(readBundle(join(bundles, 'i18n/messages.properties'))),
    ValidationMessages: said(readBundle(join(bundles, 'ValidationMessages.properties'))),
  };
}

function said(texts) {
  return new Map([ ...texts ].filter(([ , text ]) => text.trim()));
}

async function ofProcesses() {
  const found = [];
  const moddle = new BpmnModdle();
  for (const file of filesOf('processes', '.bpmn')) {
    const { rootElement } = await moddle.fromXML(readFileSync(file, 'utf8'));
    for (const process of rootElement.rootElements.filter(({ $type }) => $type === 'bpmn:Process')) {
      found.push([ `process.${process.id}`, process.name ], ...actWords(process), ...namesIn(process, process.id));
    }
  }
  return found;
}

function actWords({ id, extensionElements }) {
  const properties = extensionElements?.values?.find(({ $type }) => $type === 'camunda:properties')?.$children ?? [];
  return properties.filter(({ name }) => name === 'act' || name === 'help')
    .map(({ name, value }) => [ `process.${id}#${name}`, value ]);
}

function namesIn({ flowElements = [] }, process) {
  return flowElements.flatMap(element => [
    ...(element.name ? [ [ `process.${process}.${element.id}`, element.name ] ] : []),
    ...namesIn(element, process),
  ]);
}

async function ofDecisions() {
  const files = await readDecisions(join(root, 'processes'));
  return files.flatMap(({ decisions }) => decisions).flatMap(decision => [
    [ `decision.${decision.id}`, decision.name ],
    ...decision.rules.flatMap(({ id, outputs }) => outputs
      .map((text, column) => [ decision.outputs[column].name, text ])
      .filter(([ output, text ]) => SENTENCES.includes(output) && text.includes('"'))
      .map(([ output, text ]) => [ `decision.${decision.id}.${id}.${output}`, sentence(text) ])),
    ...puttingTogether(decision.expression ?? '').map((text, index) => [ `decision.${decision.id}.${index + 1}`, sentence(text) ]),
  ]);
}

/** The branches of an expression that put a sentence together out of several; kept in step with DecisionWords.java. */
function puttingTogether(feel) {
  return feel.split(/\b(?:return|then|else)\b|,[ \t]*\n/).filter(branch => /[a-z]"/.test(branch) || /: "/.test(branch));
}

/** A sentence that is put together, "Children: " + string(children), becomes one with gaps: Children: {0}. */
function sentence(feel) {
  let gap = 0;
  return feel.split(/("(?:[^"\\]|\\.)*")/).map(part =>
    part.startsWith('"') ? JSON.parse(part) : part.replace(/[\s+()[\]]/g, '') ? `{${gap++}}` : '').join('');
}

function ofForms() {
  return filesOf('forms', '.form').flatMap(file => {
    const form = JSON.parse(readFileSync(file, 'utf8'));
    return [ [ `form.${form.id}`, title(form.id) ], ...form.components.flatMap(component => ofComponent(component, `form.${form.id}`)) ];
  });
}

/** What a filed form is called: its stem in words. */
function title(stem) {
  const words = stem.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

function ofComponent(component, form) {
  const key = `${form}.${component.id}`;
  return [
    ...READ.filter(name => component[name]).map(name => [ `${key}.${name}`, component[name] ]),
    ...[ 'prefixAdorner', 'suffixAdorner' ].filter(name => component.appearance?.[name])
      .map(name => [ `${key}.${name}`, component.appearance[name] ]),
    ...(component.validate?.patternErrorMessage ? [ [ `${key}.patternErrorMessage`, component.validate.patternErrorMessage ] ] : []),
    ...(component.values ?? []).map(({ value, label }) => [ `${key}.value.${value}`, label ]),
    ...(Array.isArray(component.columns) ? component.columns : []).map(({ key: column, label }) => [ `${key}.column.${column}`, label ]),
    ...(component.components ?? []).flatMap(inner => ofComponent(inner, form)),
  ];
}

/** The lists of Tasklist are made by the application: ready(order, "name", "what it holds", ... */
function ofLists() {
  const java = readFileSync(join(root, 'src/main/java/org/shanyraq/security/ReadyMadeFilters.java'), 'utf8');
  return [ ...java.matchAll(/(?:ready|saved)\(\s*-?\d+,\s*"([^"]+)",\s*"([^"]+)"/g) ]
    .flatMap(([ , name, help ]) => [ [ `list.${name}`, name ], [ `list.${name}#help`, help ] ]);
}

function filesOf(folder, extension) {
  return readdirSync(join(root, folder), { recursive: true }).filter(file => file.endsWith(extension)).sort()
    .map(file => join(root, folder, file));
}

function fileOf(bundle, language) {
  return join(bundles, `${bundle}_${language}.properties`);
}

/** @returns {Map<string, string>} the texts of a .properties file in UTF-8, as Java reads them */
export function readBundle(file) {
  if (!existsSync(file)) {
    return new Map();
  }
  const lines = readFileSync(file, 'utf8').replace(/\\\r?\n[ \t]*/g, '').split(/\r?\n/).map(line => line.trimStart());
  return new Map(lines.filter(line => line && !/^[#!]/.test(line)).map(line => {
    const [ , key, text ] = line.match(/^((?:[^\\=: \t]|\\.)*)[ \t]*[=: \t][ \t]*(.*)$/);
    return [ unescape(key), unescape(text) ];
  }));
}

function unescape(text) {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (all, code) =>
    code.length > 1 ? String.fromCharCode(parseInt(code.slice(1), 16)) : { n: '\n', t: '\t', r: '\r' }[code] ?? code);
}

function escapeKey(key) {
  return key.replace(/[\\=: #!]/g, '\\$&');
}

function escapeText(text) {
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/^ /, '\\ ');
}

function unsure(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Set(lines.filter((line, index) => lines[index - 1] === CHECKED).map(line => unescape(line.match(/^((?:[^\\=]|\\.)*)=/)[1])));
}

async function fill(language, answers) {
  for (const [ bundle, english ] of Object.entries(await texts())) {
    const file = fileOf(bundle, language);
    const known = readBundle(file);
    const marked = unsure(file);
    const lines = [ ...english ].flatMap(([ key, text ]) => {
      const answer = answers[text];
      const said = known.get(key) ?? answer?.replace(/^\?/, '');
      const mark = known.has(key) ? marked.has(key) : answer?.startsWith('?');
      return said ? [ ...(mark ? [ CHECKED ] : []), `${escapeKey(key)}=${escapeText(said)}` ] : [];
    });
    writeFileSync(file, lines.join('\n') + '\n');
  }
}

/** The texts that a language lacks and the keys that nothing asks for any more. */
async function gaps(language) {
  return Object.entries(await texts()).map(([ bundle, english ]) => {
    const known = readBundle(fileOf(bundle, language));
    return {
      file: basename(fileOf(bundle, language)),
      missing: [ ...english ].filter(([ key ]) => !known.has(key)),
      orphaned: [ ...known.keys() ].filter(key => !english.has(key)),
    };
  });
}

/** @returns {Promise<boolean>} whether every language says everything, and nothing else */
export async function check() {
  let whole = true;
  for (const language of LANGUAGES) {
    for (const { file, missing, orphaned } of await gaps(language)) {
      missing.forEach(([ key ]) => console.log(`${file}: ${key} is missing`));
      orphaned.forEach(key => console.log(`${file}: ${key} is asked for by nothing`));
      whole &&= !missing.length && !orphaned.length;
    }
  }
  console.log(`languages: ${whole ? 'whole' : 'see above'}`);
  return whole;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [ , , act, language, file ] = process.argv;
  if (act === 'missing') {
    const missing = (await gaps(language)).flatMap(bundle => bundle.missing).map(([ , text ]) => [ text, '' ]);
    console.log(JSON.stringify(Object.fromEntries(missing), null, 1));
  } else if (act === 'fill') {
    await fill(language, JSON.parse(readFileSync(file, 'utf8')));
  } else {
    process.exitCode = await check() ? 0 : 1;
  }
}
