import dialogStyles from '../styles/dialog.css';
import { keepWhenLeaving } from '../form/leaving.js';
import { Page } from '../form/page.js';
import { FormSession } from '../form/session.js';
import { tellBeside } from '../shared/after.js';
import { addStyles, button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * Opens the form of something that is begun in a case, and waits until it is filed or put away.
 *
 * @param {object} of
 * @param {{ process: string, title: string }} of.act
 * @param {string} of.caseNumber
 * @param {string} of.owner the person who is logged in
 * @param {string[]} [of.also] other cases in which the same is begun with this form
 * @returns {Promise<'filed'|'cancelled'|'kept'|'keptHere'>} what became of it: kept as a draft on the server, or only in
 *   the memory of this page
 */
export function fillIn({ act, caseNumber, owner, also = [] }) {
  const others = also.map((other) => `also=${encodeURIComponent(other)}`).join('&');
  const address = `forms/act/${encodeURIComponent(caseNumber)}/${encodeURIComponent(act.process)}${others ? `?${others}` : ''}`;
  const numbers = [caseNumber, ...also].join(', ');
  return new Promise((resolve) => new ActDialog({ title: act.title, address, caseNumber: numbers, several: also.length > 0, owner, resolve }).open());
}

/**
 * Opens the form of something that is begun without a case.
 *
 * @param {object} of
 * @param {string} of.definition the id of the deployed process
 * @param {string} of.title
 * @param {string} of.whose what stands below the title
 * @param {string} of.owner the person who is logged in
 * @returns {Promise<'filed'|'cancelled'|'kept'|'keptHere'>} as {@link fillIn}
 */
export function beginApart({ definition, title, whose, owner }) {
  const address = `forms/start/${encodeURIComponent(definition)}`;
  return new Promise((resolve) => new ActDialog({ title, address, caseNumber: '', whose, owner, resolve }).open());
}

/**
 * Opens a paper once more, so that it can be corrected with a reason.
 *
 * @param {object} of
 * @param {{ id: string, title: string }} of.sheet
 * @param {string} of.caseNumber
 * @param {string} of.owner the person who is logged in
 * @returns {Promise<'filed'|'cancelled'|'kept'|'keptHere'|'outdated'>} as {@link fillIn}; outdated: somebody else has corrected it meanwhile
 */
export function correct({ sheet, caseNumber, owner }) {
  const address = `forms/correction/${encodeURIComponent(caseNumber)}/${encodeURIComponent(sheet.id)}`;
  const title = say('correction.title', { title: sheet.title });
  return new Promise((resolve) =>
    new ActDialog({ title, address, caseNumber, owner, resolve, fileWord: 'correction.file', reason: new Reason() }).open()
  );
}

/**
 * A form in a window of its own above the page. It is kept out of the page's tree, as a form in Tasklist is, so that no
 * style sheet and no keyboard shortcut of the page reaches it.
 */
class ActDialog {
  #host = element('div');
  #form = element('div');
  #fileWord;
  #reason;
  #file;
  #cancel = button(say('acts.cancel'), () => this.#putAway());
  #dialog;
  #session;
  #stopWatching;
  #resolve;
  #sending = false;
  #ended = false;

  /**
   * @param {object} of
   * @param {string} of.title
   * @param {string} of.address of the form
   * @param {string} of.caseNumber
   * @param {string} of.owner the person who is logged in
   * @param {(outcome: any) => void} of.resolve hears what became of it
   * @param {string} [of.fileWord]
   * @param {?Reason} [of.reason] where a reason is asked for
   * @param {boolean} [of.several] whether the same is begun in several cases, whose numbers are said then
   * @param {?string} [of.whose] in place of the number of a case
   */
  constructor({ title: words, address, caseNumber, owner, resolve, fileWord = 'acts.file', reason = null, several = false, whose: apart = null }) {
    this.#resolve = resolve;
    this.#fileWord = fileWord;
    this.#reason = reason;
    this.#file = button(say(fileWord), () => this.#send(), 'cw-button cw-button-primary');
    const whose = element('p', {}, apart ?? say('acts.case', { number: caseNumber }));
    const title = element('h2', { id: 'cw-dialog-title', tabIndex: -1, autofocus: true }, words);
    const close = button('×', () => this.#putAway(), 'cw-dialog-close');
    close.setAttribute('aria-label', say('acts.close'));
    this.#file.disabled = true;
    this.#dialog = element(
      'dialog',
      { className: 'cw-dialog', 'aria-labelledby': title.id },
      element(
        'header',
        {},
        element('div', {}, title, whose),
        close
      ),
      element('div', { className: 'cw-dialog-form' }, this.#form, reason?.node),
      element('footer', {}, this.#file, this.#cancel)
    );
    const root = this.#host.attachShadow({ mode: 'open' });
    addStyles(root, dialogStyles);
    root.append(this.#dialog);
    this.#dialog.addEventListener('keydown', (event) => this.#escape(event), { capture: true });
    this.#dialog.addEventListener('keydown', (event) => event.stopPropagation()); // the page below has shortcuts of its own
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault(); // the gesture "back" of a phone
      this.#putAway();
    });
    this.#dialog.addEventListener('close', () => this.#end(this.#whatIsKept())); // whoever closes it
    this.#session = new FormSession({
      page: new Page(this.#form, several || apart ? element('p') : whose),
      address,
      owner,
      onDirty: () => {},
      beside: reason,
    });
    this.#stopWatching = keepWhenLeaving(this.#session);
  }

  async open() {
    document.body.append(this.#host);
    this.#dialog.showModal();
    const isThere = await this.#session.open();
    this.#file.disabled = !isThere;
  }

  async #send() {
    if (this.#sending || this.#reason?.isMissing()) {
      return; // a second click; the first one's answer comes
    }
    this.#setSending(true);
    const answer = await this.#session.submit();
    this.#setSending(false);
    if (answer) {
      tellBeside(answer.opening);
      this.#end('filed');
    }
  }

  #setSending(sending) {
    this.#sending = sending;
    this.#file.textContent = say(sending ? 'acts.filing' : this.#fileWord);
    this.#file.setAttribute('aria-disabled', String(sending)); // a disabled button would lose the focus
    this.#cancel.disabled = sending;
  }

  /** Closes without asking: nothing is lost by it. */
  async #putAway() {
    if (this.#sending || this.#ended) {
      return;
    }
    await this.#session.saveDraft();
    this.#end(this.#whatIsKept());
  }

  #whatIsKept() {
    if (this.#session.isOutdated && this.#reason) {
      return 'outdated';
    }
    if (this.#session.hasUnsaved) {
      return 'keptHere';
    }
    return this.#session.isBegun ? 'kept' : 'cancelled';
  }

  #end(outcome) {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    this.#stopWatching();
    this.#session.close();
    this.#dialog.close();
    this.#host.remove();
    this.#resolve(outcome);
  }

  /** Where a calendar or a list of options is open, Escape closes only that. Asked before the field itself hears of it. */
  #escape(event) {
    if (event.key !== 'Escape') {
      return;
    }
    event.preventDefault(); // the browser would close the window
    const field = event.composedPath()[0].closest?.('.fjs-form-field');
    if (!field?.querySelector('.flatpickr-calendar.open, .fjs-dropdownlist')) {
      event.stopPropagation();
      this.#putAway();
    }
  }
}

/** Why a paper is corrected: asked for below its form. */
class Reason {
  #area = element('textarea', { id: 'cw-reason', rows: 3, maxLength: 2000, required: true, 'aria-describedby': 'cw-reason-missing' });
  #missing = element('p', { id: 'cw-reason-missing', className: 'cw-reason-missing', role: 'alert' });
  node = element(
    'div',
    { className: 'cw-reason' },
    element('label', { htmlFor: 'cw-reason' }, say('correction.reason')),
    this.#area,
    this.#missing
  );

  /** Asked before the form is sent; says so where it is. */
  isMissing() {
    const missing = this.#area.value.trim() === '';
    this.#area.setAttribute('aria-invalid', String(missing));
    this.#missing.textContent = missing ? say('correction.reasonMissing') : '';
    if (missing) {
      this.#area.focus();
    }
    return missing;
  }

  read() {
    return { reason: this.#area.value };
  }

  onChange(listener) {
    this.#area.addEventListener('input', listener);
  }

  restore({ reason = '' }) {
    this.#area.value = reason;
  }
}
