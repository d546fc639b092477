import { apiUrl, get, pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { paintWaits } from '../watching/painted.js';
import { casesOf, waiting } from '../watching/waiting.js';
import { diagramOf, instanceInCockpit, showWhatIsTheirs, whoReads } from './engine.js';
import { ownPlace, refusal } from './place.js';

/** The tab "Where cases wait" of a diagram. */
export const waitsOfDefinition = {
  id: 'shanyraq-waiting',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 950,
  properties: { label: say('watching.title') },

  async render(container, { processDefinitionId }) {
    const place = ownPlace(container);
    const { ok, body, version } = await waitsOf(processDefinitionId);
    if (!ok) {
      place.replaceChildren(refusal(body));
      return;
    }
    const cases = element('div');
    place.replaceChildren(
      element('p', {}, element('a', { href: pageUrl('waiting.html', { process: body.process, version }) }, say('watching.onItsPage'))),
      cases,
      ...waiting(body, async (id, name) => cases.replaceChildren(await casesOf(body.process, { version, element: id, of: 'running' }, { place: name, hrefOf: instanceInCockpit })))
    );
  },
};

/** How long is waited where, upon Cockpit's own drawing. */
export const waitsOnDiagram = {
  id: 'shanyraq-waits',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 100,

  async render(viewer, { processDefinitionId }) {
    await showWhatIsTheirs();
    if ((await whoReads())?.watchesAll) {
      const { ok, body } = await waitsOf(processDefinitionId);
      if (ok) {
        paintWaits(viewer, body.places);
      }
    }
  },
};

async function waitsOf(definition) {
  const diagram = await diagramOf(definition);
  if (!diagram) {
    return { ok: false, body: null, version: 0 };
  }
  const url = apiUrl(`processes/${encodeURIComponent(diagram.key)}/waiting`);
  url.searchParams.set('version', String(diagram.version));
  const { ok, body } = await get(url);
  return { ok, body, version: diagram.version };
}
