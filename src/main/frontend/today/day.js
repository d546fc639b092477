import { waitingTaskUrl } from '../shared/after.js';
import { pageUrl, taskUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayDayOf, sayTime } from '../shared/words.js';
import { atHand } from './at-hand.js';
import { due, family, lines, part, taskLink, whose } from './parts.js';

const WHEN = ['late', 'today', 'week', 'later'];

/**
 * What is the reader's own: their work, what they have begun to write, the families that they lead.
 *
 * @param {{ work: Object[], more: boolean, drafts: Object[], families: Object[], written?: Object[], acts: any[] }} own
 * @param {{ watchesAll: boolean, keeps?: boolean, worksWithFamilies: boolean, id: string }} reader
 * @returns {Node[]}
 */
export function day({ work, more, drafts, families, written = [], acts }, { watchesAll, keeps, worksWithFamilies, id }) {
  if (keeps && !worksWithFamilies && work.length === 0) {
    return [];
  }
  return [
    ...atHand(acts, known(families, work), id),
    element(
      'div',
      { className: 'cw-columns' },
      element('div', {}, watchesAll ? decisions(work, more) : tasks(work, more)),
      element('div', {}, ...unfinished(drafts), ...led(families, watchesAll), ...wrote(written))
    ),
  ];
}

/** Those that one leads, and those in whose cases one has something to do. */
function known(families, work) {
  const byCase = new Map(families.map((one) => [one.caseNumber, one]));
  work.filter(({ familyName }) => familyName).forEach(({ number, familyName }) => byCase.set(number, byCase.get(number) ?? { caseNumber: number, familyName }));
  return [...byCase.values()];
}

function tasks(work, more) {
  const groups = WHEN.map((when) => [when, work.filter((task) => task.when === when)]).filter(([, list]) => list.length > 0);
  return part(
    'today.work',
    more ? say('today.moreThan', { count: work.length }) : work.length,
    groups.flatMap(([when, list]) => [
      element('h3', { className: `cw-when cw-when-${when}` }, say(`today.when.${when}`), element('span', { className: 'cw-count' }, ` ${list.length}`)),
      element('ul', { className: 'cw-tasks' }, ...list.map((line) => task(line))),
    ]),
    'today.noWork'
  );
}

/** For those who decide, what waits longest comes first. */
function decisions(work, more) {
  return part(
    'today.decisions',
    more ? say('today.moreThan', { count: work.length }) : work.length,
    work.length > 0 ? [element('ul', { className: 'cw-tasks' }, ...work.map((line) => task(line, waitingTaskUrl(line.task))))] : [],
    'today.noDecisions'
  );
}

function task(line, address = taskUrl(line.task)) {
  const waits = line.mine ? null : whose(line);
  return element(
    'li',
    { className: line.when === 'late' ? 'cw-task cw-task-late' : 'cw-task' },
    element('span', { className: 'cw-task-what' }, taskLink(line, address)),
    element('span', { className: 'cw-task-due' }, due(line)),
    line.draft ? element('span', { className: 'cw-begun' }, say('card.draft')) : null,
    line.reminder ? element('span', { className: 'cw-reminder' }, say('today.remindedBy', { name: line.reminder.by, date: sayDayOf(line.reminder.at) })) : null,
    element('span', { className: 'cw-task-whose' }, family(line), waits ? element('span', { className: 'cw-quiet' }, ` · ${waits}`) : null)
  );
}

function unfinished(drafts) {
  if (drafts.length === 0) {
    return [];
  }
  return [
    part(
      'today.drafts',
      drafts.length,
      [
        element(
          'ul',
          { className: 'cw-tasks' },
          ...drafts.map((draft) =>
            element(
              'li',
              { className: 'cw-task' },
              element('span', { className: 'cw-task-what' }, element('a', { href: draftUrl(draft) }, draft.name)),
              element('span', { className: 'cw-task-due' }, say('today.saved', { time: sayTime(draft.savedAt) })),
              element('span', { className: 'cw-task-whose' }, family({ ...draft, riskLevel: undefined }))
            )
          )
        ),
      ],
      'today.noDrafts'
    ),
  ];
}

/** A task's draft waits in the task, that of an act in the file, that of a beginning where it is begun. */
function draftUrl({ task: id, number, process }) {
  if (id) {
    return taskUrl(id);
  }
  return number ? pageUrl('case.html', { case: number, act: process }) : taskUrl('').href.replace(/\?task=$/, '');
}

/** Where one has no part any more, one still reads what one wrote. */
function wrote(written) {
  if (written.length === 0) {
    return [];
  }
  const columns = [
    { word: 'today.paper', value: ({ caseNumber, title }) => element('a', { href: pageUrl('case.html', { case: caseNumber }) }, title) },
    { word: 'today.inCase', value: ({ caseNumber }) => caseNumber },
    { word: 'today.filedOn', value: ({ at }) => sayDayOf(at) },
  ];
  return [part('today.written', null, [lines(say('today.written'), columns, written)], 'today.noDrafts')];
}

function led(families, watchesAll) {
  if (families.length === 0 && watchesAll) {
    return [];
  }
  const columns = [
    { word: 'cases.family', value: family },
    { word: 'today.lastContact', value: ({ lastContact }) => (lastContact ? sayDayOf(lastContact) : say('today.noContact')) },
    { word: 'today.nextLimit', value: ({ nextLimit }) => (nextLimit ? sayDayOf(nextLimit) : '') },
  ];
  return [part('today.families', families.length, families.length > 0 ? [lines(say('today.families'), columns, families)] : [], 'today.noFamilies')];
}
