// Says in words what diagrams and decision tables hold.
import { decisionOf } from './decisions.mjs';

const PEOPLE = {
  '${caseManager}': "the family's case manager",
  '${specialist}': 'a specialist of the group asked',
  '${reviewer}': 'a specialist of each group that serves the family',
  coordinator: 'a coordinator',
  director: 'the director',
  'coordinator,director': 'a coordinator or the director',
  '${proposer}': 'whoever took the referral down',
  psychologist: 'a psychologist',
  specialist: 'a specialist of any kind',
};

const EACH = {
  '${children.of(execution)}': 'once for each child',
  '${roles.in(specialists)}': 'once for each specialist',
  '${roles.in(reviewers)}': 'once for each specialist',
};

const HIT_POLICIES = {
  FIRST: 'The first row that fits answers.',
  UNIQUE: 'Exactly one row fits.',
  COLLECT: 'Every row that fits answers.',
};

const OWN_WORDS = { oneOffServices: 'one-off services' };

/** The part of a process's page that its files say. */
export function processPart(process, centre) {
  return [
    facts(process, centre),
    `> ${process.documentation}`,
    starts(process),
    tasks(process, centre),
    steps(process, centre),
    timers(process, centre),
    questions(process),
    messages(process),
    endings(process),
    scenarios(process, centre),
  ].filter(Boolean).join('\n\n');
}

/** The part of the index that the diagrams say. */
export function indexPart({ processes }) {
  return table([ 'Process', 'What it is for', 'Tasks', 'Ends with' ], processes.map(process => [
    link(process),
    firstSentence(process.documentation),
    process.tasks.map(({ name }) => name).join(', '),
    process.endings.map(({ name }) => name).join(', '),
  ]));
}

/** The part of the page of decisions that the tables say. */
export function decisionsPart(centre) {
  return centre.decisions.map(file => decisionFile(file, centre)).join('\n\n');
}

// ---- the parts of a process's page

function facts(process, { processes }) {
  const called = process.calls.map(({ process: id }) => link(processes.find(other => other.id === id)));
  return [
    `Diagram \`processes/${process.stem}.bpmn\`, process \`${process.id}\`.`,
    begins(process),
    called.length ? `Calls ${list([ ...new Set(called) ])}.` : '',
  ].filter(Boolean).join(' ');
}

function begins({ calledBy, act, startForms }) {
  if (act) {
    return `Begun in the case file with **${act.title}**, while the case is ${act.offeredIn.join(', ')},`
      + ` by: ${act.starters.join(', ')}.`;
  }
  if (calledBy.length) {
    return `Called by ${list(calledBy.map(link))}.`;
  }
  return startForms.length ? 'Started by a person in Tasklist.' : 'Begun by itself, beside the other processes of its case.';
}

function starts({ startForms }) {
  return section('Start', startForms.length && table([ 'Start', 'Form' ], startForms.map(start =>
    [ start.name, formLink(start.form) ])));
}

function who(people) {
  return PEOPLE[people] ?? code(people);
}

function tasks(process, centre) {
  const rows = process.tasks.map(task => [
    `**${task.name}**${task.forEach ? `, ${EACH[task.forEach] ?? code(task.forEach)}` : ''}`,
    [ who(task.assignee ?? task.groups), task.secondSignatureBy && who(task.secondSignatureBy) ]
      .filter(Boolean).join(', and as the second of two '),
    formLink(task.form),
    task.due ? length(task.due, process, centre) : 'no time limit of its own',
    [ task.documentation, task.decisions.length && `Asks ${links(task.decisions, centre)}.` ].filter(Boolean).join(' '),
  ]);
  return section('Tasks', rows.length && table([ 'Task', 'Who', 'Form', 'Due', 'What for' ], rows));
}

function steps(process, centre) {
  const rows = process.steps.map(({ name, decisions, bean, documentation }) => [
    name,
    decisions.length ? links(decisions, centre) : code(bean),
    documentation,
  ]).concat(process.calls.map(({ name, process: id }) =>
    [ name, link(centre.processes.find(other => other.id === id)), '' ]));
  return section('What happens by itself', rows.length && table([ 'Step', 'Decided or done by', 'What for' ], rows));
}

function timers(process, centre) {
  const rows = process.timers.map(({ name, length: expression, then, interrupts, documentation }) => [
    `**${name}**`,
    length(expression, process, centre),
    `${then}${interrupts ? `; ends "${interrupts}"` : ''}`,
    documentation,
  ]);
  return section('Time limits', rows.length && [
    `${countsFrom(process)} The lengths are those of the table [Deadlines](../decisions.md#deadlines) now.`,
    table([ 'Timer', 'Passes after', 'Then', 'Why' ], rows),
  ].join('\n\n'));
}

