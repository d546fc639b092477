import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';
import { formerOf } from './former.js';
import { row } from './paper.js';

/** Whose case it is and how it stands. */
export function card(file) {
  const number = say('caseFile.case', { number: file.caseNumber });
  const former = (words) => formerOf(file.former ?? [], file, words);
  const facts = [
    ['caseFile.stage', stage(file)],
    ['caseFile.caseManager', file.caseManager],
    ['caseFile.familyType', file.familyType && say(`set.familyType.${file.familyType}`), former(({ familyType }) => familyType && say(`set.familyType.${familyType}`))],
    ['caseFile.opened', file.openedAt && sayDayOf(file.openedAt)],
    ['caseFile.closed', closed(file)],
    [file.reEntry ? 'caseFile.reEntry' : 'caseFile.earlier', earlier(file)],
    ['caseFile.sameFamily', otherCases(file)],
    ['caseFile.address', file.address, former(({ address }) => address)],
    ['caseFile.phone', file.phone && call(file.phone), former(({ phone }) => phone)],
  ].filter(([, value, before = []]) => value || before.length > 0);
  return [
    element('h2', {}, file.familyName ? say('card.family', { name: file.familyName }) : number),
    ...former(({ familyName }) => familyName),
    element('p', { className: 'cw-card-line' }, number, ' · ', riskMark(file.riskLevel)),
    element('dl', { className: 'cw-answers cw-facts' }, ...facts.flatMap(line)),
  ];
}

/** What holds, and under it what was written before it was corrected. */
function line([word, value, before = []]) {
  return row(say(word), before.length > 0 ? element('div', {}, value || null, ...before) : value);
}

function call(phone) {
  return element('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

/** The state of the case, and where on its way it is: "accompanied – Plan implementation". */
function stage({ status, agenda }) {
  return [status && say(`set.status.${status}`), ...(agenda?.stages ?? [])].filter(Boolean).join(' – ');
}

/** The number alone for who may not read that file. */
function earlier({ earlierCase, mayReadEarlier }) {
  return linked({ caseNumber: earlierCase, mayRead: mayReadEarlier });
}

function otherCases({ otherCases: others = [] }) {
  return others.length > 0 && element('span', {}, ...others.flatMap((other, i) => (i > 0 ? [', ', linked(other)] : [linked(other)])));
}

function linked({ caseNumber, mayRead }) {
  return mayRead ? element('a', { href: pageUrl('case.html', { case: caseNumber }) }, caseNumber) : caseNumber;
}

function closed({ closedAt, exitReason }) {
  return closedAt && [sayDayOf(closedAt), exitReason && say(`set.exit.${exitReason}`)].filter(Boolean).join(', ');
}
