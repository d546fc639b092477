import { apiUrl, get } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { paperList } from './paper-list.js';

/**
 * What the reader wrote themselves in a case that is not theirs any more.
 *
 * @param {string} caseNumber
 * @returns {Promise<Node[]>} nothing for who has written nothing there
 */
export async function written(caseNumber) {
  const address = apiUrl(`cases/${encodeURIComponent(caseNumber)}/written`);
  const { ok, body } = await get(address);
  return ok
    ? [element('h2', {}, say('written.heading', { number: caseNumber })), element('p', {}, say('written.why')), ...paperList(address, body).nodes]
    : [];
}
