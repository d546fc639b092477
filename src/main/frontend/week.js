import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl, taskUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { family, whose } from './today/parts.js';
import { say, sayDayOf, sayTime } from './shared/words.js';

// The page /casework/week.html: what is due and planned on which day; another week is ?week=2026-11-30, another worker ?worker=.
const DAY = 24 * 60 * 60 * 1000;
const address = new URLSearchParams(window.location.search);
const frame = await openFrame('pages.week');
if (frame) {
  frame.main.classList.add('cw-today');
  const url = apiUrl('week');
  ['week', 'worker'].forEach((name) => address.get(name) && url.searchParams.set(name, address.get(name) ?? ''));
  const answer = await get(url);
  frame.main.replaceChildren(...(answer.ok ? week(answer.body, frame.reader) : failure(answer)));
}

function week({ monday, today, worker, workers, late, days, more }, reader) {
  const other = worker === reader.id ? '' : worker;
  const empty = late.length === 0 && days.every(({ lines }) => lines.length === 0);
  return [
    heading(say('week.title', { from: sayDayOf(monday), until: sayDayOf(days[6].date) })),
    element(
      'nav',
      { className: 'cw-pager cw-weeks', 'aria-label': say('pages.week') },
      way('week.previous', moved(monday, -7), other),
      way('week.this', '', other),
      way('week.next', moved(monday, 7), other)
    ),
    ...(workers.length > 0 ? [choice(workers, worker, reader, monday)] : []),
    ...(more ? [element('p', { role: 'status' }, say('week.more'))] : []),
    ...(empty ? [element('p', { role: 'status' }, say('week.nothing'))] : []),
    ...(late.length > 0 ? [part(say('week.late'), late, 'cw-week-late')] : []),
    element('div', { className: 'cw-week' }, ...days.map(({ date, lines }) => part(nameOf(date), lines, date === today ? 'cw-week-day cw-week-today' : 'cw-week-day'))),
    element('p', {}, element('a', { href: pageUrl('calendar.html') }, say('week.calendar'))),
  ];
}

function way(word, monday, worker) {
  return element('a', { href: pageUrl('week.html', { week: monday, worker }) }, say(word));
}

function moved(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** With the centre's words: a browser need not know Kazakh. */
function nameOf(day) {
  return `${say(`week.day.${new Date(`${day}T00:00:00Z`).getUTCDay()}`)}, ${sayDayOf(day).slice(0, 6)}`;
}

/** Whose week it is, for who watches over the centre. */
function choice(workers, worker, reader, monday) {
  const others = workers.filter(({ id }) => id !== reader.id);
  const select = element(
    'select',
    { id: 'cw-whose' },
    element('option', { value: '', selected: worker === reader.id }, say('week.mine')),
    ...others.map(({ id, name }) => element('option', { value: id, selected: id === worker }, name))
  );
  select.addEventListener('change', () => location.assign(pageUrl('week.html', { week: monday, worker: select.value })));
  return element('p', { className: 'cw-whose' }, element('label', { htmlFor: 'cw-whose' }, say('week.of')), ' ', select);
}

function part(title, lines, className) {
  const id = `cw-day-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return element(
    'section',
    { className, 'aria-labelledby': id },
    element('h2', { id }, title),
    lines.length > 0 ? element('ul', { className: 'cw-tasks' }, ...lines.map(line)) : element('p', { className: 'cw-none' }, say('week.none'))
  );
}

function line(entry) {
  const { kind, what, task, number, due, late, daysLate, child } = entry;
  const words = task ? what : say(`week.kind.${kind}`, { what: what ?? '' });
  const named = child ? say('agenda.about', { task: words, name: child }) : words;
  const waits = whose(entry);
  return element(
    'li',
    { className: late ? 'cw-task cw-task-late' : 'cw-task' },
    element('span', { className: 'cw-task-what' }, element('a', { href: task ? taskUrl(task) : pageUrl('case.html', { case: number }) }, named)),
    late ? element('span', { className: 'cw-task-due cw-is-late' }, daysLate > 0 ? say('today.daysLate', { count: daysLate }) : say('week.isLate')) : due ? element('span', { className: 'cw-task-due' }, say('week.until', { time: clock(due) })) : null,
    element('span', { className: 'cw-task-whose' }, family(entry), waits ? element('span', { className: 'cw-quiet' }, ` · ${waits}`) : null)
  );
}

/** The day stands above. */
function clock(time) {
  return sayTime(time).split(' ').at(-1);
}
