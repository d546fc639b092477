import { button, element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDay, sayDayOf, sayTime } from '../shared/words.js';

/**
 * What a case file shows: the family, and everything that was filed, in the order in which it was filed.
 *
 * @param {Object} file the answer of `cases/{number}`
 * @param {...Node} acts what may be begun in the case
 */
export function content(file, ...acts) {
  return [
    ...familyCard(file),
    ...acts,
    element('h3', {}, say('caseFile.members')),
    members(file.members ?? []),
    ...attention(file.attention ?? []),
    ...moved(file.moved ?? []),
    ...leads(file.leads ?? []),
    element('h3', {}, say('caseFile.filings')),
    ...filings(file.filings ?? []),
  ];
}

function familyCard(file) {
  const number = say('caseFile.case', { number: file.caseNumber });
  const facts = [
    ['caseFile.status', file.status && say(`status.${file.status}`)],
    ['caseFile.caseManager', file.caseManager],
    ['caseFile.opened', file.openedAt && sayDayOf(file.openedAt)],
    ['caseFile.address', file.address],
    ['caseFile.phone', file.phone],
  ].filter(([, value]) => value);
  return [
    element('h2', {}, file.familyName ? say('card.family', { name: file.familyName }) : number),
    element('p', {}, number, ' · ', riskMark(file.riskLevel)),
    element('dl', { className: 'cw-answers' }, ...facts.flatMap(([word, value]) => row(say(word), value))),
  ];
}

function members(list) {
  if (list.length === 0) {
    return element('p', {}, say('caseFile.noMembers'));
  }
  return element('ul', { className: 'cw-members' }, ...list.map((member) => element('li', {}, memberLine(member))));
}

function memberLine({ fullName, kinship, birthDate }) {
  return [
    fullName,
    kinship && say(`kinship.${kinship}`),
    birthDate && say('caseFile.born', { date: sayDay(`${birthDate}T00:00`) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Limits that came near or passed, and who was told of it. */
function attention(raised) {
  if (raised.length === 0) {
    return [];
  }
  const lines = raised.map(({ deadline, step, at }) => {
    const words = { deadline: say(`deadline.${deadline}`), step: say(`step.${step}`), date: sayDayOf(at) };
    return element('li', {}, say('caseFile.raised', words));
  });
  return [element('h3', {}, say('caseFile.attention')), element('ul', { className: 'cw-members' }, ...lines)];
}

/** Time limits that were moved, by how much and why. */
function moved(list) {
  if (list.length === 0) {
    return [];
  }
  const lines = list.map(({ deadline, kind, days, reason, by, at }) => {
    const words = { deadline: say(`deadline.${deadline}`), days, why: say(`move.${reason}`), person: by, date: sayDayOf(at) };
    return element('li', {}, say(`caseFile.moved.${kind}`, words));
  });
  return [element('h3', {}, say('caseFile.moved')), element('ul', { className: 'cw-members' }, ...lines)];
}

/** Who led the case from when to when; a single one who has led it from the start needs no list. */
function leads(list) {
  if (list.length < 2) {
    return [];
  }
  const lines = list.map((lead) => element('li', {}, leadLine(lead)));
  return [element('h3', {}, say('caseFile.leads')), element('ul', { className: 'cw-members' }, ...lines)];
}

function leadLine({ worker, since, until, reason, standsInFor, plannedUntil }) {
  const key = until ? 'caseFile.led' : 'caseFile.leads.now';
  return [
    say(key, { worker, since: sayDayOf(since), until: until && sayDayOf(until), why: say(`lead.${reason}`) }),
    standsInFor && say('caseFile.standsIn', { worker: standsInFor, until: sayDay(`${plannedUntil}T00:00`) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function filings(list) {
  if (list.length === 0) {
    return [element('p', {}, say('caseFile.noFilings'))];
  }
  const folds = list.map(filing);
  const setAll = (open) => folds.forEach((fold) => Object.assign(fold, { open }));
  return [
    element(
      'p',
      {},
      button(say('caseFile.openAll'), () => setAll(true), 'cw-fold-all'),
      button(say('caseFile.closeAll'), () => setAll(false), 'cw-fold-all')
    ),
    ...folds,
  ];
}

function filing({ title, formKey, formVersion, filedBy, filedAt, answers, corrects, reason, corrected }) {
  return element(
    'details',
    { className: 'cw-filing' },
    element(
      'summary',
      {},
      element('span', { className: 'cw-filing-title' }, title ?? formKey),
      element('span', { className: 'cw-filing-when' }, say('caseFile.filed', { time: sayTime(filedAt), person: filedBy })),
      ...marks({ corrects, corrected })
    ),
    ...correction({ corrects, reason, corrected }),
    element('dl', { className: 'cw-answers' }, ...(answers ?? []).flatMap(answer)),
    element('p', { className: 'cw-filing-form' }, say('caseFile.form', { form: formKey, version: formVersion }))
  );
}

function marks({ corrects, corrected }) {
  const words = [ corrects && 'caseFile.correctionMark', corrected && 'caseFile.correctedMark' ].filter(Boolean);
  return words.map((word) => element('span', { className: 'cw-filing-mark' }, say(word)));
}

/** What is filed is never edited: a paper names the one that corrects it, and that one names what it corrects and why. */
function correction({ corrects, reason, corrected }) {
  const line = (key, { filedAt, filedBy }, words = {}) =>
    element('p', { className: 'cw-correction' }, say(key, { time: sayTime(filedAt), person: filedBy, ...words }));
  return [
    corrects && line('caseFile.corrects', corrects, { reason }),
    corrected && line('caseFile.corrected', corrected),
  ].filter(Boolean);
}

/** A question with its answer; a line without one is the heading of a group or of a list's row. */
function answer({ label, value, level = 0 }) {
  const isHeading = value === null || value === undefined;
  const lines = isHeading ? [element('dt', { className: 'cw-heading' }, label)] : row(label, value);
  lines.forEach((line) => line.style.setProperty('--cw-level', level));
  return lines;
}

function row(label, value) {
  return [element('dt', {}, label), element('dd', {}, inWords(value))];
}

/** Answers usually come as words; whatever else comes is made readable. */
function inWords(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  if (typeof value === 'object') {
    return Object.values(value).map(inWords).filter(Boolean).join(', ');
  }
  if (typeof value === 'boolean') {
    return say(value ? 'value.yes' : 'value.no');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return sayDay(`${value}T00:00`);
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    return sayTime(value);
  }
  return String(value);
}
