import { CaseFile } from '../case-file/case-file.js';
import caseFileStyles from '../styles/case-file.css';
import tokens from '../styles/tokens.css';
import { addStyles, element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { caseOf, whoReads } from './engine.js';

let styled = false;

/** The tab "Case file" of a running process. */
export const fileOfInstance = {
  id: 'shanyraq-case-file',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 900,
  properties: { label: say('caseFile.tab') },

  async render(container, { processInstanceId }) {
    if (!styled) {
      addStyles(document, tokens, caseFileStyles); // in the page itself, where its dialogs are too
      styled = true;
    }
    container.replaceChildren(element('p', { role: 'status' }, say('caseFile.loading')));
    const [reader, caseNumber] = await Promise.all([whoReads(), caseOf(processInstanceId)]);
    if (!caseNumber || !reader) {
      container.replaceChildren(element('p', { role: 'status' }, say('caseFile.none')));
      return;
    }
    await new CaseFile({ place: container, caseNumber, owner: reader.id, short: true }).open();
  },
};
