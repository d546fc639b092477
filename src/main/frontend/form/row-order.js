import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * Lets the rows of a list change places where the form says that their order matters: the list's property `ordered` is
 * `yes`. form-js knows only adding and removing.
 */
export class RowOrder {
  #viewer;
  #onMoved;

  /**
   * @param {import('./viewer.js').Viewer} viewer
   * @param {(words: string) => void} onMoved hears, in words, what was moved
   */
  constructor(viewer, onMoved) {
    this.#viewer = viewer;
    this.#onMoved = onMoved;
  }

  /** Gives every row of such a list its buttons; asked again after every redraw. */
  offer({ path, label, group, field }) {
    if (field.properties?.ordered !== 'yes') {
      return;
    }
    const rows = rowsOf(group);
    rows.forEach((row, index) => {
      const order = row.querySelector(':scope > .cw-row-order') ?? this.#buttons(row, path);
      const [up, down] = order.children;
      name(up, 'rows.up', index === 0, { list: label, row: index + 1 });
      name(down, 'rows.down', index === rows.length - 1, { list: label, row: index + 1 });
    });
  }

  #buttons(row, path) {
    // Asked at the click: rows above may have come and gone.
    const move = (by) => this.#move(path, row.parentElement.parentElement, row, by);
    const order = element(
      'div',
      { className: 'cw-row-order' },
      button('↑', () => move(-1), 'cw-row-move'),
      button('↓', () => move(1), 'cw-row-move')
    );
    row.append(order);
    return order;
  }

  #move(path, list, row, by) {
    const rows = rowsOf(list.closest('.fjs-form-field-dynamiclist'));
    const from = rows.indexOf(row);
    const to = from + by;
    if (to < 0 || to >= rows.length) {
      return;
    }
    const { label } = this.#viewer.nameOf(path);
    this.#viewer.moveRow(path, from, to);
    rows[to].querySelector(':scope > .cw-row-order').children[by < 0 ? 0 : 1].focus();
    rows[to].scrollIntoView({ block: 'nearest' });
    this.#onMoved(say('rows.moved', { list: label, from: from + 1, to: to + 1 }));
  }
}

/** A button that has nothing to do keeps its place and the focus, so that one press too many goes nowhere. */
function name(move, key, isIdle, values) {
  move.title = say(key, values);
  move.setAttribute('aria-label', move.title);
  move.setAttribute('aria-disabled', String(isIdle));
}

/** The rows of a list itself, without those of the lists inside it. */
function rowsOf(group) {
  const found = [...(group?.querySelectorAll('.fjs-repeat-row-container') ?? [])];
  return found.filter((row) => row.closest('.fjs-form-field-dynamiclist') === group);
}
