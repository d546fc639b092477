import { taskUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayDayOf } from '../shared/words.js';

/** What is next in the case: what is open, whose it is and until when, and what comes by itself. */
export function agenda({ agenda: { work = [], ahead = [] } = {} }) {
  const lines = [...work.map(workLine), ...ahead.map(aheadLine)];
  return [
    lines.length > 0
      ? element('ul', { className: 'cw-agenda' }, ...lines)
      : element('p', {}, say('agenda.none')),
  ];
}

function workLine(work) {
  const { task, name, child, own, overdue, due } = work;
  const what = child ? say('agenda.about', { task: name, name: child }) : name;
  return element(
    'li',
    { className: overdue ? 'cw-agenda-line cw-late' : 'cw-agenda-line' },
    element('span', { className: 'cw-agenda-what' }, own ? element('a', { href: taskUrl(task) }, what) : what),
    element('span', { className: 'cw-agenda-who' }, whose(work)),
    element('span', { className: 'cw-agenda-due' }, when(due, overdue))
  );
}

function whose({ worker, roles }) {
  return worker ?? (roles.length > 0 ? say('agenda.waitsFor', { roles: roles.join(', ') }) : '');
}

function when(due, overdue) {
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
