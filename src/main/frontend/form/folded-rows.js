import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { inWords } from './changes.js';

/**
 * Rows that the case file knows already, one line each: a list says with its property `foldedTo` which of a row's answers the line
 * says. *Change* unfolds a row, and so does a complaint in it. A row that a person added is open.
 */
export class FoldedRows {
  #viewer;
  /** The ids of the rows that were unfolded. */
  #open = new Set();

  /** @param {import('./viewer.js').Viewer} viewer */
  constructor(viewer) {
    this.#viewer = viewer;
  }

  /**
   * Folds the rows of such a list; asked again after every redraw, as the elements of rows are those of their places.
   *
   * @param {{ path: any[], label: string, field: any, rows: Element[] }} list
   */
  offer(list) {
    const answers = list.field.properties?.foldedTo?.split(',').map((key) => key.trim());
    if (answers) {
      list.rows.forEach((row, index) => this.#fold(row, index, answers, list));
    }
  }

  #fold(row, index, answers, list) {
    const known = this.#viewer.rowAt([...list.path, index]);
    const line = row.querySelector(':scope > .cw-known');
    if (!known?.id) {
      row.classList.remove('cw-folded');
      line?.remove();
      return;
    }
    if (row.querySelector('.fjs-has-errors')) {
      this.#open.add(known.id);
    }
    const isFolded = !this.#open.has(known.id);
    row.classList.toggle('cw-folded', isFolded);
    const [words, change] = (line ?? lineIn(row)).children;
    const said = answers.map((key) => inLine(known[key], list.field.components.find((part) => part.key === key)));
    words.textContent = said.filter(Boolean).join(' · ');
    change.textContent = say(isFolded ? 'rows.change' : 'rows.fold');
    change.setAttribute('aria-label', say(isFolded ? 'rows.changeOne' : 'rows.foldOne', { what: words.textContent }));
    change.setAttribute('aria-expanded', String(!isFolded));
    change.onclick = () => {
      this.#open[isFolded ? 'add' : 'delete'](known.id);
      this.#fold(row, index, answers, list);
    };
  }
}

function lineIn(row) {
  const line = element('div', { className: 'cw-known' }, element('span', { className: 'cw-known-words' }), button('', () => {}, 'cw-link'));
  row.prepend(line);
  return line;
}

/** A day of the past has how many years ago it was beside it; what is not known is said, so that it is asked. */
function inLine(value, field) {
  if (!field) {
    return null;
  }
  if (value === undefined || value === null || value === '') {
    return field.validate?.required || field.type === 'datetime' ? `${field.label || field.dateLabel}: ${inWords(value, field)}` : null;
  }
  const words = inWords(value, field);
  return field.subtype === 'date' ? say('head.child', { name: words, age: yearsSince(value) }) : words;
}

function yearsSince(day) {
  const [born, now] = [new Date(`${day}T00:00`), new Date()];
  const hadBirthday = [now.getMonth(), now.getDate()] >= [born.getMonth(), born.getDate()];
  return now.getFullYear() - born.getFullYear() - (hadBirthday ? 0 : 1);
}
