import { failure, heading, openFrame, pager } from './pages/frame.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { say, sayTime } from './shared/words.js';

// The page /casework/looks.html: who looked at a case, ?case=2026-0001, or what somebody looked at, ?person=aigerim.
const address = new URLSearchParams(window.location.search);
const page = Math.max(1, Number.parseInt(address.get('page'), 10) || 1);
const caseNumber = address.get('case')?.trim() ?? '';
const person = address.get('person')?.trim() ?? '';

const WHO = { word: 'looks.who', value: ({ person: who }) => personLink(who) };
const CASE = { word: 'cases.number', value: ({ caseNumber: number }) => caseLink(number) };

const frame = await openFrame('pages.looks');
if (frame) {
  const answer = await ask();
  const shown = answer.ok ? lines(answer.body) : failure(answer);
  frame.main.replaceChildren(...(caseNumber ? headOfCase() : headOfPerson(answer)), ...shown);
}

function ask() {
  const url = caseNumber ? apiUrl(`cases/${encodeURIComponent(caseNumber)}/looks`) : apiUrl('looks');
  url.searchParams.set('page', String(page));
  if (!caseNumber) {
    url.searchParams.set('person', person);
  }
  return get(url);
}

function headOfCase() {
  const back = element('a', { href: pageUrl('case.html', { case: caseNumber }) }, say('looks.back'));
  return [element('p', {}, back), heading(say('looks.ofCase', { number: caseNumber })), element('p', {}, say('looks.about'))];
}

function headOfPerson({ ok, body }) {
  const choice = element(
    'select',
    { name: 'person', id: 'cw-person' },
    ...[{ id: '', name: say('looks.choose') }, ...(ok ? body.people : [])].map(({ id, name }) =>
      element('option', { value: id, selected: id === person }, name)
    )
  );
  const form = element(
    'form',
    { className: 'cw-search', action: pageUrl('looks.html').pathname },
    element('label', { htmlFor: choice.id }, say('looks.person')),
    choice,
    element('button', { type: 'submit' }, say('looks.show'))
  );
  return [heading(say('looks.title')), element('p', {}, say('looks.about')), ok ? form : null].filter(Boolean);
}

function lines({ lines: list, more }) {
  const parameters = { case: caseNumber, person };
  if (list.length === 0) {
    const words = page > 1 ? 'looks.noneOnPage' : 'looks.none';
    return caseNumber || person ? [element('p', { role: 'status' }, say(words)), ...pager(page, false, parameters, 'looks.html')] : [];
  }
  return [table(list), ...pager(page, more, parameters, 'looks.html')];
}

function table(list) {
  const columns = [
    caseNumber ? WHO : CASE,
    { word: 'looks.did', value: did },
    { word: 'looks.what', value: what },
    { word: 'looks.as', value: ({ why }) => (why ? say(`looks.as.${why}`) : '') },
    { word: 'looks.from', value: ({ address: from }) => from ?? '' },
  ];
  const heads = [{ word: 'looks.at' }, ...columns].map(({ word }) => element('th', { scope: 'col' }, say(word)));
  return element(
    'table',
    { className: 'cw-lines', 'aria-label': caseNumber ? say('looks.ofCase', { number: caseNumber }) : say('looks.title') },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...list.map((line) => row(columns, line)))
  );
}

function row(columns, line) {
  const cells = columns.map(({ word, value }) => element('td', { 'data-label': say(word) }, value(line)));
  return element('tr', {}, element('th', { scope: 'row' }, sayTime(line.at)), ...cells);
}

/** Of somebody else's doing towards the person of the page, who did it. */
function did({ kind, person: who }) {
  const words = say(`looks.kind.${kind}`);
  return !caseNumber && who && who.id !== person ? `${who.name}: ${words}` : words;
}

function what({ kind, thing, title, whom, found }) {
  const words = thing === 'other' || kind === 'rights' ? title : say(`looks.thing.${thing}`, { title });
  const beside = [whom && whom.name, found && say('looks.found', { found })].filter(Boolean);
  return [words, ...beside].join(' · ');
}

function personLink(who) {
  return who ? element('a', { href: pageUrl('looks.html', { person: who.id }) }, who.name) : say('looks.nobody');
}

function caseLink(number) {
  return number && /^\d/.test(number) ? element('a', { className: 'cw-number', href: pageUrl('looks.html', { case: number }) }, number) : (number ?? '');
}
