import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, fetchFile, get, pageUrl, rootUrl } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { say, sayDayOf, sayTime } from './shared/words.js';
import { lines, part } from './today/parts.js';

// The page /casework/complaints.html: the complaints that one may read or took down, or one of them, ?number=K-2026-0001.
const number = new URLSearchParams(window.location.search).get('number')?.trim() ?? '';
const status = element('p', { role: 'status', tabIndex: -1 });
async function show({ main, reader }) {
  const answer = await get(apiUrl(number ? `complaints/${encodeURIComponent(number)}` : 'complaints'));
  const title = heading(number ? say('complaints.one', { number }) : say('complaints.title'));
  const back = number ? [element('p', {}, element('a', { href: pageUrl('complaints.html') }, say('complaints.back')))] : [];
  const take = number || !reader.role ? [] : [element('p', {}, button(say('complaints.takeDown'), () => takeDown({ main, reader }), 'cw-act-button cw-act-main'))];
  main.replaceChildren(...back, title, ...take, status, ...(answer.ok ? (number ? one(answer.body) : all(answer.body)) : failure(answer)));
}

const NUMBER = { word: 'complaints.number', value: ({ number: of, reads }) => (reads ? link(of) : of) };
const MADE = { word: 'complaints.madeOn', value: ({ madeOn }) => sayDayOf(madeOn) };
const KINDS = { word: 'complaints.kinds', value: ({ about }) => about ?? '–' };
const ANSWERER = { word: 'complaints.answerer', value: answers };
const RECEIPT = { word: 'complaints.receipt', value: receipt };

/** The form brings its viewer with it, so it is fetched when it is needed. */
async function takeDown(frame) {
  const [process, dialog] = await Promise.all([
    get(rootUrl('camunda/api/engine/engine/default/process-definition/key/complaint')),
    import('./case-file/act-dialog.js').catch(() => null),
  ]);
  if (!process.ok || !dialog) {
    status.textContent = say('pages.failed');
    return;
  }
  const title = say('complaints.takeDown');
  const outcome = await dialog.beginApart({ definition: process.body.id, title, whose: say('complaints.apart'), owner: frame.reader.id });
  await show(frame);
  status.textContent = outcome === 'filed' ? say('complaints.filed') : say(`acts.${outcome}`, { act: title });
  status.focus();
}

function all(list) {
  const open = list.filter(({ reads, daysLeft }) => reads && daysLeft !== null);
  const answered = list.filter(({ reads, daysLeft }) => reads && daysLeft === null);
  const own = list.filter(({ mine, reads }) => mine && !reads);
  const elsewhere = list.filter(({ mine, reads }) => !mine && !reads);
  const table = (word, columns, some) => part(word, some.length, some.length > 0 ? [lines(say(word), columns, some)] : [], word.replace('.', '.none.'));
  return [
    element('p', {}, say('complaints.about')),
    ...(open.length + answered.length > 0 ? [table('complaints.open', OPEN(), open), table('complaints.answered', ANSWERED(), answered)] : []),
    table('complaints.mine', OWN(), own),
    ...(elsewhere.length > 0 ? [table('complaints.elsewhere', ELSEWHERE(), elsewhere)] : []),
  ];
}

const OPEN = () => [NUMBER, MADE, { word: 'complaints.daysLeft', value: left }, KINDS, ANSWERER, RECEIPT];
const ANSWERED = () => [
  NUMBER,
  MADE,
  { word: 'complaints.told', value: told },
  KINDS,
  ANSWERER,
  { word: 'complaints.found', value: ({ justified }) => say(`set.complaintFinding.${justified}`) },
  { word: 'complaints.satisfaction', value: ({ satisfaction }) => say(`set.complaintSatisfaction.${satisfaction}`) },
];
const OWN = () => [NUMBER, MADE, { word: 'complaints.state', value: ({ status: at }) => say(`complaints.state.${at}`) }, { word: 'complaints.told', value: told }, RECEIPT];
const ELSEWHERE = () => OWN().filter((column) => column !== RECEIPT);

function link(of) {
  return element('a', { className: 'cw-number', href: pageUrl('complaints.html', { number: of }) }, of);
}

