import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * A list of lines, each of which leads to its case. On a phone a line becomes a card with its words above the values.
 *
 * @param {string} name what the list is called
 * @param {{ word: string, value: function(Object): (Node|string) }[]} columns
 * @param {Object[]} lines with a `caseNumber`
 */
export function table(name, columns, lines) {
  const heads = [{ word: 'cases.number' }, ...columns].map(({ word }) => element('th', { scope: 'col' }, say(word)));
  return element(
    'table',
    { className: 'cw-lines', 'aria-label': name },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines.map((line) => row(columns, line)))
  );
}

function row(columns, line) {
  const link = element('a', { href: pageUrl('case.html', { case: line.caseNumber }) }, line.caseNumber);
  const cells = columns.map(({ word, value }) => element('td', { 'data-label': say(word) }, value(line) ?? ''));
  return element('tr', {}, element('th', { scope: 'row' }, link), ...cells);
}
