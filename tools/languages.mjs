/**
 * Holds the languages of the product together. Its texts are written in English: in diagrams, tables and forms, in the
 * messages of the server and of the pages, on papers. What another language says stands in its bundle once, under the
 * English sentence: a sentence that changes is another one, and lacks its translation until somebody has looked at it.
 *
 *   node tools/languages.mjs              lists what is missing, stale or said by nothing; fails if there is such
 *   node tools/languages.mjs missing ru   prints the sentences that Russian lacks, as JSON: English to empty, or to "~"
 *                                         and what was said to the sentence that it seems to have come from
 *   node tools/languages.mjs fill ru F    takes F, such a JSON with its right sides filled, into the Russian bundles
 *
 * A right side that begins with "?" is marked in the bundle for a native speaker; one that still begins with "~" is not
 * taken. Where one English sentence is two in another language, the bundle names the place of the second behind it:
 * "Asked on @form.request-one-off-service.Field_requestedOn.dateLabel". What diagrams, forms and tables no longer say goes
 * to the end with the next "fill": cases that began with an earlier version still say it.
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
const EARLIER = '# what earlier versions of diagrams, forms and tables say';

/**
 * Every text with its place, by the bundle that it belongs to. What decisions answer is told from all else; what a form
 * offers in the words of a table, as the factors of risk, stands with the table, once and with a capital letter.
 */
async function texts() {
  const decisions = (await readDecisions(join(root, 'processes'))).flatMap(file => file.decisions);
  const judged = said(decisions.flatMap(ofDecision));
  const forms = ofForms();
  const sentences = new Set(judged.map(([ , text ]) => capitalised(text)));
  const shared = new Set(forms.filter(([ place, text ]) => place.includes('.value.') && sentences.has(text)).map(([ , text ]) => text));
  return {
    words: said([
      ...await ofProcesses(), ...decisions.map(({ id, name }) => [ `decision.${id}`, name ]), ...forms, ...ofLists(),
      ...placed('words', [ ...Object.entries(WORDS), ...Object.entries(FORM_WORDS) ]),
      ...placed('messages', readBundle(join(bundles, 'i18n/messages.properties'))),
      ...placed('messages', readBundle(join(bundles, 'i18n/sets.properties'))),
      ...placed('messages', readBundle(join(bundles, 'ValidationMessages.properties'))),
      ...placed('paper', readBundle(join(bundles, 'i18n/papers.properties'))),
    ]).filter(([ , text ]) => !shared.has(text)),
    decisions: judged.map(([ place, text ]) => [ place, shared.has(capitalised(text)) ? capitalised(text) : text ]),
  };
}

export function capitalised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function placed(source, texts) {
  return [ ...texts ].map(([ key, text ]) => [ `${source}.${key}`, text ]);
}

function said(texts) {
  return texts.filter(([ , text ]) => text.trim());
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
  return properties.filter(({ name }) => [ 'act', 'help', 'actGroup' ].includes(name))
    .map(({ name, value }) => [ `process.${id}#${name}`, value ]);
}

function namesIn({ flowElements = [] }, process) {
  return flowElements.flatMap(element => [
    ...(element.name ? [ [ `process.${process}.${element.id}`, element.name ] ] : []),
    ...namesIn(element, process),
  ]);
}

function ofDecision(decision) {
  return [
    ...decision.rules.flatMap(({ id, outputs }) => outputs
      .map((text, column) => [ decision.outputs[column].name, text ])
      .filter(([ output, text ]) => SENTENCES.includes(output) && text.includes('"'))
      .map(([ output, text ]) => [ `decision.${decision.id}.${id}.${output}`, sentence(text) ])),
    ...puttingTogether(decision.expression ?? '').map((text, index) => [ `decision.${decision.id}.${index + 1}`, sentence(text) ]),
  ];
}

/** The branches of an expression that put a sentence together out of several. */
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
    const name = title(form.id);
    return [ [ `form.${form.id}`, name ], [ `paper.form.${form.id}`, name ], ...form.components.flatMap(component => ofComponent(component, `form.${form.id}`)) ];
  });
}

/** What a filed form is called: its stem in words. */
function title(stem) {
  return capitalised(stem.replaceAll('-', ' '));
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
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith(extension)).sort()
    .map(file => join(root, folder, file));
}

function fileOf(bundle, language) {
  return join(bundles, `i18n/${bundle}_${language}.properties`);
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
  return key.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/[=: #!]/g, '\\$&');
}

function escapeText(text) {
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/^ /, '\\ ');
}

