import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';
import { row } from './paper.js';

/** Whose case it is and how it stands. */
export function card(file) {
  const number = say('caseFile.case', { number: file.caseNumber });
  const facts = [
    ['caseFile.stage', stage(file)],
    ['caseFile.caseManager', file.caseManager],
    ['caseFile.familyType', file.familyType && say(`familyType.${file.familyType}`)],
    ['caseFile.opened', file.openedAt && sayDayOf(file.openedAt)],
    ['caseFile.closed', closed(file)],
    [file.reEntry ? 'caseFile.reEntry' : 'caseFile.earlier', earlier(file)],
    ['caseFile.sameFamily', otherCases(file)],
    ['caseFile.address', file.address],
    ['caseFile.phone', file.phone && element('a', { href: `tel:${file.phone.replace(/[^+\d]/g, '')}` }, file.phone)],
  ].filter(([, value]) => value);
  return [
    element('h2', {}, file.familyName ? say('card.family', { name: file.familyName }) : number),
    element('p', { className: 'cw-card-line' }, number, ' · ', riskMark(file.riskLevel)),
    element('dl', { className: 'cw-answers cw-facts' }, ...facts.flatMap(([word, value]) => row(say(word), value))),
  ];
}

/** The state of the case, and where on its way it is: "accompanied – Plan implementation". */
function stage({ status, agenda }) {
  return [status && say(`status.${status}`), ...(agenda?.stages ?? [])].filter(Boolean).join(' – ');
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
  return closedAt && [sayDayOf(closedAt), exitReason && say(`exit.${exitReason}`)].filter(Boolean).join(', ');
}
