import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** From so many parts on a form is long. */
const MANY = 4;

/**
 * The parts of a long form, each with how many answers it still lacks, and the way there. On a phone they are folded.
 */
export class Parts {
  #viewer;
  #toggle = button('', () => this.#fold(!this.#folded), 'cw-link cw-parts-toggle');
  #list = element('ol', { className: 'cw-parts-list' });
  #folded = true;
  #shown = '';
  node = element('nav', { className: 'cw-parts', 'aria-label': say('parts.heading'), hidden: true }, this.#toggle, this.#list);

  /** @param {import('./viewer.js').Viewer} viewer */
  constructor(viewer) {
    this.#viewer = viewer;
    this.#fold(true);
  }

  /** As the form is at this moment; asked again after every change. */
  show() {
    const parts = this.#viewer.parts();
    const shown = JSON.stringify(parts.map(({ label, missing }) => [label, missing]));
    if (shown === this.#shown) {
      return; // what has the focus keeps it
    }
    this.#shown = shown;
    this.node.hidden = parts.length < MANY;
    const all = parts.reduce((sum, { missing }) => sum + missing, 0);
    this.#toggle.textContent = all > 0 ? say('parts.all', { count: all }) : say('parts.heading');
    parts.forEach((part, place) => this.#line(part, place));
    [...this.#list.children].slice(parts.length).forEach((line) => line.remove());
  }

  /** A line that is there already stays, and with it the focus. */
  #line({ id, label, missing }, place) {
    const line = this.#list.children[place] ?? this.#list.appendChild(element('li', {}, button('', () => {}, 'cw-part')));
    const [way] = /** @type {HTMLCollectionOf<HTMLButtonElement>} */ (line.children);
    way.onclick = () => {
      this.#fold(true);
      this.#viewer.goToPart(id);
    };
    way.replaceChildren(
      element('span', {}, label),
      element('span', { className: missing > 0 ? 'cw-part-missing' : 'cw-part-whole' }, missing > 0 ? ` ${say('parts.missing', { count: missing })}` : ' ✓')
    );
  }

  #fold(folded) {
    this.#folded = folded;
    this.node.classList.toggle('cw-parts-folded', folded);
    this.#toggle.setAttribute('aria-expanded', String(!folded));
  }
}