function countsFrom({ calledBy, countsFrom, calls, act }) {
  if (act || !calledBy.length) {
    return 'Counted from the moment at which it is begun, or which a form sets on the way.';
  }
  const setting = calls.filter(({ setsClock }) => setsClock).map(({ name }) => `"${name}"`);
  if (setting.length) {
    return `Counted from the case's clock, which is set anew when one of these ends: ${list(setting)}.`;
  }
  return countsFrom.includes('begin')
    ? 'Counted from the moment at which the stage begins.'
    : "Counted from the case's clock, as the text above says.";
}

function questions({ questions }) {
  const rows = questions.flatMap(({ name, answers }) => answers.map(({ answer, condition, then }, row) =>
    [ row ? '' : `**${name}**`, answer, then, condition ? code(condition) : 'otherwise' ]));
  return section('Questions', rows.length && table([ 'Question', 'Answer', 'Leads to', 'When' ], rows));
}

function messages({ messages }) {
  const rows = messages.map(({ name, message, then, interrupts, documentation }) =>
    [ `**${name}**`, code(message), `${then}${interrupts ? `; ends "${interrupts}"` : ''}`, documentation ]);
  return section('Messages', rows.length && table([ 'Event', 'Message', 'Then', 'Why' ], rows));
}

function endings({ calledBy, endings, endingsBeside, act }) {
  const over = act ? 'It is over; the case goes on beside it.' : calledBy.length ? 'The stage is over; the life line goes on from there.' : 'The case is over.';
  const rows = endings.map(({ name, id, terminates }) =>
    [ `**${name}**`, code(id), `${over}${terminates ? ' Its time limits end with it.' : ''}` ])
    .concat(endingsBeside.map(({ name, id }) => [ name, code(id), 'A hand is raised; the work goes on.' ]));
  return section('Endings', table([ 'Ending', 'Element', 'What it means' ], rows));
}

function scenarios({ id }, { scenarios }) {
  const shown = scenarios.get(id).map(({ type, tests }) =>
    `\`${type}\`\n\n${tests.map(test => `* ${test}`).join('\n')}`);
  return section('Shown by', shown.length && [
    'Scenario tests that name an element or a time limit of this process (`src/test/java/org/shanyraq/scenarios`):',
    ...shown,
  ].join('\n\n'));
}

// ---- decisions

function decisionFile({ stem, decisions }, centre) {
  return decisions.map((decision, place) => [
    `${place ? '###' : '##'} ${decision.name}`,
    decision.description,
    place ? '' : [ `Table \`processes/${stem}.dmn\`, decision \`${decision.id}\`.`, askedBy(decision, centre) ].join(' '),
    decision.requires.length
      ? `Rests on ${list(decision.requires.map(id => decisionOf(centre.decisions, id).name))}.`
      : '',
    decision.expression ? `\`\`\`\n${decision.expression}\n\`\`\`` : rules(decision),
  ].filter(Boolean).join('\n\n')).join('\n\n');
}

function askedBy({ id }, { processes }) {
  const askers = processes.flatMap(process => [ ...process.steps, ...process.tasks ]
    .filter(({ decisions }) => decisions.includes(id))
    .map(({ name }) => `"${name}" in [${process.name}](processes/${process.stem}.md)`));
  return askers.length ? `Asked at ${list(askers)}.` : 'Asked by every time limit.';
}

function rules({ hitPolicy, inputs, outputs, rules }) {
  return [
    HIT_POLICIES[hitPolicy],
    table(
      [ ...inputs.map(({ label }) => label), ...outputs.map(({ label }) => `→ ${label}`), 'Source' ],
      rules.map(rule => [ ...rule.inputs.map(condition), ...rule.outputs.map((text, column) => answer(text, outputs[column])), rule.source ])),
  ].join('\n\n');
}

const CONTAINS = /^list contains\(\?, "([^"]*)"\)$/;

function condition(text) {
  const contains = CONTAINS.exec(text);
  const lacks = /^not\(list contains\(\?, "([^"]*)"\)\)$/.exec(text);
  const range = /^\[(-?\d+)\.\.(-?\d+)\]$/.exec(text);
  const compared = /^(>=|<=|>|<)\s*(-?\d+)$/.exec(text);
  if (!text) {
    return 'any';
  }
  if (contains) {
    return humanise(contains[1]);
  }
  if (text.includes(' and ') && text.split(' and ').every(part => CONTAINS.test(part))) {
    return text.split(' and ').map(condition).join(' and ');
  }
  if (lacks) {
    return `without ${humanise(lacks[1])}`;
  }
  if (range) {
    return `${range[1]} to ${range[2]}`;
  }
  if (compared) {
    const [ , sign, number ] = compared;
    return { '>=': `${number} or more`, '<=': `${number} or less`, '>': `more than ${number}`, '<': `less than ${number}` }[sign];
  }
  const parts = text.split(/,\s*/).map(simple);
  return parts.every(Boolean) ? list(parts, 'or') : code(text);
}

