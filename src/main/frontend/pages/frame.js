import caseFileStyles from '../styles/case-file.css';
import pageStyles from '../styles/pages.css';
import tokens from '../styles/tokens.css';
import { apiUrl, get, loginUrl, pageUrl, signOut } from '../shared/api.js';
import { addStyles, button, element } from '../shared/dom.js';
import { sayWhenNobodyIsThere } from '../shared/idle.js';
import { language } from '../shared/language.js';
import { offerLanguages } from '../shared/language-choice.js';
import { mark } from '../shared/mark.js';
import { signInUrl } from '../shared/way-back.js';
import { say } from '../shared/words.js';
import { ring } from './bell.js';

/**
 * What the pages of the case files have around them: the way to the tasks and the lists, and who is logged in.
 *
 * @param {string} current the key of the word of this page's link
 * @returns {Promise<?{ main: HTMLElement, reader: { id: string, name: string, worksWithFamilies: boolean, watchesAll: boolean, keeps: boolean, closesDoors: boolean } }>} the place for the page itself, or null
 *   when nobody is logged in; then the page says so
 */
export async function openFrame(current) {
  addStyles(document, tokens, caseFileStyles, pageStyles);
  sayWhenNobodyIsThere();
  document.documentElement.lang = language();
  const languages = element('span', { className: 'cw-languages' });
  const person = element('span', { className: 'cw-reader' });
  const bell = element('span', { className: 'cw-bell-place' });
  const main = element('main', { id: 'cw-main', tabIndex: -1 }, element('p', { role: 'status' }, say('pages.loading')));
  const bar = element('header', { className: 'cw-bar' }, brand(), menu(), navigation(current), current === 'pages.cases' ? null : search(), bell, lastCases(), languages, person);
  document.body.replaceChildren(element('a', { className: 'cw-skip', href: '#cw-main' }, say('pages.skip')), bar, main);
  const { status, ok, body } = await get(apiUrl('reader'));
  if (status === 401 && current === 'pages.today') {
    location.replace(signInUrl()); // the centre's own address leads here, and whoever begins the day is not in yet
    return null;
  }
  if (!ok) {
    main.replaceChildren(...(status === 401 ? loggedOut() : [problem()]));
    return null;
  }
  person.replaceChildren(body.name, ' ', leave());
  offerLanguages(languages);
  if (body.worksWithFamilies) {
    document.querySelector('.cw-bar nav')?.append(link('pages.supervision', pageUrl('supervision.html'), current));
  }
  if (body.watchesAll) {
    document.querySelector('.cw-bar nav')?.append(link('pages.fosterFamilies', pageUrl('foster-families.html'), current));
    document.querySelector('.cw-bar nav')?.append(link('pages.figures', pageUrl('figures.html'), current));
    document.querySelector('.cw-bar nav')?.append(link('watching.title', pageUrl('waiting.html'), current));
    document.querySelector('.cw-bar nav')?.append(link('pages.looks', pageUrl('looks.html'), current));
  }
  if (body.watchesAll || body.keeps) {
    document.querySelector('.cw-bar nav')?.append(link('pages.working', pageUrl('working.html'), current));
  }
  ring(bell);
  if (body.hires) {
    document.querySelector('.cw-bar nav')?.append(link('pages.newWorker', pageUrl('new-worker.html'), current));
  }
  if (body.closesDoors) {
    document.querySelector('.cw-bar nav')?.append(link('pages.doors', pageUrl('doors.html'), current));
  }
  if (!body.role) {
    main.before(element('p', { className: 'cw-no-role', role: 'status' }, say('pages.noRole')));
  }
  return { main, reader: body };
}

/** The page's name, on the page and in the browser's tab. */
export function heading(words) {
  document.title = `${words} · Shanyraq`;
  return element('h1', {}, words);
}

/** What stands in place of an answer that did not come. */
export function failure({ status, body }) {
  return status === 401 ? loggedOut() : [problem(body?.message)];
}

/** The way to the neighbouring pages of a list; nothing when there is only one page. */
export function pager(page, more, parameters, file = '') {
  if (page === 1 && !more) {
    return [];
  }
  const to = (target, words) => element('a', { href: pageUrl(file, { ...parameters, page: target > 1 ? target : '' }) }, words);
  return [
    element(
      'nav',
      { className: 'cw-pager', 'aria-label': say('pages.page', { page }) },
      page > 1 ? to(page - 1, say('pages.previous')) : null,
      element('span', {}, say('pages.page', { page })),
      more ? to(page + 1, say('pages.next')) : null
    ),
  ];
}

function brand() {
  return element('a', { className: 'cw-brand', href: pageUrl('today.html') }, mark(), element('strong', {}, 'Shanyraq'));
}

/** On a phone the way to the other pages is folded until it is asked for. */
function menu() {
  const toggle = button(say('pages.menu'), () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
  }, 'cw-menu');
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}

function search() {
  const input = element('input', { type: 'search', name: 'search', maxLength: 100, placeholder: say('pages.search'), 'aria-label': say('pages.search') });
  return element('form', { className: 'cw-find', role: 'search', action: pageUrl('').pathname }, input, element('button', { type: 'submit' }, say('pages.find')));
}

/** The files that the person opened last; asked for when somebody wants to see them. */
function lastCases() {
  const list = element('ul', {}, element('li', { role: 'status' }, say('pages.loading')));
  const last = element('details', { className: 'cw-last' }, element('summary', {}, say('pages.last')), list);
  last.addEventListener('toggle', async () => {
    if (last.open) {
      const { ok, body } = await get(apiUrl('last-cases'));
      const cases = ok ? body : [];
      list.replaceChildren(...(cases.length > 0 ? cases.map(lastCase) : [element('li', {}, say(ok ? 'pages.noneLast' : 'pages.failed'))]));
    }
  });
  last.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      last.open = false;
      last.querySelector('summary')?.focus();
    }
  });
  return last;
}

function lastCase({ caseNumber, familyName }) {
  return element('li', {}, element('a', { href: pageUrl('case.html', { case: caseNumber }) }, `${familyName} · ${caseNumber}`));
}

function leave() {
  const out = button(say('pages.logOut'), async () => {
    const { ok, status } = await signOut();
    if (ok || status === 401) {
      location.assign(loginUrl());
    } else {
      out.textContent = say('pages.logOutFailed');
    }
  }, 'cw-leave');
  return out;
}

function navigation(current) {
  const links = [
    ['pages.today', pageUrl('today.html')],
    ['pages.week', pageUrl('week.html')],
    ['pages.tasks', loginUrl()],
    ['pages.cases', pageUrl('')],
    ['pages.attention', pageUrl('', { view: 'attention' })],
    ['pages.subjects', pageUrl('', { view: 'subjects' })],
    ['pages.complaints', pageUrl('complaints.html')],
  ].map(([word, href]) => link(word, href, current));
  return element('nav', {}, ...links);
}

function link(word, href, current) {
  const to = element('a', { href }, say(word));
  if (word === current) {
    to.setAttribute('aria-current', 'page');
  }
  return to;
}

function loggedOut() {
  return [
    element('p', { role: 'alert' }, say('pages.loggedOut')),
    element('p', {}, element('a', { className: 'cw-log-in', href: signInUrl() }, say('pages.logIn'))),
  ];
}

function problem(words) {
  return element('p', { role: 'alert' }, words ?? say('pages.failed'));
}
