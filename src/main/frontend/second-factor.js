import factorStyles from './styles/second-factor.css';
import pageStyles from './styles/pages.css';
import tokens from './styles/tokens.css';
import { get, loginUrl, rootUrl, send } from './shared/api.js';
import { addStyles, button, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { pageOf, placeIn } from './shared/way-back.js';
import { say } from './shared/words.js';

// The page between password and second factor, /casework/second-factor.html.
const DOOR = rootUrl('casework/sign-in/second-factor');
const SVG = 'http://www.w3.org/2000/svg';
const DIGITS = 6;

addStyles(document, tokens, pageStyles, factorStyles);
document.documentElement.lang = language();
const main = element('main', { className: 'cw-second-factor' }, element('p', { role: 'status' }, say('pages.loading')));
document.body.replaceChildren(element('header', { className: 'cw-bar' }, element('strong', {}, 'Shanyraq')), main);

const { ok, status, body } = await get(DOOR);
if (ok) {
  body.setUp ? showSetUp(body) : ask(body);
} else {
  show('factor.title', ...ended(status, body));
}

function show(title, ...children) {
  document.title = `${say(title)} · Shanyraq`;
  main.replaceChildren(element('h1', {}, say(title)), ...children);
}

function ask({ person }) {
  show(
    'factor.title',
    element('p', {}, say('factor.person', { person })),
    codeForm(say('factor.open'), say('factor.signIn')),
    element('p', { className: 'cw-aside' }, say('factor.lost')),
    back()
  );
}

/** The secret is shown here and, once the first code has confirmed it, never again. */
function showSetUp({ person, setUp }) {
  show(
    'factor.setUp',
    element('p', {}, say('factor.person', { person })),
    element('p', {}, say('factor.why')),
    element(
      'ol',
      {},
      element('li', {}, say('factor.app')),
      element('li', {}, say('factor.scan'), picture(setUp), element('p', {}, say('factor.typeSecret')), secret(setUp.secret)),
      element('li', {}, codeForm(say('factor.first'), say('factor.confirm')))
    ),
    back()
  );
}

function secret(text) {
  return element('code', { className: 'cw-secret' }, text);
}

/** Dark on white with a margin, whatever the page's colours: cameras want it so. */
function picture({ size, path }) {
  const margin = 4;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${size + 2 * margin} ${size + 2 * margin}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', say('factor.picture'));
  svg.setAttribute('class', 'cw-qr');
  const dark = document.createElementNS(SVG, 'path');
  dark.setAttribute('d', path);
  svg.append(dark);
  return svg;
}

function codeForm(label, action) {
  const code = element('input', {
    id: 'code',
    name: 'code',
    autocomplete: 'one-time-code',
    autocapitalize: 'none',
    spellcheck: false,
    required: true,
    maxLength: 20,
    'aria-describedby': 'problem',
  });
  const press = element('button', { type: 'submit', className: 'cw-go' }, action);
  const problem = element('p', { id: 'problem', role: 'alert', className: 'cw-refusal' });
  const form = element('form', {}, element('label', { htmlFor: 'code' }, label), code, press, problem);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    give(code, press, problem);
  });
  // A code of the phone is whole with its sixth digit: who has typed it need not press anything.
  code.addEventListener('input', () => {
    if (new RegExp(`^\\d{${DIGITS}}$`).test(code.value.replace(/\s/g, ''))) {
      form.requestSubmit();
    }
  });
  setTimeout(() => code.focus());
  return form;
}

async function give(code, press, problem) {
  if (press.disabled) {
    return;
  }
  press.disabled = true;
  problem.textContent = '';
  const answer = await send('POST', DOOR, { code: code.value });
  press.disabled = false;
  if (answer.ok) {
    signedIn(answer.body);
  } else if (answer.status === 401 || answer.status === 403) {
    show('factor.title', ...ended(answer.status, answer.body));
  } else {
    problem.textContent = answer.body?.message ?? say('factor.failed');
    code.select();
  }
}

function signedIn({ next, recoveryCodes, codesLeft }) {
  const goOn = () => window.location.assign(wantedUrl(next));
  if (recoveryCodes.length > 0) {
    show(
      'factor.recovery',
      element('p', {}, say('factor.recoveryWhy')),
      element('ul', { className: 'cw-codes' }, ...recoveryCodes.map((code) => element('li', {}, element('code', {}, code)))),
      element('p', { className: 'cw-buttons' }, button(say('factor.print'), () => window.print(), 'cw-also'), button(say('factor.kept'), goOn, 'cw-go'))
    );
  } else if (codesLeft !== undefined) {
    show(
      'factor.recovered',
      element('p', {}, say('factor.codesLeft', { count: codesLeft })),
      element('p', { className: 'cw-buttons' }, button(say('factor.goOn'), goOn, 'cw-go'))
    );
  } else {
    goOn();
  }
}

/** The page of ours, or the place in the application, and never another address. */
function wantedUrl(application) {
  const to = new URLSearchParams(window.location.search).get('to') ?? '';
  const page = pageOf(to);
  return page ? rootUrl(page) : new URL(application + placeIn(to), window.location.origin);
}

function ended(status, body) {
  const words = status === 401 ? body?.message : null;
  return [element('p', { role: 'alert' }, words ?? say('factor.failed')), back()];
}

function back() {
  return element('p', {}, element('a', { href: loginUrl() }, say('factor.back')));
}
