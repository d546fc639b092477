import { taskUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayDayOf, sayStep } from '../shared/words.js';

/** What is next in the case: what is open, whose it is and until when, and what comes by itself. */
export function agenda({ agenda: { work = [], ahead = [] } = {}, attention = [] }) {
  const lines = [...work.map((one) => workLine(one, attention.find(({ task }) => task === one.task))), ...ahead.map(aheadLine)];
  return [
    lines.length > 0
      ? element('ul', { className: 'cw-agenda' }, ...lines)
      : element('p', {}, say('agenda.none')),
  ];
}

function workLine(work, told) {
  const { task, name, child, own, overdue } = work;
  const late = daysLate(work);
  const what = child ? say('agenda.about', { task: name, name: child }) : name;
  return element(
    'li',
    { className: overdue ? 'cw-agenda-line cw-late' : 'cw-agenda-line' },
    element('span', { className: 'cw-agenda-what' }, own ? element('a', { href: taskUrl(task) }, what) : what),
    element('span', { className: 'cw-agenda-who' }, whose(work)),
    element('span', { className: 'cw-agenda-due' }, dueWords(work), late ? element('span', { className: 'cw-days-late' }, ` ${late}`) : null),
    told ? element('span', { className: 'cw-agenda-told' }, say('agenda.told', { step: sayStep(told), date: sayDayOf(told.at) })) : null
  );
}

function whose({ worker, roles }) {
  return worker ?? (roles.length > 0 ? say('agenda.waitsFor', { roles: roles.join(', ') }) : '');
}

/** How many days ago the limit passed; nothing on the day itself. */
export function daysLate({ daysLate: days = 0 }) {
  return days > 0 ? say('agenda.daysLate', { count: days }) : '';
}

/** Until when it is to be done, or since when it should have been. */
export function dueWords({ due, overdue }) {
  return due ? say(overdue ? 'card.overdue' : 'card.due', { date: sayDayOf(due) }) : say('agenda.noLimit');
}

function aheadLine({ name, due }) {
  return element(
    'li',
    { className: 'cw-agenda-line' },
    element('span', { className: 'cw-agenda-what' }, name),
    element('span', { className: 'cw-agenda-who' }, say('agenda.byItself')),
    element('span', { className: 'cw-agenda-due' }, say('agenda.on', { date: sayDayOf(due) }))
  );
}
