import { apiUrl, get } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { acts } from './acts.js';
import { content } from './content.js';

/** The file of one case on a page: what is in it, and what may be begun in the case. */
export class CaseFile {
  #caseNumber;
  #owner;
  #onFiled;
  // On the page before it is filled, or screen readers do not announce it; and not drawn anew with the file.
  #status = element('p', { className: 'cw-case-status', role: 'status', tabIndex: -1 });
  #body = element('div');
  #closed = false;

  /**
   * @param {HTMLElement} place
   * @param {string} caseNumber
   * @param {string} owner the person who is logged in
   * @param {function()} [onFiled] hears that something was filed here
   */
  constructor({ place, caseNumber, owner, onFiled = () => {} }) {
    this.#caseNumber = caseNumber;
    this.#owner = owner;
    this.#onFiled = onFiled;
    place.replaceChildren(element('div', { className: 'cw-case-file' }, this.#status, this.#body));
  }

  /** @returns {Promise<?Object>} the file, or null when it cannot be shown; then the page says why */
  async open() {
    this.#status.textContent = say('caseFile.loading');
    const file = await this.#load();
    this.#status.textContent = '';
    return file;
  }

  /** Nothing is drawn any more. */
  close() {
    this.#closed = true;
  }

  async #load() {
    const { ok, status, body } = await get(apiUrl(`cases/${encodeURIComponent(this.#caseNumber)}`));
    if (this.#closed) {
      return null;
    }
    const file = ok ? body : null;
    this.#body.replaceChildren(...(file ? content(file, ...acts(file.acts ?? [], (act) => this.#begin(act))) : [failure(status, body)]));
    return file;
  }

  async #begin(act) {
    this.#status.textContent = '';
    const { fillIn } = await import('./act-dialog.js').catch(() => ({}));
    if (!fillIn) {
      this.#say(say('acts.notLoaded'));
      return;
    }
    const outcome = await fillIn({ act, caseNumber: this.#caseNumber, owner: this.#owner });
    const words = say(`acts.${outcome}`, { act: act.title, number: this.#caseNumber });
    if (outcome !== 'filed') {
      this.#status.textContent = words; // the browser gives the focus back to the button
      return;
    }
    await this.#load();
    this.#say(words);
    this.#onFiled();
  }

  #say(words) {
    this.#status.textContent = words;
    this.#status.focus();
  }
}

function failure(status, body) {
  const words = { 401: 'caseFile.loggedOut', 403: 'caseFile.forbidden' };
  return element('p', { role: 'alert' }, body?.message ?? say(words[status] ?? 'caseFile.failed'));
}
