import dialogStyles from './styles/dialog.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl, send } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { say } from './shared/words.js';

// The page /casework/new-worker.html: an administrator hires somebody in one act.
addStyles(document, dialogStyles);
const LANGUAGES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const frame = await openFrame('pages.newWorker');
if (frame) {
  const answer = await get(apiUrl('new-workers'));
  frame.main.replaceChildren(heading(say('hire.title')), ...(answer.ok ? form(answer.body.roles) : failure(answer)));
}

function form(roles) {
  const status = element('p', { role: 'status', tabIndex: -1 });
  const fields = [
    field('firstName', element('input', { name: 'firstName', required: true, maxLength: 100, autocomplete: 'off' })),
    field('lastName', element('input', { name: 'lastName', required: true, maxLength: 100, autocomplete: 'off' })),
    field('role', choice('role', [['', say('hire.choose')], ...roles.map(({ id, name }) => [id, name])], '')),
    field('language', choice('language', Object.entries(LANGUAGES), language())),
    field('userId', element('input', { name: 'userId', required: true, maxLength: 64, autocomplete: 'off', pattern: '[a-z][a-z0-9]{1,63}' }), 'hire.userIdHelp'),
    field('password', element('input', { name: 'password', type: 'text', required: true, maxLength: 128, autocomplete: 'off' }), 'hire.passwordHelp'),
    field('email', element('input', { name: 'email', type: 'email', maxLength: 200, autocomplete: 'off' }), 'hire.emailHelp'),
  ];
  const hiring = element(
    'form',
    { className: 'cw-doors cw-hire' },
    ...fields,
    element('button', { type: 'submit', className: 'cw-button cw-button-primary' }, say('hire.hire'))
  );
  hiring.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(hiring)].map(([name, value]) => [name, String(value).trim()]));
    const { ok, body } = await send('POST', apiUrl('new-workers'), given);
    fields.forEach((place) => place.querySelector('.cw-hire-wrong')?.replaceChildren());
    if (ok) {
      status.replaceChildren(say('hire.done', { name: `${given.firstName} ${given.lastName}`, userId: body.userId }));
      hiring.reset();
      status.focus();
    } else {
      wrong(hiring, body, status);
    }
  });
  return [element('p', {}, say('hire.about')), status, hiring, element('p', {}, element('a', { href: pageUrl('today.html') }, say('today.back')))];
}

/** At the field that the server names, or above the form. */
function wrong(hiring, body, status) {
  const errors = body?.errors ?? [];
  errors.forEach(({ path, message }) => {
    const place = hiring.querySelector(`[name="${path?.[0]}"]`)?.closest('div')?.querySelector('.cw-hire-wrong');
    place?.replaceChildren(message);
  });
  status.replaceChildren(errors.length > 0 ? say('hire.lookAgain') : (body?.message ?? say('pages.failed')));
  status.focus();
}

function field(name, input, help) {
  input.id = `cw-${name}`;
  input.setAttribute('aria-describedby', `cw-${name}-help`);
  return element(
    'div',
    {},
    element('label', { htmlFor: input.id }, say(`hire.${name}`)),
    input,
    element('p', { id: `cw-${name}-help`, className: 'cw-quiet' }, help ? say(help) : '', element('span', { className: 'cw-hire-wrong', role: 'alert' }))
  );
}

function choice(name, options, chosen) {
  return element('select', { name, required: true }, ...options.map(([value, words]) => element('option', { value, selected: value === chosen }, words)));
}
