import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * A list of lines, each of which leads to its case or to what else it is about. On a phone a line becomes a card with its words above the values.
 *
 * @param {string} name what the list is called
 * @param {{ word: string, value: (line: any) => (Node | string), name?: boolean }[]} columns a `name` that is too long wraps
 *   by itself, and leaves the others their room
 * @param {Object[]} lines
 * @param {{ word: string, of: (line: any) => string, href: (line: any) => string | URL }} [key] what a line is known by, and
 *   where it leads
 */
export function table(name, columns, lines, key = CASE) {
  const heads = [key, ...columns].map(({ word }) => element('th', { scope: 'col' }, say(word)));
  return element(
    'table',
    { className: 'cw-lines', 'aria-label': name },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines.map((line) => row(columns, line, key)))
  );
}

const CASE = {
  word: 'cases.number',
  of: ({ caseNumber }) => caseNumber,
  href: ({ caseNumber }) => pageUrl('case.html', { case: caseNumber }),
};

function row(columns, line, key) {
  const link = element('a', { href: key.href(line) }, key.of(line));
  const cells = columns.map(({ word, value, name }) => {
    const words = value(line) ?? '';
    return element('td', { 'data-label': say(word) }, name ? element('span', { className: 'cw-name' }, words) : words);
  });
  return element('tr', {}, element('th', { scope: 'row' }, link), ...cells);
}
