import caseFileStyles from '../styles/case-file.css';
import pageStyles from '../styles/pages.css';
import { apiUrl, get, loginUrl, pageUrl } from '../shared/api.js';
import { addStyles, element } from '../shared/dom.js';
import { sayWhenNobodyIsThere } from '../shared/idle.js';
import { language } from '../shared/language.js';
import { offerLanguages } from '../shared/language-choice.js';
import { say } from '../shared/words.js';

/**
 * What the pages of the case files have around them: the way to the tasks and the lists, and who is logged in.
 *
 * @param {string} current the key of the word of this page's link
 * @returns {Promise<?{ main: HTMLElement, reader: { id: string, name: string, worksWithFamilies: boolean } }>} the place for the page itself, or null
 *   when nobody is logged in; then the page says so
 */
export async function openFrame(current) {
  addStyles(document, caseFileStyles, pageStyles);
  sayWhenNobodyIsThere();
  document.documentElement.lang = language();
  const languages = element('span', { className: 'cw-languages' });
  const person = element('span', { className: 'cw-reader' });
  const main = element('main', {}, element('p', { role: 'status' }, say('pages.loading')));
  document.body.replaceChildren(
    element('header', { className: 'cw-bar' }, element('strong', {}, 'Shanyraq'), navigation(current), languages, person),
    main
  );
  const { status, ok, body } = await get(apiUrl('reader'));
  if (!ok) {
    main.replaceChildren(...(status === 401 ? loggedOut() : [problem()]));
    return null;
  }
  person.textContent = body.name;
  offerLanguages(languages);
  if (body.watchesAll) {
    document.querySelector('.cw-bar nav')?.append(link('pages.looks', pageUrl('looks.html'), current));
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

function navigation(current) {
  const links = [
    ['pages.tasks', loginUrl()],
    ['pages.cases', pageUrl('')],
    ['pages.attention', pageUrl('', { view: 'attention' })],
    ['pages.subjects', pageUrl('', { view: 'subjects' })],
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
    element('p', {}, element('a', { className: 'cw-log-in', href: loginUrl() }, say('pages.logIn'))),
  ];
}

function problem(words) {
  return element('p', { role: 'alert' }, words ?? say('pages.failed'));
}
