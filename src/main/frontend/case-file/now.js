import { element } from '../shared/dom.js';
import { say, sayDay, sayOf } from '../shared/words.js';
import { call } from './card.js';

/** The family at a glance, beside what is next: who belongs to it, where it lives, how it is reached. */
export function familyAtAGlance({ members = [], expected = [], address, phone }) {
  return [
    element(
      'ul',
      { className: 'cw-glance' },
      ...members.map((one) => element('li', {}, element('strong', {}, one.fullName), quiet(who(one)))),
      ...expected.map((day) =>
        element('li', {}, say('family.expected', { month: `${day.slice(5, 7)}.${day.slice(0, 4)}` }))
      )
    ),
    address || phone
      ? element('p', { className: 'cw-quiet' }, ...[address && element('span', {}, address), phone && call(phone)].filter(Boolean).flatMap(apart))
      : null,
    more('family', 'now.wholeFamily'),
  ].filter(Boolean);
}

function who({ kinship, age, birthDate }) {
  const years = birthDate ? sayOf(age, 'family.born', { age, date: sayDay(`${birthDate}T00:00`) }) : '';
  return [kinship && say(`set.kinship.${kinship}`), years].filter(Boolean).join(', ');
}

/** How the plan stands: in force or not, and of its goals how many are reached, late, still before one. */
export function planAtAGlance({ plan }) {
  if (!plan) {
    return [];
  }
  const { version, status, goals, next } = plan;
  const late = goals.filter(({ overdue }) => overdue).length;
  const reached = goals.filter(({ outcome }) => outcome === 'achieved').length;
  const sentences = [
    say('plan.version', { version, status: say(`planStatus.${status}`) }),
    next && say('plan.next', { status: say(`planStatus.${next}`) }),
    say('now.goals', { count: goals.length, reached }),
  ];
  return [
    element('p', {}, sentences.filter(Boolean).join(' ')),
    late > 0 ? element('p', { className: 'cw-warning' }, say('now.lateGoals', { count: late })) : null,
    more('plan', 'now.wholePlan'),
  ].filter(Boolean);
}

function quiet(words) {
  return words ? element('span', { className: 'cw-quiet' }, ` ${words}`) : null;
}

function more(part, word) {
  return element('p', {}, element('a', { href: `#${part}` }, say(word)));
}

function apart(node, i) {
  return i > 0 ? [' · ', node] : [node];
}
