import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, fetchFile, get, pageUrl, send, sendFiles } from './shared/api.js';
import { button, element } from './shared/dom.js';
import { say, sayTime } from './shared/words.js';
import { lines, part } from './today/parts.js';

// The page /casework/working.html: how the centre works, or one proposal to work otherwise, ?proposal=7.
const number = new URLSearchParams(window.location.search).get('proposal')?.trim() ?? '';
const status = element('p', { role: 'status', tabIndex: -1 });

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 1000;

async function show(frame) {
  const answer = await get(apiUrl(number ? `working/proposals/${encodeURIComponent(number)}` : 'working'));
  if (!answer.ok) {
    frame.main.replaceChildren(heading(say('working.title')), ...failure(answer));
    return;
  }
  frame.main.replaceChildren(...(number ? proposal(answer.body, frame) : working(answer.body)));
}

/** Tells how it went; what was done is shown as it is now. */
async function done(frame, { ok, body }, word, parameters = {}) {
  if (ok) {
    await show(frame);
  }
  status.textContent = ok ? say(word, parameters) : (body?.message ?? say('pages.failed'));
  status.focus();
}

/* how the centre works /////////////////////////////////////////////////////// */

function working({ working: { inForce, changed: own, files, history, proposals, mayPropose }, names }) {
  return [
    heading(say('working.title')),
    status,
    element('p', { className: 'cw-lead' }, say('working.inForce', { number: inForce.number, since: sayTime(inForce.since) })),
    element('p', {}, why(inForce, names)),
    part('working.proposals', proposals.length, proposals.length > 0 ? [lines(say('working.proposals'), proposalColumns(names), proposals)] : [], 'working.none.proposals'),
    ...(mayPropose ? [propose()] : []),
    part('working.ownFiles', own.length, own.length > 0 ? [fileList(own)] : [], 'working.none.ownFiles'),
    allFiles(files),
    part('working.history', history.length, [lines(say('working.history'), historyColumns(names, inForce, mayPropose), history)], 'working.none.proposals'),
  ];
}

function why({ title, reason, source, writtenBy, approvedBy }, names) {
  return writtenBy
    ? say('working.why', { title, reason, source: source ?? '', author: names[writtenBy] ?? writtenBy, approver: names[approvedBy] ?? approvedBy })
    : say('working.product');
}

const proposalColumns = (names) => [
  { word: 'working.proposal', value: ({ number: of, title }) => element('a', { href: pageUrl('working.html', { proposal: of }) }, `${of} · ${title}`) },
  { word: 'working.state', value: state },
  { word: 'working.author', value: ({ writtenBy }) => names[writtenBy] ?? writtenBy },
  { word: 'working.writtenAt', value: ({ writtenAt }) => sayTime(writtenAt) },
];

const historyColumns = (names, inForce, mayPropose) => [
  { word: 'working.number', value: ({ number: of }) => say('working.called', { number: of }) },
  { word: 'working.since', value: ({ since }) => sayTime(since) },
  { word: 'working.whatFor', value: (of) => why(of, names) },
  {
    word: 'working.back',
    value: ({ number: of }) => (mayPropose && of !== inForce.number ? button(say('working.goBack'), () => goBack(of), 'cw-print') : ''),
  },
];

function state({ state: now, working: of }) {
  return say(`working.state.${now}`, { number: of ?? '' });
}

async function goBack(of) {
  const { ok, body } = await send('POST', apiUrl(`working/${of}/return`));
  if (ok) {
    window.location.assign(pageUrl('working.html', { proposal: body.number }));
    return;
  }
  status.textContent = body?.message ?? say('pages.failed');
  status.focus();
}

/** They are asked for when somebody wants to see them, a hundred at a time. */
function allFiles(count) {
  const place = element('details', {}, element('summary', {}, say('working.allFiles', { count })));
  const load = async (page) => {
    const { ok, body } = await get(apiUrl(`working/files?page=${page}`));
    place.append(ok ? fileList(body.files) : element('p', {}, body?.message ?? say('pages.failed')));
    return ok && body.more ? load(page + 1) : null;
  };
  place.addEventListener('toggle', () => load(1), { once: true });
  return place;
}

function fileList(files) {
  return element('ul', { className: 'cw-files' }, ...files.map(({ name }) => element('li', {}, keep(name, `working/files/${encodeURIComponent(name)}`))));
}

