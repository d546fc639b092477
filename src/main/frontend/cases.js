import { served } from './case-file/served.js';
import { failure, heading, openFrame, pager } from './pages/frame.js';
import { table } from './pages/table.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
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
  await cases(address.get('search')?.trim() ?? '');
}

async function cases(search) {
  const frame = await openFrame('pages.cases');
  if (!frame) {
    return;
  }
  const answer = await ask('cases', { search, page });
  const found = answer.ok ? lines(answer.body, search) : failure(answer);
  const families = page === 1 && !search ? await get(apiUrl('served')) : { ok: false };
  frame.main.replaceChildren(
    heading(say('cases.title')),
    searchBox(search),
    ...found,
    ...served(families.ok ? families.body : [], frame.reader.id)
  );
}

function lines({ cases: list, more }, search) {
  if (list.length === 0) {
    const words = page > 1 ? 'cases.noneOnPage' : search ? 'cases.notFound' : 'cases.none';
    return [element('p', { role: 'status' }, say(words, { search })), ...pager(page, false, { search })];
  }
  const columns = [
    { word: 'cases.family', value: ({ familyName }) => familyName, name: true },
    { word: 'cases.risk', value: ({ riskLevel }) => riskMark(riskLevel) },
    { word: 'cases.status', value: ({ status }) => say(`set.status.${status}`) },
    { word: 'cases.caseManager', value: ({ caseManager }) => caseManager, name: true },
    { word: 'cases.opened', value: ({ openedAt }) => sayDayOf(openedAt) },
  ];
  const name = search ? say('cases.found', { search }) : say('cases.title');
  return [
    search ? element('p', { role: 'status' }, name) : null,
    table(name, columns, list),
    ...pager(page, more, { search }),
  ].filter(Boolean);
}

function searchBox(search) {
  const input = element('input', { type: 'search', name: 'search', id: 'cw-search', value: search, maxLength: 100 });
  return element(
    'form',
    { className: 'cw-search', role: 'search', action: pageUrl('').pathname },
    element('label', { htmlFor: input.id }, say('cases.search')),
    input,
    element('button', { type: 'submit' }, say('cases.find')),
    search ? element('a', { href: pageUrl('') }, say('cases.all')) : null
  );
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
    { word: 'attention.at', value: ({ at }) => sayTime(at) },
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
