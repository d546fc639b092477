import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';
import { formerOf } from './former.js';
import { linked, otherCases } from './other-cases.js';
import { stage } from './head.js';
import { row } from './paper.js';

/** Whose case it is and how it stands. */
export function card(file) {
  const number = say('caseFile.case', { number: file.caseNumber });
  return [
    element('h2', {}, file.familyName ? say('card.family', { name: file.familyName }) : number),
    element('p', { className: 'cw-card-line' }, number, ' · ', riskMark(file.riskLevel)),
    ...facts(file),
  ];
}

/** What is known of family and case besides, and what was written before it was corrected. */
export function facts(file) {
  const former = (words) => formerOf(file.former ?? [], file, words);
  const known = [
    ['caseFile.name', null, former(({ familyName }) => familyName)],
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
  return [element('dl', { className: 'cw-answers cw-facts' }, ...known.flatMap(line))];
}

/** What holds, and under it what was written before it was corrected. */
function line([word, value, before = []]) {
  return row(say(word), before.length > 0 ? element('div', {}, value || null, ...before) : value);
}

/** A number to be called. */
export function call(phone) {
  return element('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

/** The number alone for who may not read that file. */
function earlier({ earlierCase, mayReadEarlier }) {
  return linked({ caseNumber: earlierCase, mayRead: mayReadEarlier });
}

function closed({ closedAt, exitReason }) {
  return closedAt && [sayDayOf(closedAt), exitReason && say(`set.exit.${exitReason}`)].filter(Boolean).join(', ');
}
