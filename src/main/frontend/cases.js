import { served } from './case-file/served.js';
import { failure, heading, openFrame, pager } from './pages/frame.js';
import { table } from './pages/table.js';
import { apiUrl, get, pageUrl, taskUrl } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { riskMark } from './shared/risk.js';
import { say, sayDayOf, sayStep, sayTime } from './shared/words.js';

// The page /casework: the cases that a person may see, or what needs attention in them. Its address says which, so that
// the way back and a bookmark lead to the same lines.
const address = new URLSearchParams(window.location.search);
const page = Math.max(1, Number.parseInt(address.get('page'), 10) || 1);
if (address.get('view') === 'attention') {
  await attention(address.get('step') ?? '');
} else if (address.get('view') === 'subjects') {
  await subjects();
} else {
  await cases(Object.fromEntries(['search', 'stage', 'risk', 'manager', 'list', 'why', 'year', 'sort'].map((name) => [name, address.get(name)?.trim() ?? ''])));
}

/** @param {any} asked each as the address says, empty where it says nothing */
async function cases(asked) {
  const frame = await openFrame('pages.cases');
  if (!frame) {
    return;
  }
  const { search, list } = asked;
  const answer = await ask('cases', { ...asked, year: asked.year || '0', page });
  const found = answer.ok ? lines(answer.body, asked) : failure(answer);
  const families = page === 1 && !search && !list ? await get(apiUrl('served')) : { ok: false };
  frame.main.replaceChildren(
    heading(say('cases.title')),
    searchBox(asked, answer.ok ? answer.body.managers : []),
    ...found,
    ...(answer.ok && answer.body.cases.length > 0 ? together(answer.body.together, frame.reader.id) : []),
    ...served(families.ok ? families.body : [], frame.reader.id)
  );
}

function lines({ cases: found, more, together: acts }, asked) {
  const { search } = asked;
  if (found.length === 0) {
    const chosen = Object.values(asked).some(Boolean);
    const words = page > 1 ? 'cases.noneOnPage' : search ? 'cases.notFound' : chosen ? 'cases.noneChosen' : 'cases.none';
    return [element('p', { role: 'status' }, say(words, { search })), ...pager(page, false, asked)];
  }
  const columns = [
    ...(acts.length > 0 ? [{ word: 'cases.tick', value: tick }] : []),
    { word: 'cases.family', value: who, name: true },
    { word: 'cases.risk', value: ({ riskLevel }) => riskMark(riskLevel) },
    { word: 'cases.status', value: ({ status }) => say(`set.status.${status}`) },
    { word: 'cases.caseManager', value: ({ caseManager }) => caseManager, name: true },
    { word: 'today.nextLimit', value: ({ nextLimit }) => (nextLimit ? sayDayOf(nextLimit) : '') },
    { word: 'cases.opened', value: ({ openedAt }) => sayDayOf(openedAt) },
  ];
  const name = search ? say('cases.found', { search }) : say('cases.title');
  return [
    search ? element('p', { role: 'status' }, name) : null,
    table(name, columns, found),
    ...pager(page, more, asked),
  ].filter(Boolean);
}

function tick({ caseNumber, familyName }) {
  return element('input', { type: 'checkbox', className: 'cw-tick', value: caseNumber, 'aria-label': say('cases.tickOf', { name: familyName, number: caseNumber }) });
}

/** What is begun in all ticked cases with one form. */
function together(acts, owner) {
  const status = element('p', { role: 'status', tabIndex: -1 });
  const buttons = acts.map((act) => {
    const start = button(say('cases.forTicked', { act: act.title }), () => fillInForTicked(act, owner, status), 'cw-act-button');
    start.setAttribute('aria-haspopup', 'dialog');
    return start;
  });
  return acts.length > 0 ? [element('p', { className: 'cw-together' }, ...buttons), status] : [];
}

