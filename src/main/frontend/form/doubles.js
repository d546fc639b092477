import { apiUrl, pageUrl, send } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The register is asked when nothing was typed for this long. */
const PAUSE = 900;

/**
 * Shows above a form that writes down a new family whom of it the centre may know already, while it is filled in.
 *
 * @param {Viewer} viewer
 * @param {Page} page
 * @param {AbortSignal} closing
 */
export function watchForDoubles(viewer, page, closing) {
  if (!viewer.asks('members') || !viewer.asks('earlierCase')) {
    return;
  }
  let asked = '';
  let timer = null;
  const look = async () => {
    const told = toldIn(viewer.answers());
    const question = JSON.stringify(told);
    if (question === asked || closing.aborted) {
      return;
    }
    asked = question;
    const found = told.members.length > 0 ? await send('POST', apiUrl('register/doubles'), told) : { ok: true, body: [] };
    // A search that fails is no reason to stop anybody from writing: it is made again when the form is filed.
    if (found.ok && question === asked && !closing.aborted) {
      show(found.body, viewer, page);
    }
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

function show(doubles, viewer, page) {
  if (doubles.length === 0) {
    page.notice('doubles');
    page.hint();
    return;
  }
  const notice = page.notice(
    'doubles',
    element('p', { className: 'cw-doubles-heading' }, say(doubles.length === 1 ? 'doubles.one' : 'doubles.many')),
    element('ul', { className: 'cw-doubles' }, ...doubles.map((double) => line(double, viewer))),
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

function line({ caseNumber, leadWorker, open, mayRead, people }, viewer) {
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
    open ? null : button(say('doubles.comesBack'), () => viewer.write('earlierCase', caseNumber))
  );
}
