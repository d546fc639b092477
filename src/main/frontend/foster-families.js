import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl, rootUrl, taskUrl } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { say, sayDayOf } from './shared/words.js';
import { lines, part } from './today/parts.js';

// The page /casework/foster-families.html: the register of foster families, or one of them, ?number=P-2026-0001.
const number = new URLSearchParams(window.location.search).get('number')?.trim() ?? '';
const status = element('p', { role: 'status', tabIndex: -1 });

async function show(frame) {
  const answer = await get(apiUrl(number ? `foster-families/${encodeURIComponent(number)}` : 'foster-families'));
  const back = number ? [element('p', {}, element('a', { href: pageUrl('foster-families.html') }, say('foster.back')))] : [];
  const title = heading(number && answer.ok ? answer.body.sheet.line.names : say('foster.title'));
  const content = answer.ok ? (number ? one(answer.body) : all(answer.body, frame)) : failure(answer);
  frame.main.replaceChildren(...back, title, status, ...content);
}

/** The form brings its viewer with it, so it is fetched when it is needed. */
async function enter(frame) {
  const [process, dialog] = await Promise.all([
    get(rootUrl('camunda/api/engine/engine/default/process-definition/key/fosterFamily')),
    import('./case-file/act-dialog.js').catch(() => null),
  ]);
  if (!process.ok || !dialog) {
    status.textContent = say('pages.failed');
    return;
  }
  const title = say('foster.enter');
  const outcome = await dialog.beginApart({ definition: process.body.id, title, whose: say('foster.apart'), owner: frame.reader.id });
  await show(frame);
  status.textContent = outcome === 'filed' ? say('foster.filed') : say(`acts.${outcome}`, { act: title });
  status.focus();
}

function all(list, frame) {
  const open = list.filter(({ endedOn }) => !endedOn);
  const ended = list.filter(({ endedOn }) => endedOn);
  return [
    element('p', {}, say('foster.about')),
    element('p', {}, button(say('foster.enter'), () => enter(frame), 'cw-act-button cw-act-main')),
    part('foster.open', open.length, open.length > 0 ? [lines(say('foster.open'), OPEN(), open)] : [], 'foster.none.open'),
    ...(ended.length > 0 ? [part('foster.ended', ended.length, [lines(say('foster.ended'), ENDED(), ended)], 'foster.none.open')] : []),
  ];
}

const FAMILY = { word: 'foster.family', value: ({ number: of, names }) => element('a', { className: 'cw-name', href: pageUrl('foster-families.html', { number: of }) }, names) };
const OPEN = () => [
  FAMILY,
  { word: 'foster.places', value: free },
  { word: 'foster.ages', value: ages },
  { word: 'foster.check', value: check },
  { word: 'foster.rest', value: rest },
  { word: 'foster.now', value: takes },
];
const ENDED = () => [FAMILY, { word: 'foster.endedOn', value: ({ endedOn }) => sayDayOf(endedOn) }];

function free({ places, taken }) {
  return say('foster.placesFree', { free: places - taken, places });
}

function ages({ ageFrom, ageTo }) {
  return say('foster.agesFromTo', { from: ageFrom, to: ageTo });
}

function check({ nextCheckOn, checkDueOn, checkLate }) {
  if (checkDueOn) {
    return element('span', { className: checkLate ? 'cw-is-late' : 'cw-due' }, say(checkLate ? 'foster.checkLate' : 'foster.checkDue', { date: sayDayOf(checkDueOn) }));
  }
  return nextCheckOn ? sayDayOf(nextCheckOn) : '–';
}

function rest({ restFrom, restUntil }) {
  return restFrom ? say('foster.restFromTo', { from: sayDayOf(restFrom), until: sayDayOf(restUntil) }) : '–';
}

function takes({ whyNot }) {
  return whyNot ?? say('foster.takes');
}

