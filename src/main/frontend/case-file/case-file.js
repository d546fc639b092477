import { apiUrl, get, pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { acts } from './acts.js';
import { content, shortContent } from './content.js';
import { breakGlass } from './emergency.js';
import { Timeline } from './timeline.js';

/** The file of one case on a page: what is in it, and what may be begun in the case. */
export class CaseFile {
  #caseNumber;
  #owner;
  #onFiled;
  #short;
  #worksWithFamilies;
  // On the page before it is filled, or screen readers do not announce it; and not drawn anew with the file.
  #status = element('p', { className: 'cw-case-status', role: 'status', tabIndex: -1 });
  #body = element('div');
  #closed = false;

  /**
   * @param {object} of
   * @param {Element} of.place
   * @param {string} of.caseNumber
   * @param {string} of.owner the person who is logged in
   * @param {() => void} [of.onFiled] hears that something was filed here
   * @param {boolean} [of.worksWithFamilies] may open the file in an emergency, without a part in the case
   * @param {boolean} [of.short] only what is needed beside a task, with a link to the rest
   */
  constructor({ place, caseNumber, owner, worksWithFamilies = false, onFiled = () => {}, short = false }) {
    this.#caseNumber = caseNumber;
    this.#owner = owner;
    this.#onFiled = onFiled;
    this.#short = short;
    this.#worksWithFamilies = worksWithFamilies;
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
    if (!ok) {
      const mayBreakGlass = status === 404 && this.#worksWithFamilies;
      this.#body.replaceChildren(
        failure(status, body),
        ...(mayBreakGlass ? [breakGlass(this.#caseNumber, () => this.#load())] : [])
      );
      return null;
    }
    await this.#show(body);
    return body;
  }

  async #show(file) {
    const timeline = new Timeline({
      caseNumber: this.#caseNumber,
      correct: (sheet) => this.#correct(sheet),
      lookedBefore: file.lookedBefore,
      short: this.#short,
    });
    const begin = acts(file.acts ?? [], (act) => this.#begin(act));
    this.#body.replaceChildren(
      ...(this.#short ? shortContent(file, begin, timeline.nodes(), this.#link()) : content(file, begin, timeline.nodes()))
    );
    await timeline.open();
  }

  #link() {
    return element('a', { href: pageUrl('case.html', { case: this.#caseNumber }) }, say('caseFile.whole'));
  }

  async #begin(act) {
    this.#status.textContent = '';
    const outcome = await this.#inDialog(({ fillIn }) => fillIn({ act, ...this.#whose() }));
    if (!outcome) {
      return;
    }
    const words = say(`acts.${outcome}`, { act: act.title, number: this.#caseNumber });
    if (outcome !== 'filed') {
      this.#status.textContent = words; // the browser gives the focus back to the button
      return;
    }
    await this.#load();
    this.#say(words);
    this.#onFiled();
  }

  async #correct(sheet) {
    this.#status.textContent = '';
    const outcome = await this.#inDialog(({ correct }) => correct({ sheet, ...this.#whose() }));
    if (!outcome) {
      return;
    }
    const words = say(`correction.${outcome}`, { title: sheet.title });
    if (outcome === 'filed' || outcome === 'outdated') {
      await this.#load();
      this.#say(words);
    } else {
      this.#status.textContent = words;
    }
  }

  #whose() {
    return { caseNumber: this.#caseNumber, owner: this.#owner };
  }

  /** The dialog brings the whole form viewer with it, so it is fetched when it is needed. */
  async #inDialog(open) {
    const dialog = await import('./act-dialog.js').catch(() => null);
    if (!dialog) {
      this.#say(say('acts.notLoaded'));
      return null;
    }
    return open(dialog);
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
