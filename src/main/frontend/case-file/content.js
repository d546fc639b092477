import { element } from '../shared/dom.js';
import { say, sayDayOf, sayStep } from '../shared/words.js';
import { agenda } from './agenda.js';
import { card } from './card.js';
import { family } from './family.js';
import { leads } from './leads.js';
import { riskHistory } from './risk.js';

/**
 * What a case file shows: first what a worker needs today, then the family and how things came about.
 *
 * @param {Object} file the answer of `cases/{number}`
 * @param {Node[]} acts what may be begun in the case
 * @param {Node[]} timeline all that happened
 */
export function content(file, acts, timeline) {
  return [
    ...card(file),
    ...agenda(file),
    ...attention(file.attention ?? []),
    ...moved(file.moved ?? []),
    ...acts,
    ...family(file),
    ...riskHistory(file),
    ...leads(file),
    ...timeline,
  ];
}

/** What the file shows beside a task. */
export function shortContent(file, acts, timeline, link) {
  return [...card(file), element('p', {}, link), ...agenda(file), ...acts, ...timeline];
}

/** Limits that came near or passed, and who was told of it. */
function attention(raised) {
  if (raised.length === 0) {
    return [];
  }
  const lines = raised.map((hand) => {
    const words = { deadline: say(`deadline.${hand.deadline}`), step: sayStep(hand), date: sayDayOf(hand.at) };
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
