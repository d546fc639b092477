import { element } from './dom.js';
import { signIn } from './api.js';
import { say } from './words.js';

const WRONG = 401;
const NOT_THIS_APPLICATION = 403;
const FOR_EVERYBODY = 'tasklist';

/**
 * Asks for name and password. What was wrong is said where it was typed, and the same whether there is such an account or not; who
 * has to wait, or comes in nowhere at the moment, reads that in the server's own sentence.
 *
 * @param {string} application that the person wants to go to
 * @param {(arrived: { application: string, goesOnAt: ?string }) => void} signedIn `goesOnAt` where a second step is asked for
 */
export function signInForm(application, signedIn) {
  const problem = element('p', { id: 'problem', role: 'alert', className: 'cw-refusal' });
  const name = field('name', { name: 'username', autocomplete: 'username', autocapitalize: 'none', spellcheck: false });
  const password = field('password', { name: 'password', type: 'password', autocomplete: 'current-password' });
  const press = element('button', { type: 'submit', className: 'cw-button cw-button-primary' }, say('pages.logIn'));
  const form = element(
    'form',
    { className: 'cw-sign-in-form', noValidate: true },
    element('label', { htmlFor: 'name' }, say('doors.name')),
    name,
    element('label', { htmlFor: 'password' }, say('doors.password')),
    password,
    problem,
    press
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    give();
  });
  setTimeout(() => name.focus());
  return form;

  async function give() {
    if (press.disabled) {
      return;
    }
    refuse('');
    const empty = [name, password].find((input) => input.value.trim() === '');
    if (empty) {
      refuse(say(empty === name ? 'signIn.noName' : 'signIn.noPassword'), empty);
      return;
    }
    press.disabled = true;
    const answer = await enter();
    press.disabled = false;
    if (answer.ok || answer.goesOnAt) {
      signedIn(answer);
    } else if (answer.status === WRONG) {
      password.value = '';
      refuse(say('doors.wrong'), password, name);
    } else {
      refuse(answer.body?.message ?? say('pages.failed'));
    }
  }

  /** Who may not go there, or shows a token of before, comes in at the door that is everybody's. */
  async function enter() {
    const answer = await signIn(name.value.trim(), password.value, application);
    if (answer.status !== NOT_THIS_APPLICATION) {
      return { ...answer, application };
    }
    await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' });
    return { ...(await signIn(name.value.trim(), password.value, FOR_EVERYBODY)), application: FOR_EVERYBODY };
  }

  function refuse(words, ...where) {
    problem.textContent = words;
    [name, password].forEach((input) => input.setAttribute('aria-invalid', String(where.includes(input))));
    where[0]?.focus();
  }
}

function field(id, attributes) {
  const input = element('input', { id, required: true, maxLength: 200, ...attributes });
  input.setAttribute('aria-describedby', 'problem');
  return input;
}
