import { apiUrl, get } from '../shared/api.js';
import { familyLine } from './family-line.js';

/** The number is looked up when nothing was typed for this long. */
const PAUSE = 400;

/**
 * Where a form begins without a case, the family whose number is typed into the question with the property `namesFamily` stands in
 * its head, for who may know it.
 *
 * @param {import('./viewer.js').Viewer} viewer
 * @param {import('./page.js').Page} page
 * @param {AbortSignal} closing
 */
export function watchForFamily(viewer, page, closing) {
  const key = viewer.keyWith('namesFamily');
  if (!key) {
    return;
  }
  let shown = null;
  let timer = null;
  const look = async () => {
    const number = viewer.fact(key, '');
    if (number === shown) {
      return;
    }
    shown = number;
    const { ok, body } = /^\d{4}-\d{4,}$/.test(number) ? await get(apiUrl(`cases/${number}/family`)) : { ok: false, body: null };
    if (number === shown && !closing.aborted) {
      page.head = familyLine(ok ? body : null);
    }
  };
  viewer.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  closing.addEventListener('abort', () => clearTimeout(timer));
  look();
}