function one({ sheet, children, tasks }) {
  const { line } = sheet;
  const there = children.filter(({ leftOn }) => !leftOn);
  const before = children.filter(({ leftOn }) => leftOn);
  return [
    ...tasks.map(({ task, name }) => element('p', {}, element('a', { className: 'cw-act-button', href: String(taskUrl(task)) }, name))),
    facts([
      ['foster.now', line.endedOn ? null : takes(line)],
      ['foster.endedOn', line.endedOn ? sayDayOf(line.endedOn) : null],
      ['foster.endedBecause', sheet.endedBecause],
      ['foster.places', line.endedOn ? null : free(line)],
      ['foster.ages', ages(line)],
      ['foster.check', line.endedOn ? null : check(line)],
      ['foster.rest', line.restFrom ? rest(line) : null],
      ['foster.restBecause', sheet.restBecause],
      ['foster.phone', line.phone],
      ['foster.address', sheet.address],
      ['foster.languages', sheet.languages],
      ['foster.school', say(`foster.school.${sheet.schoolWhere}`, { who: sheet.school ?? '', date: sheet.schoolFinishedOn ? sayDayOf(sheet.schoolFinishedOn) : '' })],
      ['foster.contract', dated(sheet.contractNumber, sheet.contractOn)],
      ['foster.act', `${sheet.actBody}, ${dated(sheet.actNumber, sheet.actOn)}`],
      ['foster.history', element('a', { href: pageUrl('case.html', { subject: line.number }) }, say('foster.papers'))],
    ]),
    stayed('foster.livesThere', there, [CHILD, CASE, CAME]),
    stayed('foster.livedThere', before, [CHILD, CASE, CAME, LEFT]),
    checks(sheet.checks),
  ];
}

const CHILD = { word: 'foster.child', value: ({ child: { child, familyName } }) => child ?? familyName };
const CASE = {
  word: 'foster.case',
  value: ({ child: { caseNumber, familyName } }) => element('a', { href: pageUrl('case.html', { case: caseNumber }) }, `${familyName} · ${caseNumber}`),
};
const CAME = { word: 'foster.cameOn', value: ({ cameOn }) => sayDayOf(cameOn) };
const LEFT = { word: 'foster.leftOn', value: ({ leftOn }) => sayDayOf(leftOn) };

function stayed(word, list, columns) {
  return part(word, list.length, list.length > 0 ? [lines(say(word), columns, list)] : [], word.replace('.', '.none.'));
}

function checks(list) {
  const columns = [
    { word: 'foster.checkedOn', value: ({ checkedOn }) => sayDayOf(checkedOn) },
    { word: 'foster.checkedBy', value: ({ checkedBy, checkedWith }) => (checkedWith ? say('foster.with', { who: checkedBy, whom: checkedWith }) : checkedBy) },
    { word: 'foster.dueOn', value: ({ dueOn }) => (dueOn ? sayDayOf(dueOn) : '–') },
    { word: 'foster.inOrder', value: ({ inOrder, toBeDone }) => (inOrder ? say('foster.inOrder.yes') : say('foster.inOrder.no', { what: toBeDone ?? '' })) },
    { word: 'foster.seen', value: ({ seen, childrenSaid }) => (childrenSaid ? `${seen}\n\n${childrenSaid}` : seen) },
  ];
  return part('foster.checks', list.length, list.length > 0 ? [lines(say('foster.checks'), columns, list)] : [], 'foster.none.checks');
}

function dated(of, day) {
  return of ? say('foster.numberOf', { number: of, date: sayDayOf(day) }) : say('foster.onDay', { date: sayDayOf(day) });
}

/** @param {[string, ?(Node|string)][]} rows those without an answer are left out */
function facts(rows) {
  return element('dl', { className: 'cw-answers cw-facts' }, ...rows.filter(([, value]) => value).flatMap(([word, value]) => [element('dt', {}, say(word)), element('dd', {}, value)]));
}

const frame = await openFrame('pages.fosterFamilies');
if (frame) {
  await show(frame);
}