function keep(name, path) {
  return button(
    name,
    async () => {
      const { ok, message } = await fetchFile(apiUrl(path));
      status.textContent = ok ? say('working.kept', { name }) : (message ?? say('pages.failed'));
    },
    'cw-print'
  );
}

/** Files are chosen or dropped; together with others of the same title they are one proposal. */
function propose() {
  const title = element('input', { id: 'cw-working-title', type: 'text', maxLength: LONGEST_TITLE, autocomplete: 'off' });
  const files = element('input', { id: 'cw-working-files', type: 'file', multiple: true, accept: '.bpmn,.dmn,.form,.properties' });
  const bring = async () => {
    if (title.value.trim() === '' || files.files.length === 0) {
      status.textContent = say('working.nameAndChoose');
      (title.value.trim() === '' ? title : files).focus();
      return;
    }
    const { ok, body } = await sendFiles(apiUrl('working/proposals'), [...files.files], { title: title.value.trim() });
    if (ok) {
      window.location.assign(pageUrl('working.html', { proposal: body.number }));
      return;
    }
    status.textContent = body?.message ?? say('pages.failed');
    status.focus();
  };
  const place = element(
    'section',
    { className: 'cw-part cw-drop', 'aria-labelledby': 'cw-working-propose' },
    element('h2', { id: 'cw-working-propose' }, say('working.propose')),
    element('p', {}, say('working.propose.about')),
    field(title, 'working.titleOf'),
    field(files, 'working.files'),
    element('p', {}, button(say('working.send'), bring, 'cw-act-button cw-act-main'))
  );
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    files.files = event.dataTransfer.files;
  });
  return place;
}

function field(input, word) {
  return element('p', { className: 'cw-field' }, element('label', { htmlFor: input.id }, say(word)), input);
}

/* one proposal /////////////////////////////////////////////////////////////// */

function proposal({ shown, names }, frame) {
  const { proposal: of, files, faults, judged, running, own, mayDecide } = shown;
  return [
    element('p', {}, element('a', { href: pageUrl('working.html') }, say('working.title'))),
    heading(say('working.proposalCalled', { number: of.number, title: of.title })),
    status,
    element('p', { className: 'cw-lead' }, state(of), ' · ', say('working.by', { who: names[of.writtenBy] ?? of.writtenBy, when: sayTime(of.writtenAt) })),
    of.decidedBecause ? element('p', {}, say('working.refusedBecause', { why: of.decidedBecause })) : null,
    own ? described(of, frame) : reasons(of),
    checked(faults, of),
    element(
      'section',
      { className: 'cw-part', 'aria-labelledby': 'cw-working-difference' },
      element('h2', { id: 'cw-working-difference' }, say('working.difference')),
      ...(files.length > 0 ? files.map((file) => difference(file, { of, own, families: running[file.name], judged: judged.filter((one) => one.file === file.name) }, frame)) : [element('p', { className: 'cw-none' }, say('working.none.files'))])
    ),
    ...(mayDecide ? [decide(of, faults, frame)] : []),
  ].filter(Boolean);
}

function reasons({ reason, source }) {
  return element(
    'dl',
    { className: 'cw-answers cw-facts' },
    element('dt', {}, say('working.reason')),
    element('dd', {}, reason ?? say('working.notYet')),
    element('dt', {}, say('working.source')),
    element('dd', {}, source ?? say('working.notYet'))
  );
}

/** What its author says of it; what was typed stays if it cannot be kept. */
function described(of, frame) {
  const title = element('input', { id: 'cw-working-title', type: 'text', maxLength: LONGEST_TITLE, value: of.title });
  const reason = element('textarea', { id: 'cw-working-reason', rows: 3, maxLength: LONGEST_TEXT, value: of.reason ?? '' });
  const source = element('textarea', { id: 'cw-working-source', rows: 2, maxLength: LONGEST_TEXT, value: of.source ?? '' });
  const keepIt = async () => {
    const said = { revision: of.revision, title: title.value, reason: reason.value, source: source.value };
    await done(frame, await act(of, 'description', said), 'working.described');
  };
  const withdraw = async () => done(frame, await act(of, 'withdrawal', { revision: of.revision }), 'working.withdrawn');
  return element(
    'section',
    { className: 'cw-part', 'aria-labelledby': 'cw-working-why' },
    element('h2', { id: 'cw-working-why' }, say('working.whatFor')),
    field(title, 'working.titleOf'),
    field(reason, 'working.reason'),
    field(source, 'working.source'),
    element('p', {}, button(say('working.keep'), keepIt, 'cw-act-button cw-act-main'), ' ', button(say('working.withdraw'), withdraw, 'cw-act-button'))
  );
}