async function fillInForTicked(act, owner, status) {
  const ticked = [...document.querySelectorAll('.cw-tick')].filter((box) => /** @type {HTMLInputElement} */ (box).checked);
  const [caseNumber, ...also] = ticked.map((box) => /** @type {HTMLInputElement} */ (box).value);
  if (!caseNumber) {
    status.textContent = say('cases.noneTicked');
    status.focus();
    return;
  }
  const { fillIn } = await import('./case-file/act-dialog.js').catch(() => ({ fillIn: null }));
  const outcome = fillIn ? await fillIn({ act, caseNumber, also, owner }) : 'notLoaded';
  status.textContent = say(`acts.${outcome}`, { act: act.title, number: [caseNumber, ...also].join(', ') });
  status.focus();
  if (outcome === 'filed') {
    ticked.forEach((box) => {
      /** @type {HTMLInputElement} */ (box).checked = false;
    });
  }
}

/** The family, and who of it was searched for. */
function who({ familyName, meant }) {
  return meant.length === 0
    ? familyName
    : element('span', {}, familyName, element('span', { className: 'cw-meant' }, say('cases.meant', { people: meant.join(', ') })));
}

/** What is searched and chosen stands in the address, so that the way back and a bookmark lead to the same lines. */
function searchBox({ search, stage, risk, manager, list, why, year, sort }, managers) {
  const input = element('input', { type: 'search', name: 'search', id: 'cw-search', value: search, maxLength: 100 });
  const kept = Object.entries({ list, why, year }).filter(([, value]) => value);
  const whole = kept.length > 0 || search ? 'all' : 'open';
  return element(
    'form',
    { className: 'cw-search', role: 'search', action: pageUrl('').pathname },
    element('label', { htmlFor: input.id }, say('cases.search')),
    input,
    choice('stage', 'cases.status', stage || whole, [
      ['open', say('cases.open')],
      ['all', say('cases.everyStage')],
      ...['referred', 'accompanied', 'monitored', 'closed', 'notAdmitted'].map((one) => [one, say(`set.status.${one}`)]),
    ]),
    choice('risk', 'cases.risk', risk, [['', say('cases.anyRisk')], ...['red', 'yellow', 'green', 'none'].map((one) => [one, say(`set.risk.${one}`)])]),
    managers.length > 0 ? choice('manager', 'cases.caseManager', manager, [['', say('cases.anybody')], ...managers.map(({ id, name }) => [id, name])]) : null,
    choice('sort', 'cases.order', sort || 'opened', ['opened', 'risk', 'family'].map((one) => [one, say(`cases.order.${one}`)])),
    ...kept.map(([name, value]) => element('input', { type: 'hidden', name, value })),
    element('button', { type: 'submit' }, say('cases.find')),
    search || kept.length > 0 ? element('a', { href: pageUrl('') }, say('cases.all')) : null,
    list ? element('strong', {}, [say(`today.year.${list}`), why && say(`set.exit.${why}`), year].filter(Boolean).join(', ')) : null
  );
}

function choice(name, word, chosen, options) {
  const select = element(
    'select',
    { name, 'aria-label': say(word) },
    ...options.map(([value, words]) => element('option', { value, selected: value === chosen }, words))
  );
  return element('span', { className: 'cw-choice' }, element('span', { 'aria-hidden': 'true' }, say(word)), ' ', select);
}

async function attention(step) {
  const frame = await openFrame('pages.attention');
  if (!frame) {
    return;
  }
  const answer = await ask('attention', { step, page });
  const found = answer.ok ? raised(answer.body, step) : failure(answer);
  const opened = page === 1 && !step ? await get(apiUrl('emergencies')) : { ok: false };
  frame.main.replaceChildren(
    heading(say('attention.title')),
    ...emergencies(opened.ok ? opened.body : []),
    steps(step),
    ...found
  );
}