function answer(text, output) {
  if (!text) {
    return output.name === 'askedUnder' ? 'each by itself' : 'nobody is told';
  }
  const joined = text.replace(/" \+ string(?: join)?\((\w+)(?:, "[^"]*")?\) \+ "/g, '*$1*');
  return simple(text) ?? (/^"[^"]*"$/.test(joined) ? joined.slice(1, -1) : code(text));
}

function simple(text) {
  const string = /^"([^"]*)"$/.exec(text);
  if (string) {
    return humanise(string[1]);
  }
  return { true: 'yes', false: 'no', null: 'not known' }[text] ?? (/^-?\d+$/.test(text) ? text : null);
}

/** The values of diagrams and tables are camelCase; sentences stay as they are. */
function humanise(value) {
  return OWN_WORDS[value] ?? (/^[a-z]+([A-Z][a-z]*)+$/.test(value)
    ? value.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
    : value);
}

// ---- lengths of time

/** What the deadlines table holds for an expression such as ${deadlines.limit(execution, 'admission')}. */
function length(expression, process, { decisions }) {
  const asked = /^\$\{deadlines\.(\w+)\(execution, ('?)(\w+)'?\)\}$/.exec(expression);
  if (!asked) {
    return /^\$\{dates\.after\(/.test(expression) ? 'the end of the day that was chosen on the form' : code(expression);
  }
  const [ , asks, quoted, key ] = asked;
  const step = asks === 'coordinator' ? 'limit' : asks;
  if (quoted) {
    return lengthOf(key, step, decisions);
  }
  return lengthsByCaller(key, step, process, decisions) || lengthsChosen(key, step, decisions);
}

function lengthOf(key, step, decisions) {
  const { inputs, outputs, rules } = decisionOf(decisions, 'deadlines');
  const column = outputs.findIndex(({ name }) => name === step);
  const fitting = rules.filter(rule => rule.inputs[0] === `"${key}"`);
  if (!fitting.length || column < 0) {
    throw new Error(`The deadlines table holds no '${step}' of '${key}'`);
  }
  return fitting.map(rule => {
    const conditions = rule.inputs.slice(1).map((text, place) => text && inputs[place + 1].label
      .replace('?', '').toLowerCase() + (text === 'true' ? '' : ` is ${condition(text)}`)).filter(Boolean);
    const term = `**${answer(rule.outputs[column], outputs[column])}**`;
    return conditions.length ? `${term} (${conditions.join(', ')})` : fitting.length > 1 ? `otherwise ${term}` : term;
  }).join(', ');
}

/** A deadline whose key the callers write down. */
function lengthsByCaller(variable, step, { id, calledBy }, decisions) {
  return calledBy.flatMap(caller => caller.calls.filter(({ process }) => process === id)
    .map(({ handsOver }) => /^\$\{'(\w+)'\}$/.exec(handsOver.get(variable)))
    .filter(Boolean)
    .map(([ , key ]) => `in ${link(caller)}: ${lengthOf(key, step, decisions)}`)).join('; ');
}

/** A deadline whose key is what another decision answers, in a variable named for it: the interval of reviews. */
function lengthsChosen(variable, step, decisions) {
  const chooser = decisions.flatMap(file => file.decisions).find(({ outputs, rules }) =>
    rules.length && variable.toLowerCase().endsWith(outputs[0].name.toLowerCase()));
  const byKey = new Map();
  for (const { inputs, outputs } of chooser.rules) {
    byKey.set(outputs[0], [ ...(byKey.get(outputs[0]) ?? []), inputs[0] ]);
  }
  return [ ...byKey ].map(([ key, values ]) =>
    `${lengthOf(key.slice(1, -1), step, decisions)} (${chosenBy(chooser.inputs[0].label.toLowerCase(), values)})`).join(', ');
}

function chosenBy(label, values) {
  if (values.includes('')) {
    return 'otherwise';
  }
  return label.endsWith('?') && values.join() === 'true'
    ? label.replace('?', '')
    : `${label} ${list(values.map(condition), 'or')}`;
}

// ---- Markdown

function section(title, content) {
  return content ? `## ${title}\n\n${content}` : '';
}

function table(head, rows) {
  return [ head, head.map(() => '---'), ...rows ]
    .map(cells => `| ${cells.map(cell => String(cell).replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`)
    .join('\n');
}

function link({ name, stem }) {
  return `[${name}](${stem}.md)`;
}

function formLink(form) {
  return `[${form}](../../forms/${form}.form)`;
}

function links(decisions, centre) {
  return list(decisions.map(id => decisionLink(id, centre)));
}

function decisionLink(id, { decisions }) {
  const { name } = decisionOf(decisions, id);
  return `[${name}](../decisions.md#${name.toLowerCase().replace(/[^\w\s-]/g, '').replace(/\s+/g, '-')})`;
}

function code(text) {
  return `\`${text}\``;
}

function list(parts, joint = 'and') {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}` : parts.join('');
}

function firstSentence(text) {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
