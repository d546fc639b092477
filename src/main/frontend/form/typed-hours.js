import { say } from '../shared/words.js';
import { typedDays } from './typed-days.js';

/**
 * Forgives how an hour is typed: 14, 9:5, 14.05 and 1405 are hours. The viewer takes what it cannot read for nothing and
 * wipes it out without a word; here it stays until it is mended or wiped out by the person, and the field says so.
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

function hourIn(typed) {
  const [, hour, apart, together] = HOUR.exec(typed.replace(UNSEEN, '')) ?? [];
  const minute = apart ?? together ?? '0';
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    : null;
}

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const HOUR = /^(\d{1,2})(?:\s*[:.,\- ]\s*(\d{1,2})|(\d{2}))?$/;
