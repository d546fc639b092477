import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * One table of the report: its rows with a number for each column, and under it what must hold between them and what else is to be said.
 *
 * @param {Object} table
 * @param {(row: Object, column: Object) => void} open shows what a number counted
 */
export function reportTable(table, open) {
  const heads = [say('figures.figure'), ...table.columns.map(({ title }) => title)];
  return [
    element('h2', {}, table.title),
    element(
      'table',
      { className: 'cw-lines cw-plain cw-report', 'aria-label': table.title },
      element('thead', {}, element('tr', {}, ...heads.map((words, at) => element('th', { scope: 'col', className: at > 0 ? 'cw-figure' : '' }, words)))),
      element('tbody', {}, ...table.rows.map((row) => line(table, row, open)))
    ),
    ...table.balances.map(balance),
    ...table.notes.map((note) => element('p', { className: 'cw-quiet' }, note)),
  ];
}

function line(table, row, open) {
  const how = row.how
    ? element('details', { className: 'cw-how' }, element('summary', {}, row.title), element('p', { className: 'cw-quiet' }, row.how))
    : row.title;
  return element(
    'tr',
    { className: row.part === null ? '' : 'cw-part-of' },
    element('th', { scope: 'row' }, how),
    ...row.cells.map((cell, at) => element('td', { className: 'cw-figure', 'data-label': table.columns[at].title }, number(row, table.columns[at], cell, open)))
  );
}

function number(row, column, { count, before, percent }, open) {
  const shown = count > 0 ? button(String(count), () => open(row, column), 'cw-plain-link') : '0';
  if (shown instanceof HTMLElement) {
    shown.setAttribute('aria-label', say('figures.open', { count, figure: row.title, column: column.title }));
  }
  const share = percent === null || count === 0 ? null : element('span', {}, ` ${say('figures.percent', { percent })}`);
  const earlier = count + before > 0 ? element('span', { className: 'cw-before' }, say('figures.before', { count: before })) : null;
  return element('span', {}, shown, share, earlier);
}

function balance({ said, holds, differing }) {
  return holds
    ? element('p', { className: 'cw-balance' }, say('figures.holds', { said }))
    : element('p', { className: 'cw-balance cw-is-late', role: 'alert' }, say('figures.differs', { said, cases: differing.join(', ') }));
}
