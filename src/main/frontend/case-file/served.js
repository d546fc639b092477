import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * Families that a specialist serves or has served: what can be reported of them also without a task.
 *
 * @param {{ caseNumber: string, familyName: string, acts: Object[] }[]} families
 * @param {string} owner the person who is logged in
 * @returns {Node[]} nothing when there is none
 */
export function served(families, owner) {
  if (families.length === 0) {
    return [];
  }
  const status = element('p', { role: 'status', tabIndex: -1 });
  return [
    element('h2', {}, say('served.title')),
    element('p', {}, say('served.about')),
    status,
    element('ul', { className: 'cw-members' }, ...families.map((family) => line(family, owner, status))),
  ];
}

function line({ caseNumber, familyName, acts }, owner, status) {
  const begin = acts.map((act) => {
    const start = button(act.title, () => fill(act, caseNumber, owner, status), 'cw-act-button');
    start.setAttribute('aria-haspopup', 'dialog');
    start.setAttribute('aria-label', say('served.act', { act: act.title, name: familyName }));
    return start;
  });
  return element('li', {}, say('card.family', { name: familyName }), ' ', ...begin.flatMap((start) => [start, ' ']));
}

/** The form brings its viewer with it, so it is fetched when it is needed. */
async function fill(act, caseNumber, owner, status) {
  const { fillIn } = await import('./act-dialog.js').catch(() => ({ fillIn: null }));
  const outcome = fillIn ? `acts.${await fillIn({ act, caseNumber, owner })}` : 'acts.notLoaded';
  status.textContent = say(outcome, { act: act.title, number: caseNumber });
  status.focus();
}