function left({ daysLeft }) {
  return daysLeft < 0
    ? element('span', { className: 'cw-is-late' }, say('complaints.daysLeft.late', { count: -daysLeft }))
    : String(daysLeft);
}

function told({ toldOn, late }) {
  if (!toldOn) {
    return '–';
  }
  return late ? element('span', { className: 'cw-is-late' }, say('complaints.toldLate', { date: sayDayOf(toldOn) })) : sayDayOf(toldOn);
}

function answers({ founder, answerer }) {
  return founder ? say('complaints.founder') : (answerer ?? say('complaints.nobodyYet'));
}

function receipt({ number: of }) {
  const give = button('PDF', async () => {
    const { ok, message } = await fetchFile(apiUrl(`complaints/${encodeURIComponent(of)}/receipt.pdf`));
    status.textContent = ok ? '' : (message ?? say('pages.failed'));
  }, 'cw-act-button');
  give.setAttribute('aria-label', say('complaints.receiptOf', { number: of }));
  return give;
}

function one(sheet) {
  const { line } = sheet;
  return [
    facts([
      ['complaints.madeOn', sayDayOf(line.madeOn)],
      ['complaints.answerBy', sayTime(line.answerBy)],
      ['complaints.way', say(`set.complaintWay.${sheet.way}`)],
      ['complaints.madeBy', sheet.madeBy ?? say('complaints.anonymous')],
      ['complaints.reachedBy', sheet.reachedBy],
      ['complaints.case', ofCase(line.caseNumber, sheet.familyName)],
      ['complaints.kinds', line.about],
      ['complaints.concerns', sheet.concerns.join(', ')],
      ['complaints.what', sheet.what],
      ['complaints.wanted', sheet.wanted],
      ['complaints.takenBy', sheet.takenBy],
      ['complaints.answerer', answers(line)],
      ['complaints.receipt', receipt(line)],
    ]),
    ...(sheet.found ? [answered(sheet)] : []),
    ...(sheet.secondFound ? [again(sheet)] : []),
    ...(sheet.found ? [measures(sheet.measures)] : []),
  ];
}

function answered({ line, found, toldHow, turnTo, secondFound }) {
  return part('complaints.answer', null, [
    facts([
      ['complaints.found', say(`set.complaintFinding.${line.justified}`)],
      ['complaints.said', found],
      ['complaints.told', told(line)],
      ['complaints.toldHow', say(`set.complaintTold.${toldHow}`)],
      ['complaints.satisfaction', say(`set.complaintSatisfaction.${line.satisfaction}`)],
      ['complaints.turnTo', secondFound ? null : turnTo],
    ]),
  ], 'complaints.none.answered');
}

function again({ secondOutcome, secondFound, secondToldOn, turnTo }) {
  return part('complaints.second', null, [
    facts([
      ['complaints.found', say(`set.complaintSecondLook.${secondOutcome}`)],
      ['complaints.said', secondFound],
      ['complaints.told', sayDayOf(secondToldOn)],
      ['complaints.turnTo', turnTo],
    ]),
  ], 'complaints.none.answered');
}

function measures(list) {
  const columns = [
    { word: 'complaints.measure', value: ({ what }) => what },
    { word: 'complaints.doer', value: ({ doer }) => doer },
    { word: 'complaints.dueOn', value: ({ dueOn }) => sayDayOf(dueOn) },
    { word: 'complaints.done', value: done },
  ];
  return part('complaints.measures', list.length, list.length > 0 ? [lines(say('complaints.measures'), columns, list)] : [], 'complaints.none.measures');
}

function done({ done: is, result }) {
  const words = say(is === null ? 'complaints.done.open' : is ? 'complaints.done.yes' : 'complaints.done.no');
  return result ? `${words}: ${result}` : words;
}

function ofCase(of, family) {
  if (!of) {
    return null;
  }
  return family ? element('a', { href: pageUrl('case.html', { case: of }) }, `${family} · ${of}`) : of;
}

/** @param {[string, ?(Node|string)][]} rows those without an answer are left out */
function facts(rows) {
  return element('dl', { className: 'cw-answers cw-facts' }, ...rows.filter(([, value]) => value).flatMap(([word, value]) => [element('dt', {}, say(word)), element('dd', {}, value)]));
}

const frame = await openFrame('pages.complaints');
if (frame) {
  await show(frame);
}
