import { paintWay } from '../watching/painted.js';
import { showWhatIsTheirs, whoReads } from './engine.js';
import { storyOf } from './happened.js';

/** The way that a running process has gone, upon Cockpit's own drawing of it. */
export const wayOnDiagram = {
  id: 'shanyraq-way',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 100,

  async render(viewer, { processInstanceId }) {
    await showWhatIsTheirs();
    if ((await whoReads())?.watchesAll) {
      const { ok, body } = await storyOf(processInstanceId);
      if (ok) {
        paintWay(viewer, body.marks);
      }
    }
  },
};
