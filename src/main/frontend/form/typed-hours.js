import { say } from '../shared/words.js';
import { typedDays } from './typed-days.js';
import { hourIn } from './written.js';

/**
 * Forgives how an hour is typed. The viewer takes what it cannot read for nothing and wipes it out without a word; here it
 * stays until it is mended or wiped out by the person, and the field says so.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function keepTypedHours(root, signal) {
  function hold(event) {
    const input = event.composedPath()[0];
    if (!input.matches?.('.fjs-timepicker input') || (event.type === 'keydown' && event.key !== 'Enter')) {
      return;
    }
    const typed = input.value.trim();
    const hour = typed && hourIn(typed);
    typedDays.report(input.id, typed && !hour ? say('calendar.noHour', { typed }) : null);
    if (hour === typed) {
      return;
    }
    event.stopPropagation();
    if (hour) {
      input.value = hour;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The viewer reads it once it has been drawn.
      queueMicrotask(() => input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    }
  }
  root.addEventListener('focusout', hold, { capture: true, signal });
  root.addEventListener('keydown', hold, { capture: true, signal });
}
