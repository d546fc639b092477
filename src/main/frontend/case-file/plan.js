import { element } from '../shared/dom.js';
import { say, sayDay, sayDayOf } from '../shared/words.js';

/** The development plan with its goals and measures, and how far each has come. */
export function plan({ plan: shown }) {
  if (!shown) {
    return [];
  }
  return [
    element('p', {}, ...state(shown)),
    element('ol', { className: 'cw-goals' }, ...shown.goals.map(goal)),
  ];
}

function state({ version, status, approvedAt, parentSignedOn, next }) {
  const sentences = [
    say('plan.version', { version, status: say(`planStatus.${status}`) }),
    parentSignedOn && say('plan.signed', { date: day(parentSignedOn) }),
    approvedAt && say('plan.approved', { date: sayDayOf(approvedAt) }),
    next && say('plan.next', { status: say(`planStatus.${next}`) }),
  ];
  return [sentences.filter(Boolean).join(' ')];
}

function goal({ goal: aim, concern, indicator, deadline, expectedResult, outcome, overdue, measures }) {
  return element(
    'li',
    { className: overdue ? 'cw-goal cw-late' : 'cw-goal' },
    element('strong', {}, aim),
    element(
      'p',
      { className: 'cw-quiet' },
      [
        say(overdue ? 'card.overdue' : 'plan.until', { date: day(deadline) }),
        outcome ? say(`goal.${outcome}`) : say('goal.notReviewed'),
      ].join(' · ')
    ),
    concern && element('p', { className: 'cw-quiet' }, say('plan.answers', { concern })),
    element('p', { className: 'cw-quiet' }, say('plan.seenBy', { indicator, result: expectedResult ?? '' })),
    element('ul', { className: 'cw-measures' }, ...measures.map(measure))
  );
}

function measure({ measure: what, service, responsible, deadline, delivery, sessions }) {
  const facts = [
    service,
    responsible,
    deadline && say('plan.until', { date: day(deadline) }),
    delivery && say('plan.delivery', { state: say(`set.delivery.${delivery}`), sessions }),
  ].filter(Boolean);
  return element('li', {}, what, element('span', { className: 'cw-quiet' }, ` ${facts.join(' · ')}`));
}

function day(date) {
  return sayDay(`${date}T00:00`);
}
