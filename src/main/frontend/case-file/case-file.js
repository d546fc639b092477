import { apiUrl, get, pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { content, shortContent } from './content.js';
import { breakGlass } from './emergency.js';
import { Timeline } from './timeline.js';
import { written } from './written.js';

/** The file of one case on a page: what is in it, and what may be begun in the case. */
export class CaseFile {
  #caseNumber;
  #owner;
  #onFiled;
  #onShown;
  #short;
  #worksWithFamilies;
  // On the page before it is filled, or screen readers do not announce it; and not drawn anew with the file.
  #status = element('p', { className: 'cw-case-status', role: 'status', tabIndex: -1 });
  #head = element('div', { className: 'cw-head-place' });
  #body = element('div');
  #tabs = null;
  #closed = false;
  #acts = [];

  /**
   * @param {object} of
   * @param {Element} of.place
   * @param {string} of.caseNumber
   * @param {string} of.owner the person who is logged in
   * @param {() => void} [of.onFiled] hears that something was filed here
   * @param {() => void} [of.onShown] hears that the file is there
   * @param {boolean} [of.worksWithFamilies] may open the file in an emergency, without a part in the case
   * @param {boolean} [of.short] only what is needed beside a task, with a link to the rest
   */
  constructor({ place, caseNumber, owner, worksWithFamilies = false, onFiled = () => {}, onShown = () => {}, short = false }) {
    this.#caseNumber = caseNumber;
    this.#owner = owner;
    this.#onFiled = onFiled;
    this.#onShown = onShown;
    this.#short = short;
    this.#worksWithFamilies = worksWithFamilies;
    place.replaceChildren(
      element('div', { className: short ? 'cw-case-file' : 'cw-case-file cw-case-page' }, this.#head, this.#status, this.#body)
    );
  }

  /** @returns {Promise<?Object>} the file, or null when it cannot be shown; then the page says why */
  async open() {
    this.#status.textContent = say('caseFile.loading');
    const file = await this.#load();
    this.#status.textContent = '';
    return file;
  }

  /** Opens the form of what an address names, where it may be begun here: a draft is gone on with from the page of the day. */
  async begin(process) {
    const act = this.#acts.find((one) => one.process === process);
    if (act) {
      await this.#begin(act);
    }
  }

  /** Nothing is drawn any more. */
  close() {
    this.#closed = true;
    this.#tabs?.close();
  }

  async #load() {
    const { ok, status, body } = await get(apiUrl(`cases/${encodeURIComponent(this.#caseNumber)}`));
    if (this.#closed) {
      return null;
    }
    if (!ok) {
      const own = status === 404 ? await written(this.#caseNumber) : [];
      if (this.#closed) {
        return null;
      }
      const mayBreakGlass = status === 404 && this.#worksWithFamilies;
      this.#body.replaceChildren(
        ...(own.length > 0 ? own : [failure(status, body)]),
        ...(mayBreakGlass ? [breakGlass(this.#caseNumber, () => this.#load())] : [])
      );
      return null;
    }
    this.#onShown();
    await this.#show(body);
    return body;
  }

  async #show(file) {
    this.#acts = file.acts ?? [];
    const timeline = new Timeline({
      caseNumber: this.#caseNumber,
      correct: (sheet) => this.#correct(sheet),
      lookedBefore: file.lookedBefore,
      short: this.#short,
    });
    const begin = (act) => this.#begin(act);
    this.#tabs?.close();
    if (this.#short) {
      this.#body.replaceChildren(...shortContent(file, begin, timeline.nodes(), this.#link()));
    } else {
      const { head, tabs } = content(file, begin, timeline.nodes());
      this.#tabs = tabs;
      this.#head.replaceChildren(head);
      this.#body.replaceChildren(...tabs.nodes());
    }
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
