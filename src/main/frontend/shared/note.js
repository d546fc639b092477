import styles from '../styles/note.css';
import { addStyles, button, element } from './dom.js';
import { say } from './words.js';

/**
 * Sentences in the corner about something that succeeded after its window has closed. They stay until they are closed, the
 * next ones come, or another task is opened than those that they speak of.
 *
 * @param {object} of
 * @param {(Node|string)[]} of.words what happened and what follows
 * @param {{ href: (string|URL), text: string }[]} [of.ways] where one may go from here
 * @param {string[]} [of.tasks] the tasks that may be open beside it
 */
export function note({ words, ways = [], tasks = [] }) {
  if (!place) {
    addStyles(document, styles);
    place = document.body.appendChild(element('div', { className: 'cw-note-place', role: 'status' }));
    window.addEventListener('hashchange', () => {
      const open = openTask();
      if (open && !spokenOf.includes(open)) {
        place.replaceChildren();
      }
    });
  }
  spokenOf = tasks;
  const cross = button('×', () => place.replaceChildren(), 'cw-note-close');
  cross.setAttribute('aria-label', say('submit.close'));
  const links = ways.map(({ href, text }) => element('a', { href: String(href) }, text));
  const said = element(
    'div',
    { className: 'cw-note' },
    element(
      'div',
      { className: 'cw-note-words' },
      ...words.map((one) => (one instanceof Node ? one : element('p', {}, one))),
      links.length > 0 ? element('div', { className: 'cw-note-ways' }, ...links) : null
    ),
    cross
  );
  // A place for messages must be on the page before they come, or screen readers do not announce them.
  setTimeout(() => place.replaceChildren(said), 100);
}

/** The task that is open in Tasklist, as its address says. */
export function openTask() {
  return searchOf(window.location.hash).get('task');
}

/** What stands behind the question mark of Tasklist's own address, which is behind the hash. */
export function searchOf(hash) {
  return new URLSearchParams(hash.split('?')[1] ?? '');
}

let place = null;
let spokenOf = [];
