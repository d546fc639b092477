import { CaseFile } from '../case-file/case-file.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { cardOf } from './cards.js';

/** The tab "Case file" of a task. */
export const caseFile = {
  id: 'shanyraq-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: say('caseFile.tab') },

  async render(container, { taskId }, scope) {
    let gone = false;
    let file = null;
    scope?.$on('$destroy', () => {
      gone = true;
      file?.close();
    });
    container.replaceChildren(element('p', { role: 'status' }, say('caseFile.loading')));
    const card = await cardOf(taskId);
    if (gone) {
      return;
    }
    if (!card?.caseNumber) {
      container.replaceChildren(element('p', { role: 'status' }, say('caseFile.none')));
      return;
    }
    const owner = scope?.$root?.authentication?.name ?? '';
    file = new CaseFile({ place: container, caseNumber: card.caseNumber, owner, short: true });
    await file.open();
  },
};
