/**
 * Writes what several forms say alike. The factors of risk come from the table of risk, in the order of its rows:
 *
 *   node tools/forms.mjs                  writes the lists of factors into every form that has them
 *   node tools/forms.mjs conduct-review   and copies the questions that are asked alike from this form to all others
 *
 * A row that asks for one factor offers it in its words, under the list that its column "Asked under" names.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readDecisions } from './docs/decisions.mjs';
import { capitalised } from './languages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The tables whose factors are all asked under one list. */
const LISTS = { riskOverrides: 'overrideFactors', riskProtection: 'protectiveFactors' };

/** What was asked before and is still shown where it was ticked. */
const NOWHERE = 'nowhere';

/** Questions that are asked alike wherever they are asked: the same words, the same choices, the same rules. */
const GROUPS = {
  'a member of the family': [
    'kinship', 'notNamedYet', 'birthDate', 'iin', 'school', 'alike', 'agesAreSo', 'childExpected', 'familyType', 'address', 'phone',
  ],
  'a contact': [ 'contactKind', 'contactReached', 'mobileVisit', 'online' ],
  'how it was done': [ 'mode', 'mobileReason' ],
  'a service given': [ 'givenByName', 'daysAreSo' ],
  'danger seen': [ 'childInDanger', 'dangerSeen', 'dangerKind' ],
  'a component of the assessment': [ 'seenBy' ],
  'how the family stands to it': [ 'motivation', 'trust', 'scalesNote' ],
  'what the risk is scored by': [ 'overrideFactors', 'parentFactors', 'livelihoodFactors', 'childFactors', 'protectiveFactors' ],
  'an application': [ 'applicant', 'appliedOn' ],
  'a worker over the limit': [ 'reasonForExceeding' ],
  'why a review': [ 'reviewReason' ],
  'a decision of the guardianship body': [ 'decisionOn', 'decisionNumber' ],
  'how somebody was told': [ 'how', 'informedAt', 'reference' ],
};

/** What parts of a question are alike: its place on the form, its id and what it does beside are each form's own. */
const ALIKE = [ 'type', 'label', 'description', 'dateLabel', 'timeLabel', 'values', 'valuesKey', 'validate', 'subtype' ];

/** Every form with its questions, which stay parts of its schema. */
export function readForms() {
  return readdirSync(join(root, 'forms')).filter(file => file.endsWith('.form')).sort().map(file => {
    const schema = JSON.parse(readFileSync(join(root, 'forms', file), 'utf8'));
    return { name: file.replace('.form', ''), schema, questions: schema.components.flatMap(questionsIn) };
  });
}

export function questionsIn(component) {
  return [ ...(component.key ? [ component ] : []), ...(component.components ?? []).flatMap(questionsIn) ];
}

/** The rows of the tables of risk that ask for one factor: { factor, list, label }, and whatever is wrong with them. */
async function factors() {
  const { decisions } = (await readDecisions(join(root, 'processes'))).find(({ stem }) => stem === 'risk-level');
  const rows = decisions.flatMap(({ id, outputs, rules }) => rules.flatMap(rule => {
    const factor = rule.inputs[0]?.match(/^list contains\(\?, "(\w+)"\)$/)?.[1];
    const column = outputs.findIndex(({ name }) => name === 'askedUnder');
    const list = LISTS[id] ?? (column < 0 ? '' : rule.outputs[column].replaceAll('"', ''));
    return factor ? [ { row: rule.id, factor, list, label: capitalised(JSON.parse(rule.outputs[0])) } ] : [];
  }));
  const offered = rows.filter(({ factor }, index) => rows.findIndex(row => row.factor === factor) === index);
  const known = new Set(rows.map(({ factor }) => factor));
  const asked = decisions.flatMap(({ rules }) => rules.flatMap(({ inputs }) => [ ...inputs.join().matchAll(/list contains\(\?, "(\w+)"\)/g) ].map(([ , factor ]) => factor)));
  const places = [ ...GROUPS['what the risk is scored by'], NOWHERE ];
  return {
    offered,
    sentences: [
      ...rows.filter(({ list }) => !places.includes(list)).map(({ row }) => `risk-level.dmn: ${row} does not say under which list it is asked, or "nowhere"`),
      ...rows.filter(({ factor, list, label }) => offered.some(first => first.factor === factor && (first.list !== list || first.label !== label)))
        .map(({ row, factor }) => `risk-level.dmn: ${row} calls ${factor} otherwise than the row before it, or asks for it under another list`),
      ...[ ...new Set(asked) ].filter(factor => !known.has(factor)).map(factor => `risk-level.dmn: no row offers ${factor}, alone and in words`),
    ],
  };
}

/** The options of a list as the table has them. */
function optionsOf(list, offered) {
  return offered.filter(factor => factor.list === list).map(({ factor, label }) => ({ label, value: factor }));
}

/** @returns {Promise<string[]>} a sentence for every form that does not offer the factors of the table, and every row that cannot be offered */
export async function partedFromTheTable(forms) {
  const { offered, sentences } = await factors();
  return [ ...sentences, ...lists(forms).filter(({ question }) => !same(question.values, optionsOf(question.key, offered)))
    .map(({ form, question }) => `forms/${form.name}.form: ${question.key} does not offer what risk-level.dmn asks for. Run: npm run forms`) ];
}

function lists(forms) {
  return asking(forms, GROUPS['what the risk is scored by']);
}

function asking(forms, keys) {
  return forms.flatMap(form => form.questions.filter(({ key }) => keys.includes(key)).map(question => ({ form, question })));
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A sentence for every question that is not asked as in most of the other forms. */
export function partedFromGroup(forms) {
  return Object.entries(GROUPS).flatMap(([ group, keys ]) => keys.flatMap(key => {
    const asked = asking(forms, [ key ]);
    return ALIKE.flatMap(part => {
      const usual = mostOften(asked.map(({ question }) => JSON.stringify(question[part])));
      return asked.filter(({ question }) => JSON.stringify(question[part]) !== usual).map(({ form }) =>
        `forms/${form.name}.form: ${key} has parted from the other forms in ${part} (${group}). Run: npm run forms -- and the form that is right`);
    });
  }));
}

function mostOften(values) {
  const counted = new Map();
  values.forEach(value => counted.set(value, (counted.get(value) ?? 0) + 1));
  return [ ...counted ].sort((one, other) => other[1] - one[1])[0]?.[0];
}

async function write(right) {
  const forms = readForms();
  const { offered, sentences } = await factors();
  if (sentences.length) {
    throw new Error(sentences.join('\n'));
  }
  const source = forms.find(({ name }) => name === right);
  if (right && !source) {
    throw new Error(`There is no forms/${right}.form`);
  }
  for (const key of source ? Object.values(GROUPS).flat() : []) {
    const [ model ] = asking([ source ], [ key ]);
    asking(model ? forms : [], [ key ]).forEach(({ question }) => ALIKE.forEach(part => {
      question[part] = model.question[part];
    }));
  }
  lists(forms).forEach(({ question }) => {
    question.values = optionsOf(question.key, offered);
  });
  for (const { name, schema } of forms) {
    const file = join(root, 'forms', `${name}.form`);
    const written = `${JSON.stringify(schema, null, 2)}\n`;
    if (written !== readFileSync(file, 'utf8')) {
      writeFileSync(file, written);
      console.log(`forms/${name}.form`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await write(process.argv[2]);
}
