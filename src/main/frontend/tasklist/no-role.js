import { apiUrl, get } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** Somebody new finds empty lists and nothing to start; what is missing is said, until it is there. */
export const noRole = {
  id: 'shanyraq-no-role',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,

  async render(container) {
    container.replaceChildren();
    const { ok, body } = await get(apiUrl('reader'));
    if (ok && !body.role) {
      sayIt();
    }
  },
};

function sayIt() {
  const sentence = element('p', { className: 'cw-no-role', role: 'status' }, say('pages.noRole'));
  document.querySelector('.cw-no-role')?.remove();
  document.body.append(sentence);
  window.addEventListener('focus', lookAgain);

  async function lookAgain() {
    const { ok, body } = await get(apiUrl('reader'));
    if (ok && body.role) {
      window.removeEventListener('focus', lookAgain);
      window.location.reload();
    }
  }
}
