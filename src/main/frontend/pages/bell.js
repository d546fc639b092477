import { apiUrl, get, pageUrl, send, taskUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';

/**
 * What has come for the reader since they looked last, behind a bell that says how much; opened, it is read.
 *
 * @param {HTMLElement} place is filled as soon as the server has said
 */
export async function ring(place) {
  const { ok, body } = await get(apiUrl('today/bell'));
  if (!ok) {
    return;
  }
  const count = body.items.length;
  const words = count > 0 ? say('bell.some', { count }) : say('bell.none');
  const list = element('ul', {}, ...(count > 0 ? body.items.map(line) : [element('li', {}, words)]));
  const bell = element('details', { className: count > 0 ? 'cw-last cw-bell cw-bell-rings' : 'cw-last cw-bell' }, element('summary', { title: words }, words), list);
  let read = count === 0;
  bell.addEventListener('toggle', () => {
    if (bell.open && !read) {
      read = true;
      send('POST', apiUrl('today/bell'));
    }
  });
  bell.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      bell.open = false;
      bell.querySelector('summary')?.focus();
    }
  });
  place.replaceChildren(bell);
}

function line({ kind, what, task, number, familyName, by, at }) {
  const about = [familyName, number].filter(Boolean).join(' · ');
  const words = kind === 'limit' ? `${say(`set.deadline.${what}`)}: ${say(`step.${by}`)}` : kind === 'reminder' ? say('bell.reminder', { task: what, name: by }) : what;
  return element(
    'li',
    {},
    element('a', { href: task ? taskUrl(task) : pageUrl('case.html', { case: number }) }, words, element('span', { className: 'cw-bell-about' }, `${about}, ${sayTime(at)}`))
  );
}
