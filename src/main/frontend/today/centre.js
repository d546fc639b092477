import { apiUrl, pageUrl, send } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDayOf } from '../shared/words.js';
import { actButton } from '../case-file/acts.js';
import { fillInHere } from './at-hand.js';
import { due, family, lines, part, taskLink, whose } from './parts.js';

/**
 * The whole centre, for who watches over it.
 *
 * @param {any} answer of `today/centre`
 * @param {string} owner the person who is logged in
 * @returns {Node[]}
 */
export function centre({ late, soon, soonDays, workers, limits, standingStill, silentPartners, placements, comingOfAge, ofAgeDays, stages, year }, owner) {
  return [
    strip(stages),
    element('div', { className: 'cw-columns' }, element('div', {}, list('late', late, owner)), element('div', {}, list('soon', soon, owner, within(soonDays)))),
    load(workers, limits),
    element('div', { className: 'cw-columns' }, element('div', {}, list('still', standingStill, owner), silent(silentPartners)), element('div', {}, placed(placements), ofAge(comingOfAge, within(ofAgeDays)), thisYear(year))),
  ];
}

/** Where the families stand on their way, from the first to the last stage. */
function strip(stages) {
  return part(
    'today.stages',
    null,
    [
      element(
        'ol',
        { className: 'cw-strip' },
        ...stages.map(({ name, cases }) =>
          element('li', { className: cases > 0 ? '' : 'cw-strip-none' }, element('strong', {}, String(cases)), ' ', name)
        )
      ),
    ],
    'today.noWork'
  );
}

function count({ lines: list, more }) {
  return more ? say('today.moreThan', { count: list.length }) : list.length;
}

/** The columns of each list that can be opened whole, by its name. */
export const LISTS = {
  late: dueColumns,
  soon: dueColumns,
  still: () => STILL,
};

/** @param {string} owner the person who is logged in */
function dueColumns(owner) {
  return [
    { word: 'today.task', value: (line) => taskLink(line) },
    { word: 'cases.family', value: family },
    { word: 'today.who', value: whose },
    { word: 'today.due', value: due },
    { word: 'today.do', value: (line) => element('div', { className: 'cw-line-acts' }, remind(line), ...beside(line, owner)) },
  ];
}

const STILL = [
  { word: 'cases.family', value: family },
  { word: 'cases.caseManager', value: ({ caseManager }) => caseManager ?? '–' },
  { word: 'today.still.since', value: ({ since, days }) => say('today.still.days', { date: sayDayOf(since), count: days }) },
];

/** Whose it is gets a mail, and reads it beside the task on their own page of the day. */
function remind({ task, name }) {
  const status = element('span', { role: 'status' });
  const start = button(say('today.remind'), async () => {
    start.disabled = true;
    const { ok, body } = await send('POST', apiUrl(`today/reminders/${encodeURIComponent(task)}`));
    status.textContent = ok ? say('today.reminded', { people: body.people.join(', ') }) : (body?.message ?? say('pages.failed'));
    start.hidden = ok;
    start.disabled = false;
  }, 'cw-act-button');
  start.setAttribute('aria-label', `${say('today.remind')}: ${name}`);
  return element('span', {}, start, status);
}

function within(count) {
  return element('p', { className: 'cw-quiet' }, say('today.within', { count }));
}

/** What the reader may begin in the case because of its limit, in a window above this page. */
function beside({ number, name, acts: list = [] }, owner) {
  const status = element('span', { role: 'status', tabIndex: -1 });
  const buttons = list.map((act) => {
    const start = actButton(act, () => begin(act));
    start.setAttribute('aria-label', `${act.title}: ${name}, ${number}`);
    return start;
  });
  return list.length > 0 ? [...buttons, status] : [];

  async function begin(act) {
    const outcome = await fillInHere(act, number, owner);
    status.textContent = say(outcome, { act: act.title, number });
    if (outcome === 'acts.filed') {
      buttons.forEach((one) => (one.hidden = true)); // the limit is another one now; the page brings it when it is opened anew
      status.focus();
    }
  }
}

function list(which, found, owner, span = null) {
  const nodes = [...(span ? [span] : []), lines(say(`today.${which}`), LISTS[which](owner), found.lines), ...(found.more ? [whole(which)] : [])];
  return part(`today.${which}`, count(found), found.lines.length > 0 ? nodes : [], `today.none.${which}`);
}

function whole(which) {
  return element('p', {}, element('a', { href: pageUrl('today.html', { list: which }) }, say('today.all')));
}

