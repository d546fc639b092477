import { button, element } from '../shared/dom.js';

/**
 * What this person may begin in the case, each with a sentence on what it is for.
 *
 * @param {{ process: string, title: string, description: ?string }[]} list
 * @param {(act: Object) => void} begin
 * @returns {Node[]} nothing when there is nothing to begin
 */
export function acts(list, begin) {
  if (list.length === 0) {
    return [];
  }
  return [
    element('ul', { className: 'cw-acts' }, ...list.map((act) => item(act, begin))),
  ];
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
