import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { say, sayDayOf, sayTime } from './shared/words.js';

// The page /casework/supervision.html: what a talk with a worker is about and what was said in those before, ?worker=aigerim; without one one's own.
const LISTS = ['notSeen', 'unchanged', 'overridden', 'moved', 'raised', 'late'];
const QUESTIONS = ['tired', 'carried', 'rushed', 'alone', 'worth'];
const worker = new URLSearchParams(window.location.search).get('worker')?.trim() ?? '';
const frame = await openFrame('pages.supervision');
if (frame) {
  const url = apiUrl('supervision');
  if (worker) {
    url.searchParams.set('worker', worker);
  }
  const answer = await get(url);
  frame.main.replaceChildren(...(answer.ok ? supervision(answer.body) : failure(answer)));
}

function supervision({ people, page }) {
  const title = page ? say('supervision.of', { name: page.name }) : say('supervision.title');
  const said = [heading(title), people.length > 0 ? choice(people, page) : null, page ? null : element('p', { role: 'status' }, say('supervision.none'))];
  return [...said, ...(page ? [state(page), strain(page.strain), ...laidOut(page.laidOut), agreements(page.openAgreements), ...minutes(page.talks)] : [])].filter(Boolean);
}

/** With whom, for who watches over the centre's work. */
function choice(people, page) {
  const select = element(
    'select',
    { id: 'cw-whose' },
    element('option', { value: '', selected: !page }, say('looks.choose')),
    ...people.map(({ id, name }) => element('option', { value: id, selected: id === page?.worker }, name))
  );
  select.addEventListener('change', () => location.assign(pageUrl('supervision.html', { worker: select.value })));
  return element('p', { className: 'cw-whose' }, element('label', { htmlFor: 'cw-whose' }, say('supervision.with')), ' ', select);
}

function state({ due, laidOut: { load } }) {
  return element('p', {}, due ? say('supervision.due', { day: sayDayOf(due) }) : say('supervision.notDue'), load ? ` ${say('supervision.load', { load })}` : '');
}

/** Only the worker and the coordinator whom they chose are sent any. */
function strain(answers) {
  return answers.length === 0
    ? null
    : part(
        say('supervision.strain'),
        element('p', {}, say('supervision.strainIsForTwo')),
        ...answers.map((one) =>
          element(
            'details',
            {},
            element('summary', {}, sayTime(one.at)),
            element('dl', {}, ...QUESTIONS.flatMap((key) => [element('dt', {}, say(`supervision.strain.${key}`)), element('dd', {}, say(`set.strain.${one[key]}`))])),
            one.word ? element('p', {}, one.word) : null
          )
        )
      );
}

function laidOut(lists) {
  const found = LISTS.filter((name) => lists[name].length > 0);
  return found.length === 0
    ? [element('p', { role: 'status' }, say('supervision.nothing'))]
    : found.map((name) => part(say(`supervision.list.${name}`), element('ul', { className: 'cw-said' }, ...lists[name].map(line))));
}

function line({ caseNumber, familyName, what, page }) {
  return element('li', {}, element('a', { href: page }, familyName ? `${familyName} · ${caseNumber}` : caseNumber), ' ', what);
}

function agreements(open) {
  return open.length === 0 ? null : part(say('supervision.open'), element('ul', { className: 'cw-said' }, ...open.map(agreement)));
}

function agreement({ what, keeper, until, outcome, word }) {
  const became = [outcome, word].filter(Boolean).join(', ');
  return element('li', {}, say('supervision.agreement', { what, keeper, until }), became ? element('span', { className: 'cw-quiet' }, ` · ${became}`) : null);
}

function minutes(talks) {
  return talks.length === 0 ? [] : [part(say('supervision.talks'), ...talks.map(talk))];
}

function talk({ heldOn, coordinator, putOffUntil, putOffBecause, needs, notes, agreements: agreed }, index) {
  const words = heldOn ? say('supervision.held', { day: sayDayOf(heldOn), name: coordinator }) : say('supervision.putOff', { day: sayDayOf(putOffUntil), name: coordinator });
  return element(
    'details',
    { open: index === 0 },
    element('summary', {}, words),
    putOffBecause ? element('p', {}, putOffBecause) : null,
    notes.length > 0 ? element('ul', { className: 'cw-said' }, ...notes.map(note)) : null,
    needs ? element('p', {}, element('strong', {}, say('supervision.needs')), ' ', needs) : null,
    agreed.length > 0 ? element('p', {}, element('strong', {}, say('supervision.agreed'))) : null,
    agreed.length > 0 ? element('ul', { className: 'cw-said' }, ...agreed.map(agreement)) : null
  );
}

function note({ caseNumber, note: said }) {
  return element('li', {}, ...(caseNumber ? [element('a', { href: pageUrl('case.html', { case: caseNumber }) }, caseNumber), ': '] : []), said);
}

function part(title, ...content) {
  const id = `cw-part-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);
}
