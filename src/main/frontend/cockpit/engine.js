import { apiUrl, get, rootUrl } from '../shared/api.js';

/** Whoever is signed in, asked once for all plug-ins of a page. */
let reader = null;

/** @returns {Promise<?{ id: string, watchesAll: boolean, worksWithFamilies: boolean }>} */
export async function whoReads() {
  reader ??= get(apiUrl('reader'));
  const { ok, body } = await reader;
  if (!ok) {
    reader = null;
  }
  return ok ? body : null;
}

/** Shows the buttons of whoever operates the server to them alone: see user-styles.css. */
export async function showWhatIsTheirs() {
  const { ok, body } = await get(rootUrl('camunda/api/admin/auth/user/default'));
  document.body.classList.toggle('cw-operates', Boolean(ok && body?.authorizedApps?.includes('admin')));
}

/** The number of the case that a running process belongs to; empty where it belongs to none. */
export async function caseOf(instance) {
  const { ok, body } = await get(engine(`process-instance/${encodeURIComponent(instance)}`));
  return (ok && body?.businessKey) || '';
}

/** @returns {Promise<?{ key: string, version: number, name: string }>} the diagram that Cockpit shows */
export async function diagramOf(definition) {
  const { ok, body } = await get(engine(`process-definition/${encodeURIComponent(definition)}`));
  return ok ? body : null;
}

/** Where Cockpit shows a running process. */
export function instanceInCockpit({ instance }) {
  return `#/process-instance/${encodeURIComponent(instance)}/runtime`;
}

function engine(path) {
  return rootUrl(`camunda/api/engine/engine/default/${path}`);
}
