import { get, rootUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/**
 * A diagram as the engine has it, to be painted on. What draws it is large and comes only when it is needed.
 *
 * @param {HTMLElement} place
 * @param {string} definition the id of the diagram in its version
 * @param {string} name what the picture is of
 * @param {(viewer: any) => void} paint
 */
export async function showDiagram(place, definition, name, paint) {
  const { ok, body } = await get(rootUrl(`camunda/api/engine/engine/default/process-definition/${encodeURIComponent(definition)}/xml`));
  if (!ok || !body?.bpmn20Xml) {
    place.replaceChildren(element('p', { role: 'alert' }, say('watching.noDrawing')));
    return;
  }
  const { default: Viewer } = await import('bpmn-js/lib/NavigatedViewer');
  const canvas = element('div', { className: 'cw-drawing', role: 'figure', 'aria-label': name });
  place.replaceChildren(canvas);
  const viewer = new Viewer({ container: canvas });
  await viewer.importXML(body.bpmn20Xml);
  viewer.get('canvas').zoom('fit-viewport', 'auto');
  paint(viewer);
}
