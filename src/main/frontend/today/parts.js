import { pageUrl, taskUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';

/**
 * A part of the page under its own heading, with how many lines it has; nothing in it is said too.
 *
 * @param {string} word the key of its heading
 * @param {number|string|null} count
 * @param {Node[]} nodes
 * @param {string} none the key of what is said where there is nothing
 */
export function part(word, count, nodes, none) {
  const id = `cw-${word.replace('.', '-')}`;
  return element(
    'section',
    { className: 'cw-part', 'aria-labelledby': id },
    element('h2', { id }, say(word), count ? element('span', { className: 'cw-count' }, ` ${count}`) : null),
    ...(nodes.length > 0 ? nodes : [element('p', { className: 'cw-none' }, say(none))])
  );
}

/** A task as a link to where it is done. */
export function taskLink({ task, name, child }, address = taskUrl(task)) {
  return element('a', { href: String(address) }, child ? say('agenda.about', { task: name, name: child }) : name);
}

/** Whose family it is, with the way to the file; a number alone for what belongs to no case. */
export function family({ familyName, number, caseNumber = number, riskLevel }) {
  if (!familyName) {
    return caseNumber ? element('span', {}, caseNumber) : '';
  }
  const link = element('a', { className: 'cw-name', href: pageUrl('case.html', { case: caseNumber }) }, familyName);
  const known = element('span', { className: 'cw-quiet cw-number' }, caseNumber);
  return element('span', { className: 'cw-family' }, link, ' ', known, ' ', riskLevel === undefined ? null : riskMark(riskLevel));
}

/** Whose turn it is: a person, or whoever of the roles takes it. */
export function whose({ person, roles = [] }) {
  return person ?? (roles.length > 0 ? say('agenda.waitsFor', { roles: roles.join(', ') }) : '');
}

/** Until when; and how late. */
export function due({ due: limit, daysLate, when }) {
  if (!limit) {
    return say('agenda.noLimit');
  }
  const late = when === undefined || when === 'late';
  return element(
    'span',
    { className: daysLate > 0 || when === 'late' ? 'cw-is-late' : 'cw-due' },
    sayDayOf(limit),
    late && daysLate > 0 ? ` · ${say('today.daysLate', { count: daysLate })}` : null
  );
}

/**
 * A table that keeps to its columns; on a phone a line becomes a card.
 *
 * @param {string} name
 * @param {Column[]} columns the first is what a line is known by
 * @param {Object[]} list
 *
 * @typedef {{ word: string, value: (line: any) => (Node|string|number|null), number?: boolean }} Column
 */
export function lines(name, columns, list) {
  return element(
    'table',
    { className: 'cw-lines cw-plain', 'aria-label': name },
    element('thead', {}, element('tr', {}, ...columns.map(head))),
    element('tbody', {}, ...list.map((line) => element('tr', {}, ...columns.map((column, at) => cell(column, line, at)))))
  );
}

/** @param {Column} column */
function head({ word, number }) {
  return element('th', { scope: 'col', className: number ? 'cw-figure' : '' }, say(word));
}

/** @param {Column} column */
function cell({ word, value, number }, line, at) {
  const words = value(line) ?? '';
  const content = words instanceof Node ? words : String(words);
  return at === 0
    ? element('th', { scope: 'row' }, content)
    : element('td', { 'data-label': say(word), className: number ? 'cw-figure' : '' }, content);
}
