/**
 * Holds that one thing has one word: closed sets, questions that several forms ask alike (tools/forms.mjs), names in
 * conditions of rows, and the glossary.
 *
 *   node tools/vocabulary.mjs             says a sentence for each form, field and word that has parted; fails if there is one
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { partedFromGroup, partedFromTheTable, questionsIn, readForms } from './forms.mjs';
import { LANGUAGES, readBundle, translated } from './languages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundles = join(root, 'src/main/resources/i18n');

/** Where forms offer a closed set of i18n/sets.properties: by question, in every form or in the named ones. */
const OFFERED = {
  risk: { level: [ 'confirm-risk-level' ] },
  familyType: { familyType: true, familyBecomes: true },
  childPlace: { childPlace: true },
  kinship: { kinship: true },
  disability: { disability: true },
  contact: { contactKind: true, attemptKind: true, introduction: true, kind: [ 'make-first-contact', 'see-child' ] },
  mode: { mode: true, meetingMode: true },
  mobileReason: { mobileReason: true },
  exit: { exitReason: true },
  supporter: { supporter: true },
  tie: { tie: true },
  filePart: { shown: true, shownToPsychologist: true },
};

/** Words that the glossary has given up: rows of three, a stem with a hyphen behind it, "…" for whatever stands between. */
function givenUp() {
  return readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('## Words that we have given up')[1].split('\n')
    .map(line => line.match(/^\| (ru|kk) \| (.+?) \| (.+?) \|$/)).filter(Boolean).map(([ , language, word, better ]) => {
      const sought = word.replace(/-$/, '').replaceAll(' … ', '.* ');
      return { language, better, sought: new RegExp(`(?<!\\p{L})${sought}${word.endsWith('-') ? '' : '(?!\\p{L})'}`, 'iu') };
    });
}

/** Patterns of the editor that hold for every sentence of a language; a gap is what stands in braces. */
const PATTERNS = {
  kk: [
    [ /\{\w*([dD]ate|On|since|until|[aA]t|time)\}(?= (бастап|дейін|кейін|бұрын|түзет|басып))/, 'a date carries its ending on күні' ],
    [ /\{(leadWorker|worker|person|name)\}(-?(ға|ге|қа|ке|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|ның|нің)\b| сұра)/u, 'a name stands behind a colon' ],
    [ /[ғқ]анын айтыңыз/, 'whether is asked for with “ма, соны көрсетіңіз”' ],
  ],
  ru: [ [ /[Сс]кажите, (есть|был|была|было) ли/, 'whether is asked for with “Укажите, … ли”' ] ],
};

/** A choice says what its set says, and perhaps more: behind it, in Kazakh before it. */
function says(label, word, language) {
  const [ whole, part ] = [ label.toLowerCase(), word.toLowerCase() ];
  return language === 'kk' ? whole.includes(part) : whole.startsWith(part);
}

function partedFromSets(all) {
  const sets = readBundle(join(bundles, 'sets.properties'));
  const words = LANGUAGES.map(language => [ language, readBundle(join(bundles, `words_${language}.properties`)) ]);
  return Object.entries(OFFERED).flatMap(([ set, questions ]) => all.flatMap(form => form.questions
    .filter(({ key, values }) => values && (questions[key] === true || questions[key]?.includes(form.name)))
    .flatMap(({ key, id, values }) => values.flatMap(({ value, label }) => {
      const word = sets.get(`set.${set}.${value}`);
      const place = `form.${form.name}.${id}.value.${value}`;
      const ways = word ? [ [ 'en', label, word ], ...words.map(([ language, bundle ]) =>
        [ language, translated(bundle, place, label) ?? '', translated(bundle, `messages.set.${set}.${value}`, word) ?? '' ]) ] : [];
      return ways.filter(([ language, own, common ]) => !says(own, common, language)).map(([ language, own, common ]) =>
        `forms/${form.name}.form: ${key} calls ${value} “${own}”, everything else “${common}” (${language}, set.${set}.${value})`);
    }))));
}

function againstGlossary() {
  const words = givenUp();
  return LANGUAGES.flatMap(language => [ 'words', 'decisions' ].flatMap(bundle => {
    const file = join(bundles, `${bundle}_${language}.properties`);
    const current = readFileSync(file, 'utf8').split('# what earlier versions')[0].split('\n').filter(line => !line.startsWith('#'));
    const saidNow = current.map(line => line.replace(/^(?:[^\\=]|\\.)*=/, ''));
    return saidNow.flatMap(said => [
      ...words.filter(word => word.language === language && word.sought.test(said))
        .map(({ better }) => `${bundle}_${language}: “${said}”: the glossary has “${better}”`),
      ...(PATTERNS[language] ?? []).filter(([ pattern ]) => pattern.test(said)).map(([ , rule ]) => `${bundle}_${language}: “${said}”: ${rule}`),
    ]);
  }));
}

/** What the server puts into a row beside its questions. */
const FACTS_OF_ROWS = [ 'id', 'onThisSheet' ];

/** A condition in a row of a list names its neighbours with "this.": a word that no question there has would never hold. */
function conditionsInRows() {
  return readdirSync(join(root, 'forms')).filter(file => file.endsWith('.form')).flatMap(file => {
    const lists = component => [ ...(component.type === 'dynamiclist' ? [ component ] : []), ...(component.components ?? []).flatMap(lists) ];
    return lists(JSON.parse(readFileSync(join(root, 'forms', file), 'utf8'))).flatMap(list => {
      const row = [ ...FACTS_OF_ROWS, ...list.components.flatMap(questionsIn).map(({ key }) => key) ];
      return [ ...JSON.stringify(list).matchAll(/\bthis\.(\w+)/g) ].filter(([ , name ]) => !row.includes(name))
        .map(([ , name ]) => `forms/${file}: a condition in the rows of “${list.path}” names ${name}, which no question there is called`);
    });
  });
}

/** The glossary has every thing once. */
function withinGlossary() {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('\n').filter(line => /^\| (?!---|English|ru |kk |Language)/.test(line))
    .map(line => line.split('|')[1].trim());
  return rows.filter((row, index) => rows.indexOf(row) !== index).map(row => `docs/glossary.md: “${row}” stands there twice`);
}

/** @returns {Promise<boolean>} whether one thing has one word */
export async function check() {
  const all = readForms();
  const sentences = [ ...partedFromSets(all), ...partedFromGroup(all), ...await partedFromTheTable(all), ...conditionsInRows(), ...againstGlossary(), ...withinGlossary() ];
  sentences.forEach(sentence => console.log(sentence));
  console.log(`vocabulary: ${sentences.length ? 'see above' : 'one word for one thing'}`);
  return !sentences.length;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await check() ? 0 : 1;
}
