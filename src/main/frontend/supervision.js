import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl, rootUrl } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { say, sayDayOf, sayTime } from './shared/words.js';

// The page /casework/supervision.html: what a talk with a worker is about, what was said in those before and what the worker has
// learned, ?worker=aigerim; without one one's own.
const LISTS = ['notSeen', 'unchanged', 'overridden', 'moved', 'services', 'contacts', 'raised', 'late'];
const QUESTIONS = ['tired', 'carried', 'rushed', 'alone', 'worth'];
const worker = new URLSearchParams(window.location.search).get('worker')?.trim() ?? '';
const status = element('p', { role: 'status', tabIndex: -1 });
const frame = await openFrame('pages.supervision');
if (frame) {
  await show();
}

async function show() {
  const url = apiUrl('supervision');
  if (worker) {
    url.searchParams.set('worker', worker);
  }
  const answer = await get(url);
  frame.main.replaceChildren(...(answer.ok ? supervision(answer.body) : failure(answer)));
}

function supervision({ people, lacking, qualifications, page }) {
  const of = page ?? (worker ? qualifications : null);
  const said = [
    heading(of ? say('supervision.of', { name: of.name }) : say('supervision.title')),
    people.length > 0 ? choice(people, of) : null,
    page ? null : element('p', { role: 'status' }, say(worker && qualifications ? 'supervision.noTalks' : 'supervision.none')),
    !worker && lacking.length > 0 ? part(say('qualifications.here'), element('ul', { className: 'cw-said' }, ...ofWorkers(lacking))) : null,
    ...(page ? [state(page), strain(page.strain), ...laidOut(page.laidOut), agreements(page.openAgreements), ...minutes(page.talks)] : []),
    qualifications ? learned(qualifications) : null,
  ];
  return said.filter(Boolean);
}

/** Each worker once, with all that they are to see to. */
function ofWorkers(lacking) {
  const names = new Map(lacking.map(({ worker: whose, name }) => [whose, name]));
  return [...names].map(([whose, name]) =>
    element(
      'li',
      {},
      element('a', { href: pageUrl('supervision.html', { worker: whose }) }, name),
      element('ul', {}, ...lacking.filter((one) => one.worker === whose).map(({ what, late }) => element('li', {}, wanting(what, late))))
    )
  );
}

function wanting(what, late) {
  return element('span', { className: late ? 'cw-is-late' : '' }, what);
}

/** What the worker has learned, and what is lacking; what does not count any more stands there with the reason. */
function learned({ name, lacking, entries }) {
  return part(
    say('qualifications.title', { name }),
    lacking.length > 0 ? element('p', {}, element('strong', {}, say('qualifications.here'))) : null,
    lacking.length > 0 ? element('ul', { className: 'cw-said' }, ...lacking.map(({ what, late }) => element('li', {}, wanting(what, late)))) : null,
    entries.length > 0 ? element('ul', { className: 'cw-said' }, ...entries.map(entry)) : element('p', { className: 'cw-none' }, say('qualifications.none')),
    frame.reader.worksWithFamilies || frame.reader.watchesAll
      ? element('p', {}, button(say('qualifications.record'), record, 'cw-act-button cw-act-main'))
      : null,
    status
  );
}

function entry({ what, hours, gainedOn, givenBy, validUntil, paperNumber, recordedBy, recordedAt, gone, because }) {
  const facts = [
    hours ? say('qualifications.hours', { count: hours }) : null,
    say('qualifications.gained', { day: sayDayOf(gainedOn), by: givenBy }),
    validUntil ? say('qualifications.until', { day: sayDayOf(validUntil) }) : null,
    paperNumber ? say('qualifications.paper', { number: paperNumber }) : null,
  ];
  const kept = say('qualifications.recorded', { name: recordedBy, time: sayTime(recordedAt) });
  const reason = because ? say(gone ? `qualifications.${gone}` : 'qualifications.corrects', { why: because }) : null;
  return element(
    'li',
    {},
    element(gone ? 's' : 'strong', {}, what),
    ` ${facts.filter(Boolean).join(', ')} `,
    element('span', { className: 'cw-quiet' }, [kept, reason].filter(Boolean).join(' · '))
  );
}

/** The form brings its viewer with it, so it is fetched when it is needed. */
async function record() {
  const [process, dialog] = await Promise.all([
    get(rootUrl('camunda/api/engine/engine/default/process-definition/key/qualificationRecord')),
    import('./case-file/act-dialog.js').catch(() => null),
  ]);
  if (!process.ok || !dialog) {
    status.textContent = say('pages.failed');
    return;
  }
  const title = say('qualifications.record');
  const outcome = await dialog.beginApart({ definition: process.body.id, title, whose: say('qualifications.apart'), owner: frame.reader.id });
  await show();
  status.textContent = outcome === 'filed' ? say('qualifications.filed') : say(`acts.${outcome}`, { act: title });
  status.focus();
}

/** With whom, for who watches over the centre's work. */
function choice(people, of) {
  const select = element(
    'select',
    { id: 'cw-whose' },
    element('option', { value: '', selected: !of }, say('looks.choose')),
    ...people.map(({ id, name }) => element('option', { value: id, selected: id === of?.worker }, name))
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
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content.filter(Boolean));
}
