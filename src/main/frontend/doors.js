import dialogStyles from './styles/dialog.css';
import pageStyles from './styles/pages.css';
import signInStyles from './styles/sign-in.css';
import tokens from './styles/tokens.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, send } from './shared/api.js';
import { addStyles, button, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { signInForm } from './shared/sign-in-form.js';
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
  addStyles(document, tokens, pageStyles, signInStyles);
  document.documentElement.lang = language();
  const form = signInForm('welcome', ({ goesOnAt }) => (goesOnAt ? location.assign(goesOnAt) : location.reload()));
  document.body.replaceChildren(
    element('main', { className: 'cw-sign-in' }, heading(say('doors.areClosed')), element('p', {}, answer.body?.message ?? ''), element('p', {}, say('doors.whoClosed')), form)
  );
}
