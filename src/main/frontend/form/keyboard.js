import { say, translateForm } from '../shared/words.js';
import { FoldedRows } from './folded-rows.js';
import { RowOrder } from './row-order.js';

/**
 * What form-js leaves out for those who work with the keyboard or a screen reader.
 *
 * @param {ShadowRoot} root
 * @param {import('./viewer.js').Viewer} viewer
 * @param {(words: string) => void} onMoved hears, in words, which row was moved
 */
export function helpKeyboard(root, viewer, onMoved) {
  const help = { order: new RowOrder(viewer, onMoved), folded: new FoldedRows(viewer) };
  root.addEventListener('keydown', keepReadOnlyChoices, { capture: true });
  root.addEventListener('keydown', keepEscape);
  root.addEventListener('keyup', uncover);
  viewer.onRowAdded((path, index) => thenFocus(root, () => focusRow(viewer, path, index)));
  viewer.onRowRemoved(({ path }) => thenFocus(root, () => focusList(viewer, path)));
  viewer.onChange(() => afterRedraw(() => nameThings(root, viewer, help)));
  afterRedraw(() => nameThings(root, viewer, help));
}

/** A read-only checkbox still toggles with the space bar, and a radio button with the arrows; HTML has no read-only for them. */
function keepReadOnlyChoices(event) {
  const input = event.composedPath()[0];
  const readOnlyChoice = input.matches?.('input[type=checkbox][readonly], input[type=radio][readonly]');
  if (readOnlyChoice && (event.key === ' ' || event.key.startsWith('Arrow'))) {
    event.preventDefault();
  }
}

/** Escape closes a calendar or a list of options; Tasklist would close the whole start dialog as well. */
function keepEscape(event) {
  if (event.key === 'Escape') {
    event.stopPropagation();
  }
}

/** Of a long answer the browser brings only the cursor into view, and that perhaps under what stays in sight. */
function uncover(event) {
  if (event.key === 'Tab') {
    event.composedPath()[0].scrollIntoView({ block: 'nearest' });
  }
}

/** "Add" and "×" alone do not say to which of several lists they belong; groups of choices need their question. */
function nameThings(root, viewer, { order, folded }) {
  for (const list of viewer.lists()) {
    const { label, group } = list;
    order.offer(list);
    folded.offer({ ...list, rows: own(group, '.fjs-repeat-row-container') });
    own(group, '.fjs-repeat-render-add')[0]?.setAttribute('aria-label', say('rows.add', { list: label }));
    own(group, '.fjs-repeat-row-remove').forEach((remove, index) => {
      remove.title = say('rows.remove', { list: label, row: index + 1 });
      remove.setAttribute('aria-label', remove.title);
    });
  }
  // These two the viewer says in English, whatever the language.
  for (const search of root.querySelectorAll('.fjs-form-field-select input[placeholder="Search"]')) {
    search.placeholder = translateForm('Search');
  }
  for (const { firstChild: nothing } of root.querySelectorAll('.fjs-select-placeholder')) {
    nothing.data = nothing.data === 'Select' ? translateForm('Select') : nothing.data;
  }
  for (const choices of root.querySelectorAll('.fjs-form-field-checklist, .fjs-form-field-radio')) {
    const question = choices.querySelector('label');
    question.id ||= `cw-question-${++questions}`;
    choices.setAttribute('role', choices.matches('.fjs-form-field-radio') ? 'radiogroup' : 'group');
    choices.setAttribute('aria-labelledby', question.id);
  }
}

let questions = 0;

/** The elements of a list itself, without those of the lists inside it; `group` is null while the list is not drawn. */
function own(group, selector) {
  const found = [...(group?.querySelectorAll(selector) ?? [])];
  return found.filter((one) => one.closest('.fjs-form-field-dynamiclist') === group);
}

function focusRow(viewer, path, index) {
  const row = own(groupAt(viewer, path), '.fjs-repeat-row-container')[index];
  row?.querySelector('input, textarea')?.focus();
}

/** The button that had the focus is gone with its row. */
function focusList(viewer, path) {
  own(groupAt(viewer, path), '.fjs-repeat-render-add')[0]?.focus();
}

function groupAt(viewer, path) {
  return viewer.lists().find((list) => list.path.join('.') === path.join('.'))?.group;
}

/** The focus follows what was done, unless the person has gone on meanwhile. */
function thenFocus(root, focus) {
  const before = root.activeElement;
  afterRedraw(() => {
    if (!root.activeElement || root.activeElement === before) {
      focus();
    }
  });
}

function afterRedraw(work) {
  setTimeout(work, 60);
}
