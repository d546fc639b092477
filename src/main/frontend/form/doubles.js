import { apiUrl, pageUrl, send } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The register is asked when nothing was typed for this long. */
const PAUSE = 900;

/**
 * Shows above a form that writes down a new family whom of it the centre may know already, while it is filled in; the
 * family is taken up with one button, and nothing that was typed is lost by it.
 *
 * @param {import('./viewer.js').Viewer} viewer
 * @param {import('./page.js').Page} page
 * @param {AbortSignal} closing
 */
export function watchForDoubles(viewer, page, closing) {
  if (!viewer.asks('members') || !viewer.asks('earlierCase')) {
    return;
  }
  let asked = '';
  let timer = null;
  let chosen = null;
  const look = async () => {
    const answers = viewer.answers();
    if (chosen && answers.earlierCase === chosen.caseNumber) {
      return; // the notice says what follows from the choice
    }
    chosen = null;
    const told = toldIn(answers);
    const question = JSON.stringify(told);
    if (question === asked || closing.aborted) {
      return;
    }
    asked = question;
    const found = told.members.length > 0 ? await send('POST', apiUrl('register/doubles'), told) : { ok: true, body: [] };
    // A search that fails is no reason to stop anybody from writing: it is made again when the form is filed.
    if (found.ok && question === asked && !closing.aborted) {
      show(found.body, page, choose);
    }
  };
  const choose = (double) => {
    chosen = double;
    asked = '';
    const { members } = viewer.answers();
    viewer.write({
      earlierCase: double.caseNumber,
      // Its own case manager learns of it: nobody has to be chosen.
      openCase: double.open ? double.caseNumber : null,
      members: (members ?? []).filter(isWritten),
    });
    sayChosen(double, page, () => {
      chosen = null;
      viewer.write({ earlierCase: null, openCase: null });
      look();
    });
  };
  viewer.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  closing.addEventListener('abort', () => clearTimeout(timer));
  look();
}

/** Of a family that is known already nobody needs to be looked for. */
function toldIn({ members, phone, address, earlierCase }) {
  const people = isCaseNumber(earlierCase) ? [] : (members ?? []);
  return {
    members: people
      .filter(({ fullName, iin }) => fullName?.trim().length > 2 || iin)
      .map(({ fullName, birthDate, iin }) => ({ fullName, birthDate: birthDate || null, iin: iin || null })),
    phone: phone || null,
    address: address || null,
  };
}

function isCaseNumber(text) {
  return /^\d{4}-\d{4,}$/.test(text ?? '');
}

function isWritten(row) {
  return Object.values(row).some((answer) => answer !== null && answer !== undefined && answer !== '');
}

function show(doubles, page, choose) {
  if (doubles.length === 0) {
    page.notice('doubles');
    page.hint();
    return;
  }
  const notice = page.notice(
    'doubles',
    element('p', { className: 'cw-doubles-heading' }, say(doubles.length === 1 ? 'doubles.one' : 'doubles.many')),
    element('ul', { className: 'cw-doubles' }, ...doubles.map((double) => line(double, choose))),
    element('p', {}, say('doubles.whatToDo'))
  );
  page.hint(say('doubles.hint'), {
    label: say('doubles.look'),
    run: () => {
      notice.scrollIntoView({ block: 'start' });
      notice.focus({ preventScroll: true });
    },
  });
}

function line(double, choose) {
  const { caseNumber, leadWorker, open, mayRead, people } = double;
  const number = mayRead
    ? element('a', { href: pageUrl('case.html', { case: caseNumber }), target: '_blank', rel: 'noopener' }, caseNumber)
    : element('span', {}, caseNumber);
  return element(
    'li',
    {},
    number,
    ` – ${say(open ? 'doubles.open' : 'doubles.closed', { leadWorker })}`,
    mayRead ? null : element('p', {}, say('doubles.notYours', { leadWorker })),
    ...people.map(({ told, known, reasons }) =>
      element('p', {}, say('doubles.person', { told, known, reasons: reasons.join(', ') }))
    ),
    button(say(choice(double), { number: caseNumber }), () => choose(double))
  );
}

function choice({ mayRead, open }) {
  if (!mayRead) {
    return 'doubles.proposes';
  }
  return open ? 'doubles.joins' : 'doubles.comesBack';
}

/** What was typed stays; what follows from the choice is said, and that it can be taken back. */
function sayChosen({ caseNumber, leadWorker, open, mayRead }, page, undo) {
  page.hint();
  const known = open ? 'doubles.joined' : 'doubles.back';
  const words = say(mayRead ? known : 'doubles.proposed', { number: caseNumber, leadWorker });
  const notice = page.notice(
    'doubles',
    element('p', { className: 'cw-doubles-heading' }, words),
    element('p', {}, say('doubles.kept')),
    button(say('doubles.another'), undo)
  );
  notice.scrollIntoView({ block: 'start' });
  notice.focus({ preventScroll: true });
}
