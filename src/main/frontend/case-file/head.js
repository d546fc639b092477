import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say } from '../shared/words.js';
import { actButton } from './acts.js';
import { daysLate, dueWords } from './agenda.js';
import { otherCases } from './other-cases.js';

/**
 * Whose case it is, how it stands, what is next, and what is done most: stays in sight while one reads on.
 *
 * @param {Object} file the answer of `cases/{number}`
 * @param {(act: Object) => void} begin
 */
export function head(file, begin) {
  const { caseNumber, familyName, caseManager, riskLevel, acts = [], members = [] } = file;
  const number = say('caseFile.case', { number: caseNumber });
  const title = familyName ? say('card.family', { name: familyName }) : number;
  document.title = `${title} · ${caseNumber} · Shanyraq`;
  const facts = [
    ['head.children', children(members)],
    ['caseFile.stage', stage(file)],
    ['head.next', next(file)],
    ['caseFile.caseManager', caseManager],
    ['caseFile.sameFamily', otherCases(file)],
  ].filter(([, value]) => value);
  return element(
    'div',
    { className: 'cw-head' },
    element(
      'div',
      { className: 'cw-head-who' },
      element('h1', { className: 'cw-head-name', title }, title),
      riskMark(riskLevel),
      familyName ? element('span', { className: 'cw-head-number' }, number) : null
    ),
    element(
      'div',
      { className: 'cw-head-acts' },
      ...acts.filter(({ inHead }) => inHead).map((act) => actButton(act, begin, inHeadClass(act)))
    ),
    element('dl', { className: 'cw-head-facts' }, ...facts.map(([word, value]) => fact(word, value)))
  );
}

function inHeadClass({ inHead }) {
  return inHead === 'danger' ? 'cw-act-button cw-act-danger' : 'cw-act-button cw-act-main';
}

function fact(word, value) {
  return element(
    'div',
    { className: `cw-head-${word.replace(/^.*\./, '')}` },
    element('dt', {}, say(word)),
    element('dd', {}, value)
  );
}

/** By given name alone: `Aliya (8), Kairat (7)`; without an age where the day of birth is not known. */
function children(members) {
  return members
    .filter(({ child }) => child)
    .map(({ fullName, age }) => (age === null ? fullName : say('head.child', { name: fullName, age })))
    .join(', ');
}

/** The state of the case, and where on its way it is: "accompanied – Plan implementation". */
export function stage({ status, agenda }) {
  return [status && say(`set.status.${status}`), ...(agenda?.stages ?? [])].filter(Boolean).join(' – ');
}

/** The work whose limit passes next, or passed first. */
function next({ agenda: { work = [] } = {} }) {
  const first = work.find(({ due }) => due);
  if (!first) {
    return null;
  }
  const late = first.overdue ? 'cw-head-late' : '';
  const when = [dueWords(first), daysLate(first)].filter(Boolean).join(', ');
  return element('span', { className: late }, say('head.limit', { task: first.name, when }));
}