function load(workers, limits) {
  const of = (many, most) => `${many} / ${most}`;
  const columns = [
    { word: 'today.worker', value: supervised },
    { word: 'today.load.families', number: true, value: ({ families }) => of(families, limits.families) },
    { word: 'today.load.children', number: true, value: ({ children }) => of(children, limits.children) },
    { word: 'today.load.weight', number: true, value: ({ weight }) => of(weight, limits.weight) },
    { word: 'today.load.verdict', value: verdict },
    { word: 'today.load.red', number: true, value: ({ red }) => red || '–' },
    { word: 'today.load.late', number: true, value: ({ late }) => (late > 0 ? element('span', { className: 'cw-is-late' }, String(late)) : '–') },
    { word: 'today.lastContact', value: ({ lastContact }) => (lastContact ? sayDayOf(lastContact) : '–') },
    { word: 'today.load.away', value: away },
  ];
  return part('today.workers', workers.length, workers.length > 0 ? [lines(say('today.workers'), columns, workers)] : [], 'today.noWorkers');
}

/** Their families, and what a talk with them is about. */
function supervised({ id, name }) {
  const talk = element('a', { className: 'cw-quiet', href: pageUrl('supervision.html', { worker: id }), 'aria-label': say('supervision.of', { name }) }, say('supervision.talk'));
  return element('span', {}, element('a', { href: pageUrl('', { manager: id }) }, name), ' ', talk);
}

function verdict({ verdict: word }) {
  return element('span', { className: `cw-load cw-load-${word}` }, say(`today.verdict.${word}`));
}

function away({ away: isAway, awayUntil }) {
  return isAway ? (awayUntil ? say('today.awayUntil', { date: sayDayOf(awayUntil) }) : say('today.away')) : '';
}

function silent(list) {
  const columns = [
    { word: 'today.partner', value: ({ partner }) => partner ?? '–' },
    { word: 'cases.family', value: (line) => family({ ...line, riskLevel: undefined }) },
    { word: 'today.sentOn', value: ({ sentOn, days }) => say('today.still.days', { date: sayDayOf(sentOn), count: days }) },
    { word: 'today.chased', number: true, value: ({ chased }) => chased },
  ];
  return part('today.silent', list.length, list.length > 0 ? [lines(say('today.silent'), columns, list)] : [], 'today.none.silent');
}

function placed(list) {
  const columns = [
    { word: 'today.child', value: ({ child }) => child ?? '–' },
    { word: 'cases.family', value: (line) => family({ ...line, riskLevel: undefined }) },
    { word: 'today.where', value: ({ where }) => where },
    {
      word: 'today.until',
      value: ({ until, daysLeft }) =>
        element('span', { className: daysLeft < 0 ? 'cw-is-late' : '' }, say(daysLeft < 0 ? 'today.daysOver' : 'today.daysLeft', { date: sayDayOf(until), count: Math.abs(daysLeft) })),
    },
  ];
  return part('today.placements', list.length, list.length > 0 ? [lines(say('today.placements'), columns, list)] : [], 'today.none.placements');
}

function ofAge(list, span) {
  const columns = [
    { word: 'today.child', value: ({ child }) => child },
    { word: 'cases.family', value: (line) => family({ ...line, riskLevel: undefined }) },
    { word: 'today.ofAge.on', value: ({ comesOfAgeOn }) => sayDayOf(comesOfAgeOn) },
  ];
  return part('today.ofAge', list.length, list.length > 0 ? [span, lines(say('today.ofAge'), columns, list)] : [], 'today.none.ofAge');
}

/** What came and went since New Year; each number opens the list of what it counts. */
function thisYear(year) {
  const of = (what) => year.filter((line) => line.what === what);
  const sum = (what) => of(what).reduce((all, { cases }) => all + cases, 0);
  const row = (what, words, number, why) =>
    element('div', { className: why ? 'cw-why' : '' }, element('dt', {}, words), element('dd', {}, number > 0 ? element('a', { href: pageUrl('', { list: what, why: why ?? '' }) }, String(number)) : '0'));
  return part(
    'today.year',
    null,
    [
      element(
        'dl',
        { className: 'cw-year' },
        row('came', say('today.year.came'), sum('came')),
        row('returned', say('today.year.returned'), sum('returned'), ''),
        row('admitted', say('today.year.admitted'), sum('admitted')),
        row('left', say('today.year.left'), sum('left')),
        ...of('left').map(({ why, cases }) => row('left', say(`set.exit.${why}`), cases, why))
      ),
    ],
    'today.noWork'
  );
}
