import { LANGUAGES } from './languages.js';

/**
 * The language of the pages: a cookie that the server sets, from what the person has chosen on whatever computer.
 *
 * Scripts read it once, when a page is opened; a change of language opens the page anew.
 */
const COOKIE = /(?:^|;\s*)shanyraq-language=([a-z]{2})/;

const atOpening = chosen();

/** @returns {string} a two-letter code */
export function language() {
  return atOpening;
}

/** What this page's language says for a key, if it says anything. */
export function inLanguage(key) {
  return LANGUAGES[atOpening]?.[key];
}

/** Whether the person speaks another language than this page was opened in. */
export function hasChanged() {
  return chosen() !== atOpening;
}

/** The language that the next page will be opened in. */
export function chosen() {
  return globalThis.document?.cookie.match(COOKIE)?.[1] ?? 'en';
}
