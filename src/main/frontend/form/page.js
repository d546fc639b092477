import formStyles from '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import ownStyles from '../styles/form.css';
import tokens from '../styles/tokens.css';
import { addStyles, button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * What surrounds the form: whose it is and what parts it has, notices above it, the summary of refusals, the form itself, and a status line that stays in
 * view while the form is scrolled.
 *
 * Everything is in a shadow root. Tasklist's style sheets would otherwise restyle the form and hide the bpmn.io mark,
 * which form-js's licence wants to be seen.
 */
export class Page {
  #notices = new Map();
  // These three must be on the page before they are filled, or screen readers do not announce them.
  #noticeArea = element('div', { className: 'cw-notices', 'aria-live': 'polite' });
  #alert = element('div', { className: 'cw-alert', role: 'alert', tabIndex: -1 });
  #status = element('div', { role: 'status', 'aria-live': 'polite' });
  #hint = element('div', { className: 'cw-hint' });
  #box = element('div', { className: 'cw-form' });
  #parts = element('div');
  #head;

  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} [head] where it is said whose form it is, if that has a place already
   */
  constructor(host, head = undefined) {
    this.#head = head ?? element('div', { className: 'cw-family' });
    // A question that is gone to is not to lie under what stays in sight above it.
    new ResizeObserver(() => host.style.setProperty('--cw-above', `${head ? 0 : this.#head.offsetHeight}px`)).observe(this.#head);
    this.root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    // form-js's rules go into a layer of their own, so that ours need not outdo their long selectors.
    addStyles(this.root, `@layer viewer { ${formStyles} }`, tokens, ownStyles);
    this.root.replaceChildren(
      element(
        'div',
        { className: 'cw-page' },
        head ? null : this.#head,
        this.#parts,
        this.#alert,
        this.#noticeArea,
        this.#box,
        element('div', { className: 'cw-status' }, this.#hint, this.#status)
      )
    );
  }

  get box() {
    return this.#box;
  }

  /** Whose form it is. */
  set head(line) {
    this.#head.replaceChildren(...line);
  }

  set parts(node) {
    this.#parts.replaceChildren(node);
  }

  /** While the form is drawn: nobody is to type into what is about to be redrawn. */
  set settling(settling) {
    this.#box.classList.toggle('cw-settling', settling);
  }

  set readOnly(readOnly) {
    this.#box.classList.toggle('cw-read-only', readOnly);
  }

  /** Shows, replaces or (without content) takes away the notice of a kind. Gives its element. */
  notice(kind, ...content) {
    this.#notices.get(kind)?.remove();
    this.#notices.delete(kind);
    if (content.length === 0) {
      return null;
    }
    const notice = element('section', { className: `cw-notice cw-notice-${kind}`, tabIndex: -1 }, ...content.filter(Boolean));
    this.#notices.set(kind, notice);
    this.#noticeArea.append(notice);
    return notice;
  }

  focusNotice(kind) {
    const notice = this.#notices.get(kind);
    notice?.scrollIntoView({ block: 'start' });
    notice?.focus({ preventScroll: true });
  }

  /** One line on what just happened, with at most one thing to do about it. */
  status(text, action = null) {
    this.#status.replaceChildren(text, ...(action ? [' ', button(action.label, action.run, 'cw-link')] : []));
  }

  /** One line that stays in view until it is taken away (without a text): something above waits to be read. */
  hint(text = null, action = null) {
    this.#hint.replaceChildren(...(text ? [text, ' ', button(action.label, action.run, 'cw-link')] : []));
  }

  clearAlert() {
    this.#alert.replaceChildren();
  }

  /** A sentence that must not be missed, with what can be done about it: announced, focused and scrolled to. */
  problem(text, ...more) {
    this.#showAlert(element('p', { className: 'cw-alert-heading' }, text), ...more);
  }

  /**
   * The summary of refusals.
   *
   * @param {{ text: string, goTo: ?Function }[]} lines a line with `goTo` becomes a button that leads to its field
   */
  refusals(lines) {
    const heading =
      lines.length === 1 ? say('refusal.heading.one') : say('refusal.heading.many', { count: lines.length });
    const items = lines.map(({ text, goTo }) =>
      element('li', {}, goTo ? button(text, goTo, 'cw-link') : element('span', {}, text))
    );
    this.#showAlert(
      element('p', { className: 'cw-alert-heading' }, heading),
      element('ul', { className: 'cw-refusals' }, ...items)
    );
  }

  #showAlert(...content) {
    this.#alert.replaceChildren(...content.filter(Boolean));
    this.#alert.scrollIntoView({ block: 'start' });
    this.#alert.focus({ preventScroll: true });
  }
}
