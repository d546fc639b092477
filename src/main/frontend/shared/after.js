import { apiUrl, get, pageUrl, taskUrl } from './api.js';
import { element } from './dom.js';
import { note, searchOf } from './note.js';
import { say, sayDayOf } from './words.js';

/** What the engine does by itself after a form is mostly done at once; so often it is asked whether it is. */
const TIMES = 5;
const PAUSE = 400;

const FROM = 'from';
const TODAY = 'today';

/** A task in Tasklist, opened as one of those that wait on the page of the day: with it done, the next one opens. */
export function waitingTaskUrl(task) {
  const url = taskUrl(task);
  url.hash += `&${FROM}=${TODAY}`;
  return url;
}

/** Whether the task that is open in Tasklist is one of those. */
export function isFromToday() {
  return searchOf(window.location.hash).get(FROM) === TODAY;
}

/**
 * Asks what goes on after a form was filed.
 *
 * @param {string} opening the number under which the form was opened
 * @param {boolean} [queue] whether one goes on with what waits in any case
 * @returns {Promise<?After>} null where the server cannot say
 *
 * @typedef {{ what: string, caseNumber: ?string, familyName: ?string, opens: boolean, next: Next[], more: boolean, goingOn: boolean,
 *   waiting: ?{ task: string, name: string, familyName: ?string } }} After
 * @typedef {{ task: ?string, name: ?string, person: ?string, roles: string[], due: ?string, own: boolean, fresh: boolean }} Next
 */
export async function whatGoesOn(opening, queue = false) {
  const url = apiUrl(`filed/${encodeURIComponent(opening)}`);
  if (queue) {
    url.searchParams.set('queue', 'true');
  }
  let answer = await get(url);
  for (let time = 1; time < TIMES && answer.ok && answer.body.goingOn; time++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    answer = await get(url);
  }
  return answer.ok ? answer.body : null;
}

/**
 * What was filed and what comes next, for whom and by when, in the corner of Tasklist.
 *
 * @param {object} of
 * @param {After} of.after
 * @param {string} [of.said] in place of the name of what was filed
 * @param {?string} [of.filed] the task that was done
 * @param {boolean} [of.opens] the next task opens at once where it is the reader's: what they had open is another family's
 */
export function tellInTasklist({ after, said, filed = null, opens = false }) {
  const mine = after.next.find(({ task, fresh }) => task && (fresh || !opens));
  /** @type {{ href: (string|URL), text: string }[]} */
  const ways = fileWay(after);
  const words = [filedWords(after, said), ...nextWords(after)];
  if (mine && opens) {
    window.location.hash = addressOf(mine.task);
  } else if (mine) {
    ways.push({ href: addressOf(mine.task), text: say('after.open') });
  }
  note({ words, ways, tasks: [filed, opens ? mine?.task : null].filter(Boolean) });
}

/** The same for what was opened on the page of the day: the next of what waits there opens by itself. */
export function goOnFromToday({ after, filed }) {
  const { waiting } = after;
  const words = [filedWords(after), ...nextWords(after), waiting ? say('after.waiting', { task: about(waiting) }) : say('after.noneWaiting')];
  const ways = [...fileWay(after), { href: pageUrl('today.html'), text: say('today.back') }];
  if (waiting) {
    window.location.hash = addressOf(waiting.task);
  }
  note({ words, ways, tasks: [filed, waiting?.task].filter(Boolean) });
}

/** What an act that was filed in a case has set going; nothing is said where nothing was. */
export async function tellBeside(opening) {
  const after = await whatGoesOn(opening);
  if (after && after.next.some(({ fresh }) => fresh)) {
    const mine = after.next.find(({ task }) => task);
    note({ words: nextWords(after), ways: mine ? [{ href: taskUrl(mine.task), text: say('after.open') }] : [] });
  }
}

function filedWords({ what, familyName }, said) {
  const family = familyName ? say('card.family', { name: familyName }) : null;
  if (said) {
    return familyName ? say('after.ofFamily', { said, name: familyName }) : said;
  }
  return family ? say('after.filedFor', { what, family }) : say('after.filed', { what });
}

function nextWords({ next, more, opens }) {
  const lines = next.map(nextLine).filter((line, i, all) => all.indexOf(line) === i);
  if (lines.length === 0) {
    return opens ? [say('after.nothing')] : [];
  }
  if (more) {
    lines.push(say('after.more'));
  }
  return lines.length === 1 ? lines : [element('ul', {}, ...lines.map((line) => element('li', {}, line)))];
}

function nextLine({ name, person, roles, due, own }) {
  const who = own ? say('after.you') : (person ?? say('agenda.waitsFor', { roles: roles.join(', ') }));
  if (!name) {
    return say('after.goesOn', { who });
  }
  return due ? say('after.nextBy', { task: name, who, date: sayDayOf(due) }) : say('after.next', { task: name, who });
}

function about({ name, familyName }) {
  return familyName ? say('agenda.about', { task: name, name: say('card.family', { name: familyName }) }) : name;
}

function fileWay({ caseNumber, opens }) {
  return caseNumber ? [{ href: pageUrl('case.html', { case: caseNumber }), text: say(opens ? 'submit.openedLink' : 'after.written') }] : [];
}

/** In the list that is open now. */
function addressOf(task) {
  const search = searchOf(window.location.hash);
  search.set('task', task);
  search.delete('detailsTab');
  return `#/?${search}`;
}
