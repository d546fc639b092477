import { button, element } from '../shared/dom.js';
import { copy, sameAnswer } from '../shared/values.js';
import { say, sayDay, sayTime } from '../shared/words.js';

/**
 * What changed in the case file while a form was open.
 *
 * Three versions of each prefilled answer meet here: as it was when the form was opened, as it is on the form, and as
 * it is in the case file now. An answer that the person left alone follows the case file; one that they gave themselves stays.
 *
 * @param {Object} opened the prefilled facts as the form was opened with
 * @param {Object} answers what is on the form
 * @param {Object} fresh the prefilled facts as they are now
 * @param {string[]} named keys that the server says have changed
 * @returns {{ key: string, before: *, now: *, yours: *, kept: boolean }[]}
 */
export function compare(opened, answers, fresh, named = []) {
  const keys = new Set([...Object.keys(opened), ...Object.keys(fresh)]);
  return [...keys]
    .filter((key) => named.includes(key) || !sameAnswer(opened[key], fresh[key]))
    .filter((key) => !sameAnswer(answers[key], fresh[key]))
    .map((key) => ({
      key,
      before: opened[key],
      now: fresh[key],
      yours: answers[key],
      kept: !sameAnswer(answers[key], opened[key]),
    }));
}

/** The answers with the new facts in the place of the old ones. */
export function takeOver(answers, changes) {
  const merged = copy(answers);
  for (const { key, now, kept } of changes) {
    if (!kept) {
      merged[key] = copy(now);
    }
  }
  return merged;
}

/** The changes as a table, folded away behind a button. */
export function changesTable(changes, viewer) {
  const shown = changes.filter(({ key }) => viewer.fieldOf(key));
  if (shown.length === 0) {
    return [];
  }
  const rows = shown.map(({ key, before, now, yours, kept }) => {
    const field = viewer.fieldOf(key);
    const yoursCell = kept ? [inWords(yours, field), element('em', {}, say('conflict.keptYours'))] : [];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, viewer.nameOf([key])?.label ?? key),
      element('td', {}, inWords(before, field)),
      element('td', {}, inWords(now, field)),
      element('td', {}, ...yoursCell)
    );
  });
  const heads = ['conflict.field', 'conflict.before', 'conflict.now', 'conflict.yours'];
  const table = element(
    'table',
    { className: 'cw-changes', hidden: true },
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, say(head))))),
    element('tbody', {}, ...rows)
  );
  const toggle = button(say('conflict.show'), () => {
    table.hidden = !table.hidden;
    toggle.textContent = say(table.hidden ? 'conflict.show' : 'conflict.hide');
    toggle.setAttribute('aria-expanded', String(!table.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  return [toggle, table];
}

/** An answer as its field shows it: the words of an option, a date as a date, rows one after the other. */
export function inWords(value, field) {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return say('value.empty');
  }
  if (Array.isArray(value)) {
    return value.map((item) => inWords(item, field)).join('; ');
  }
  if (typeof value === 'object') {
    return (field?.components ?? [])
      .filter(({ key }) => key && value[key] !== undefined)
      .map((part) => `${part.label || part.dateLabel || part.key}: ${inWords(value[part.key], part)}`)
      .join(', ');
  }
  const option = field?.values?.find((candidate) => candidate.value === value);
  if (option) {
    return option.label;
  }
  if (typeof value === 'boolean') {
    return say(value ? 'value.yes' : 'value.no');
  }
  if (field?.type === 'datetime' && field.subtype === 'date') {
    return sayDay(`${value}T00:00`);
  }
  if (field?.type === 'datetime' && field.subtype === 'datetime') {
    return sayTime(value);
  }
  return String(value);
}