/** What stands under a comment until the next one, or in the line after it. */
function marked(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const keys = from => from.filter(line => line && !line.startsWith('#')).map(line => unescape(line.match(/^((?:[^\\=]|\\.)*)=/)[1]));
  return {
    unsure: new Set(keys(lines.filter((line, index) => lines[index - 1] === CHECKED))),
    earlier: new Set(lines.includes(EARLIER) ? keys(lines.slice(lines.indexOf(EARLIER))) : []),
  };
}

/** How a bundle calls a sentence that is said in this place in words of its own. */
function inPlace(text, place) {
  return `${text} @${place}`;
}

/** What a language says to a text in its place. */
export function translated(bundle, place, text) {
  return bundle.get(inPlace(text, place)) ?? bundle.get(text);
}

/** The keys that a bundle may have, in their order. */
function keysOf(said, known) {
  return new Set(said.flatMap(([ place, text ]) => [ text, inPlace(text, place) ].filter(key => key === text || known.has(key))));
}

async function fill(language, answers) {
  for (const [ bundle, said ] of Object.entries(await texts())) {
    const file = fileOf(bundle, language);
    const known = readBundle(file);
    const { unsure } = marked(file);
    const taken = Object.entries(answers).filter(([ , answer ]) => answer && !answer.startsWith('~'));
    taken.forEach(([ key, answer ]) => {
      known.set(key, answer.replace(/^\?/, ''));
      unsure[answer.startsWith('?') ? 'add' : 'delete'](key);
    });
    const keys = keysOf(said, known);
    const lines = key => [ ...(unsure.has(key) ? [ CHECKED ] : []), `${escapeKey(key)}=${escapeText(known.get(key))}` ];
    const own = new Set(readBundle(file).keys());
    const earlier = [ ...own ].filter(key => !keys.has(key));
    writeFileSync(file, [
      ...[ ...keys ].filter(key => known.has(key)).flatMap(lines),
      ...(earlier.length ? [ EARLIER, ...earlier.flatMap(lines) ] : []),
    ].join('\n') + '\n');
  }
}

/** What a language lacks, with what was said to a sentence like it, and what nothing says any more. */
async function gaps(language) {
  return Object.entries(await texts()).map(([ bundle, said ]) => {
    const file = fileOf(bundle, language);
    const known = readBundle(file);
    const keys = keysOf(said, known);
    const { earlier } = marked(file);
    const former = [ ...known.keys() ].filter(key => !keys.has(key));
    return {
      file: basename(file),
      missing: said.filter(([ , text ], index) => !known.has(text) && said.findIndex(other => other[1] === text) === index)
        .map(([ place, text ]) => ({ place, text, before: former.map(key => [ likeness(key, text), key ]).sort().at(-1) }))
        .map(({ place, text, before }) => ({ place, text, stale: before?.[0] > 0.5 ? [ before[1], known.get(before[1]) ] : null })),
      orphaned: former.filter(key => !earlier.has(key)),
    };
  });
}

/** How much of their words two sentences share. */
function likeness(one, other) {
  const [ a, b ] = [ one, other ].map(text => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu)));
  return [ ...a ].filter(word => b.has(word)).length * 2 / (a.size + b.size);
}

/** @returns {Promise<boolean>} whether every language says everything, and nothing else */
export async function check() {
  let whole = true;
  for (const language of LANGUAGES) {
    for (const { file, missing, orphaned } of await gaps(language)) {
      missing.forEach(({ place, text, stale }) => console.log(stale
        ? `${file}: ${place} says “${text}” now; “${stale[1]}” was made from “${stale[0]}”`
        : `${file}: “${text}” (${place}) is missing`));
      orphaned.forEach(key => console.log(`${file}: “${key}” is said by nothing; fill moves it to what earlier versions say`));
      whole &&= !missing.length && !orphaned.length;
    }
  }
  console.log(`languages: ${whole ? 'whole' : 'see above'}`);
  return whole;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [ , , act, language, file ] = process.argv;
  if (act === 'missing') {
    const missing = (await gaps(language)).flatMap(bundle => bundle.missing);
    console.log(JSON.stringify(Object.fromEntries(missing.map(({ text, stale }) => [ text, stale ? `~${stale[1]}` : '' ])), null, 1));
  } else if (act === 'fill') {
    await fill(language, JSON.parse(readFileSync(file, 'utf8')));
  } else {
    process.exitCode = await check() ? 0 : 1;
  }
}