/** Files that somebody opened without a part in them: nothing on most days. */
function emergencies(list) {
  if (list.length === 0) {
    return [];
  }
  const columns = [
    { word: 'cases.family', value: ({ familyName }) => familyName, name: true },
    { word: 'emergency.person', value: ({ person }) => person, name: true },
    { word: 'emergency.reason', value: ({ reason }) => reason, name: true },
    { word: 'attention.at', value: ({ openedAt }) => sayTime(openedAt) },
  ];
  return [
    element('h2', {}, say('emergency.title')),
    element('p', {}, say('emergency.listed')),
    table(say('emergency.title'), columns, list),
    element('h2', {}, say('attention.limits')),
  ];
}

/** The ways to the hands that were raised as far as to one person. */
function steps(current) {
  const links = ['', 'caseManagerReminded', 'coordinatorTold', 'directorTold'].map((step) => {
    const words = say(step ? `step.${step}` : 'attention.all');
    const link = element('a', { href: pageUrl('', { view: 'attention', step }) }, words);
    if (step === current) {
      link.setAttribute('aria-current', 'true');
    }
    return link;
  });
  return element('nav', { className: 'cw-steps', 'aria-label': say('attention.step') }, ...links);
}

/** When the work is due, and how many days ago it was. */
function dueOf({ due, daysLate }) {
  if (!due) {
    return '';
  }
  return daysLate > 0 ? `${sayDayOf(due)} ${say('agenda.daysLate', { count: daysLate })}` : sayDayOf(due);
}

/** The way to the task, and whose it is. */
function workOf({ task, worker }) {
  return task ? element('a', { href: taskUrl(task) }, worker ?? say('attention.nobodys')) : '';
}

function raised({ raised: list, more }, step) {
  const parameters = { view: 'attention', step };
  if (list.length === 0) {
    const words = page > 1 ? 'cases.noneOnPage' : 'attention.none';
    return [element('p', { role: 'status' }, say(words)), ...pager(page, false, parameters)];
  }
  const columns = [
    { word: 'cases.family', value: ({ familyName }) => familyName, name: true },
    { word: 'attention.deadline', value: ({ deadline }) => say(`set.deadline.${deadline}`) },
    { word: 'attention.step', value: sayStep },
    { word: 'attention.at', value: ({ at }) => sayDayOf(at) },
    { word: 'attention.due', value: dueOf },
    { word: 'attention.work', value: workOf },
  ];
  return [
    element('p', {}, say('attention.about')),
    table(say('attention.title'), columns, list),
    ...pager(page, more, parameters),
  ];
}

/** What the centre does without a case: one-off services for people that it does not know, groups. */
async function subjects() {
  const frame = await openFrame('pages.subjects');
  if (!frame) {
    return;
  }
  const answer = await ask('subjects', { page });
  const found = answer.ok ? subjectLines(answer.body) : failure(answer);
  frame.main.replaceChildren(heading(say('subjects.title')), element('p', {}, say('subjects.about')), ...found);
}

function subjectLines({ subjects: list, more }) {
  const parameters = { view: 'subjects' };
  if (list.length === 0) {
    const words = page > 1 ? 'cases.noneOnPage' : 'subjects.none';
    return [element('p', { role: 'status' }, say(words)), ...pager(page, false, parameters)];
  }
  const columns = [
    { word: 'subjects.kind', value: ({ subject }) => say(`subject.${subject.split('-')[0]}`) },
    { word: 'subjects.first', value: ({ firstFiledAt }) => sayDayOf(firstFiledAt) },
    { word: 'subjects.last', value: ({ lastFiledAt }) => sayDayOf(lastFiledAt) },
    { word: 'subjects.papers', value: ({ papers }) => String(papers) },
  ];
  const key = { word: 'subjects.number', of: ({ subject }) => subject, href: ({ subject }) => pageUrl('case.html', { subject }) };
  return [table(say('subjects.title'), columns, list, key), ...pager(page, more, parameters)];
}

function ask(path, parameters) {
  const url = apiUrl(path);
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return get(url);
}
