import { button, element } from './dom.js';

/**
 * A sentence in the corner about something that succeeded after its window has closed. It stays until it is closed or
 * the next one comes.
 *
 * @param {{ text: string, link: { href: (string|URL), text: string }, close: string }} words `close` names the cross
 */
export function note({ text, link, close }) {
  place ??= document.body.appendChild(element('div', { className: 'cw-note-place', role: 'status' }));
  const cross = button('×', () => place.replaceChildren(), 'cw-note-close');
  cross.setAttribute('aria-label', close);
  const sentence = element('p', { className: 'cw-note' }, text, ' ', element('a', { href: link.href }, link.text), cross);
  // A place for messages must be on the page before they come, or screen readers do not announce them.
  setTimeout(() => place.replaceChildren(sentence), 100);
}

let place = null;
