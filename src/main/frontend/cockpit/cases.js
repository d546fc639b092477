import { say } from '../shared/words.js';
import { casesOf } from '../watching/waiting.js';
import { diagramOf, instanceInCockpit } from './engine.js';
import { ownPlace, refusal } from './place.js';

/** The first tab of a diagram: its running cases, by what people call them. Cockpit's own table takes no further columns. */
export const casesOfDefinition = {
  id: 'shanyraq-cases',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 1000,
  properties: { label: say('watching.cases.title') },

  async render(container, { processDefinitionId }) {
    const place = ownPlace(container);
    const diagram = await diagramOf(processDefinitionId);
    place.replaceChildren(diagram ? await casesOf(diagram.key, { version: diagram.version, of: 'running' }, { hrefOf: instanceInCockpit }) : refusal(null));
  },
};
