import { say } from '../shared/words.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, in the largest unit that says enough: `12 min`, `5 h`, `3.5 days`, `40 days`. */
export function sayLong(seconds) {
  if (seconds < HOUR) {
    return say('watching.minutes', { count: Math.round(seconds / MINUTE) });
  }
  if (seconds < 2 * DAY) {
    return say('watching.hours', { count: Math.round(seconds / HOUR) });
  }
  const days = seconds / DAY;
  return say('watching.days', { count: days < 10 ? Math.round(days * 2) / 2 : Math.round(days) });
}
