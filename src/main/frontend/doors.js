import dialogStyles from './styles/dialog.css';
import pageStyles from './styles/pages.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, send, signIn } from './shared/api.js';
import { addStyles, button, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { say, sayTime } from './shared/words.js';

// All doors of the centre at once, for directors and administrators: /casework/doors.html.
const CLOSED_TO_THIS_PERSON = 503;

addStyles(document, dialogStyles);
const answer = await get(apiUrl('doors'));
if (answer.status === CLOSED_TO_THIS_PERSON) {
  askWhoClosedThem();
} else {
  const frame = await openFrame('pages.doors');
  if (frame) {
    show(frame.main, answer);
  }
}

function show(main, { ok, status, body }) {
  if (!ok) {
    main.replaceChildren(heading(say('doors.title')), ...failure({ status, body }));
  } else if (body.closed) {
    main.replaceChildren(
      heading(say('doors.areClosed')),
      element('p', { role: 'status' }, say('doors.since', { time: sayTime(body.since), person: body.by })),
      element('p', {}, say('doors.because', { reason: body.reason })),
      button(say('doors.open'), () => act(main, 'DELETE'), 'cw-button cw-button-primary')
    );
  } else {
    const reason = element('textarea', { id: 'reason', rows: 3, maxLength: 500, required: true });
    const form = element(
      'form',
      { className: 'cw-doors' },
      element('label', { htmlFor: 'reason' }, say('doors.reason')),
      reason,
      element('button', { type: 'submit', className: 'cw-button cw-button-danger' }, say('doors.close'))
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (reason.value.trim() && window.confirm(say('doors.sure'))) {
        act(main, 'POST', { reason: reason.value });
      }
    });
    main.replaceChildren(heading(say('doors.title')), element('p', {}, say('doors.help')), form);
  }
}

async function act(main, method, body) {
  const done = await send(method, apiUrl('doors/closing'), body);
  if (done.ok) {
    show(main, done);
  } else {
    main.append(element('p', { role: 'alert' }, done.body?.message ?? say('pages.failed')));
  }
}

/** Whoever closed them and is signed in no more signs in here; nobody else can. */
function askWhoClosedThem() {
  addStyles(document, pageStyles);
  document.documentElement.lang = language();
  const name = element('input', { id: 'name', autocomplete: 'username', required: true });
  const password = element('input', { id: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const problem = element('p', { role: 'alert' });
  const form = element(
    'form',
    { className: 'cw-doors' },
    element('label', { htmlFor: 'name' }, say('doors.name')),
    name,
    element('label', { htmlFor: 'password' }, say('doors.password')),
    password,
    element('button', { type: 'submit', className: 'cw-button cw-button-primary' }, say('pages.logIn')),
    problem
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    const { ok, status, body, goesOnAt } = await signIn(name.value, password.value);
    if (goesOnAt) {
      location.assign(goesOnAt);
    } else if (ok) {
      location.reload();
    } else {
      problem.textContent = status === 401 ? say('doors.wrong') : body?.message ?? say('pages.failed');
    }
  });
  document.body.replaceChildren(
    element('main', {}, heading(say('doors.areClosed')), element('p', {}, answer.body?.message ?? ''), element('p', {}, say('doors.whoClosed')), form)
  );
}
