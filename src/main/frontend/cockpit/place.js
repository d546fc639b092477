import caseFileStyles from '../styles/case-file.css';
import pageStyles from '../styles/pages.css';
import tokens from '../styles/tokens.css';
import watching from '../styles/watching.css';
import { addStyles, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * A place of our own on a page of Cockpit, where neither's styles reach the other's.
 *
 * @param {HTMLElement} container
 * @param {string} [className]
 * @returns {HTMLElement}
 */
export function ownPlace(container, className = '') {
  const host = element('div', { className: 'cw-own' });
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, tokens, caseFileStyles, pageStyles, watching);
  const place = element('div', { className }, element('p', { role: 'status' }, say('pages.loading')));
  root.append(place);
  container.replaceChildren(host);
  return place;
}

/** The server's sentence in place of what it does not show. */
export function refusal(body) {
  return element('p', { role: 'alert' }, body?.message ?? say('pages.failed'));
}
