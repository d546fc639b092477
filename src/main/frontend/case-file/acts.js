import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * What this person may begin in the case, each with a sentence on what it is for, under the headings that the diagrams give.
 *
 * @param {{ process: string, title: string, description: ?string, group: string }[]} list in the order of use
 * @param {(act: Object) => void} begin
 * @returns {Node[]} nothing when there is nothing to begin
 */
export function acts(list, begin) {
  const groups = [...new Set(list.map(({ group }) => group))];
  return groups.flatMap((group) => [
    element('h4', { className: 'cw-acts-group' }, group || say('acts.others')),
    element('ul', { className: 'cw-acts' }, ...list.filter((act) => act.group === group).map((act) => item(act, begin))),
  ]);
}

/** The button alone. */
export function actButton(act, begin, className = 'cw-act-button') {
  const start = button(act.title, () => begin(act), className);
  start.setAttribute('aria-haspopup', 'dialog');
  if (act.description) {
    start.title = act.description;
  }
  return start;
}

function item(act, begin) {
  const start = button(act.title, () => begin(act), 'cw-act-button');
  start.setAttribute('aria-haspopup', 'dialog');
  if (!act.description) {
    return element('li', {}, start);
  }
  const description = element('span', { id: `cw-act-${act.process}`, className: 'cw-act-about' }, act.description);
  start.setAttribute('aria-describedby', description.id);
  return element('li', {}, start, description);
}
