import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDay } from '../shared/words.js';
import { cardOf, knownCard, onDraft } from './cards.js';
import { centreTime } from './centre-time.js';

/**
 * On every card of the task list: which of several alike it is, whether the reader has begun it, number of the case or of the work, family name, risk
 * level, and when the task is due at the centre.
 */
export const taskCard = {
  id: 'shanyraq-card',
  pluginPoint: 'tasklist.card',
  priority: 300,

  render(container, { taskId }, scope) {
    const task = scope?.task ?? { id: taskId };
    const draw = (card) => container.replaceChildren(...content(card, task));
    const known = knownCard(taskId);
    draw(known ?? null); // at once, so that a refresh of the list does not flicker
    if (known === undefined) {
      cardOf(taskId).then(draw);
    }
    scope?.$on('$destroy', onDraft(taskId, () => cardOf(taskId).then(draw)));
  },
};

function content(card, task) {
  const parts = [];
  if (card) {
    const number = card.caseNumber ?? card.workNumber;
    parts.push(
      card.child ? element('span', { className: 'cw-about' }, say('card.child', { name: card.child })) : null,
      card.about ? element('span', { className: 'cw-about' }, card.about) : null,
      card.role ? element('span', { className: 'cw-about' }, say('card.role', { role: card.role })) : null,
      card.draft ? element('span', { className: 'cw-begun' }, say('card.draft')) : null,
      number ? element('span', { className: 'cw-case-number' }, number) : null,
      card.familyName ? element('span', { className: 'cw-family' }, say('card.family', { name: card.familyName })) : null,
      card.caseNumber ? riskMark(card.riskLevel) : null
    );
  }
  const due = dueAtCentre(task);
  if (due) {
    parts.push(due);
  }
  return parts.length > 0 ? [element('div', { className: 'cw-card' }, ...parts)] : [];
}

/**
 * Tasklist counts "in 3 days" and "overdue" from the browser's clock. With the practice clock on, that is wrong by as much as
 * the clock was moved; then the date itself is shown, and compared with the centre's.
 */
function dueAtCentre(task) {
  const centre = centreTime();
  if (!centre || !task.due) {
    return null;
  }
  const overdue = Date.parse(task.due) < centre.now.getTime();
  const text = say(overdue ? 'card.overdue' : 'card.due', { date: sayDay(task.due, centre.zone) });
  return element('span', { className: overdue ? 'cw-due cw-overdue' : 'cw-due' }, text);
}