function checked(faults, { state: now }) {
  if (now !== 'open') {
    return null;
  }
  const list = faults.map(({ file, element: place, sentence }) => element('li', {}, element('b', {}, place ? `${file} · ${place}` : file), ' ', sentence));
  return part('working.check', faults.length, list.length > 0 ? [element('ul', { className: 'cw-faults' }, ...list)] : [], 'working.none.faults');
}

function difference({ name, added, lines: list }, { of, own, families, judged }, frame) {
  const leaveOut = async () => done(frame, await act(of, 'left-out', { revision: of.revision, file: name }), 'working.leftOut', { name });
  const columns = [
    { word: 'working.place', value: ({ name: said, place }) => (said ? element('span', {}, said, ' ', element('span', { className: 'cw-quiet' }, place)) : place) },
    { word: 'working.what', value: ({ kind, what }) => say(`working.kind.${kind}`, { what }) },
    { word: 'working.was', value: ({ was }) => was },
    { word: 'working.is', value: ({ is }) => is },
  ];
  return element(
    'div',
    { className: 'cw-file' },
    element('h3', {}, keep(name, `working/proposals/${of.number}/files/${encodeURIComponent(name)}`)),
    added ? element('p', {}, say('working.newFile')) : null,
    families === undefined ? null : element('p', {}, say('working.running', { count: families })),
    added || list.length === 0 ? null : lines(name, columns, list),
    !added && list.length === 0 ? element('p', { className: 'cw-none' }, say('working.onlyDrawn')) : null,
    ...judged.flatMap(again),
    own ? element('p', {}, button(say('working.leaveOut'), leaveOut, 'cw-print')) : null
  );
}

/** What a changed table would have said of families, on what was known when each was judged last. */
function again({ decision, asked, otherwise, unanswered, cases, changes }) {
  const columns = [
    { word: 'working.answer', value: ({ output }) => output || say('working.answers') },
    { word: 'working.was', value: ({ was }) => was },
    { word: 'working.is', value: ({ is }) => is },
    { word: 'working.families', value: ({ families, cases: of }) => element('span', {}, few(families), ' ', ...caseLinks(of)) },
  ];
  return [
    element('p', {}, element('b', {}, say('working.judgedAgain', { decision, asked, otherwise: few(otherwise) }))),
    unanswered === 0 ? null : element('p', {}, say('working.unanswered', { count: few(unanswered) }), ' ', ...caseLinks(cases)),
    changes.length > 0 ? lines(decision, columns, changes) : null,
  ].filter(Boolean);
}

function few(count) {
  return count === null ? say('working.few') : String(count);
}

const MOST_LINKS = 20;

function caseLinks(cases) {
  const links = cases.slice(0, MOST_LINKS).flatMap((of) => [element('a', { href: pageUrl('case.html', { case: of }) }, of), ' ']);
  return cases.length > MOST_LINKS ? [...links, '…'] : links;
}

function decide(of, faults, frame) {
  const because = element('textarea', { id: 'cw-working-because', rows: 2, maxLength: LONGEST_TEXT });
  const approve = async () => {
    const answer = await act(of, 'approval', { revision: of.revision });
    await done(frame, answer, 'working.approved', { number: answer.body?.number ?? '' });
  };
  const refuse = async () => {
    if (because.value.trim() === '') {
      status.textContent = say('working.sayWhy');
      because.focus();
      return;
    }
    await done(frame, await act(of, 'refusal', { revision: of.revision, because: because.value }), 'working.refused');
  };
  return element(
    'section',
    { className: 'cw-part', 'aria-labelledby': 'cw-working-decide' },
    element('h2', { id: 'cw-working-decide' }, say('working.decide')),
    element('p', {}, say('working.decide.about')),
    faults.length > 0 ? element('p', {}, say('working.mendFirst')) : element('p', {}, button(say('working.approve'), approve, 'cw-act-button cw-act-main')),
    field(because, 'working.because'),
    element('p', {}, button(say('working.refuse'), refuse, 'cw-act-button'))
  );
}

function act({ number: of }, what, said) {
  return send('POST', apiUrl(`working/proposals/${of}/${what}`), said);
}

const frame = await openFrame('pages.working');
if (frame) {
  await show(frame);
}
