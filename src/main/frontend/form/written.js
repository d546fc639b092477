/** Days and hours as people type them, or paste them from a paper. */

/**
 * 1.3.2026, 01/03/2026, 01032026 and 1.3.26 are the same day, and what a paper adds to the year or a scan hides in between
 * is passed over. What is no day is none.
 *
 * @param {string} typed
 * @returns {Date | undefined}
 */
export function dayIn(typed) {
  const written = typed.replace(UNSEEN, '').replace(YEAR, '').trim();
  const [, date, month, year] = DAY.exec(written) ?? SHORT_DAY.exec(written) ?? [];
  const day = new Date(0);
  day.setHours(0, 0, 0, 0);
  day.setFullYear(fullYear(year), Number(month) - 1, Number(date));
  return day.getMonth() === Number(month) - 1 && day.getDate() === Number(date) ? day : undefined;
}

/** Of two digits: more than ten years ahead is meant to be long past. */
function fullYear(year) {
  const latest = new Date().getFullYear() + 10;
  const inThisCentury = latest - (latest % 100) + Number(year);
  return year?.length === 2 ? (inThisCentury > latest ? inThisCentury - 100 : inThisCentury) : Number(year);
}

/**
 * 14, 9:5, 14.05 and 1405 are hours.
 *
 * @param {string} typed
 * @returns {?string} such as 09:05
 */
export function hourIn(typed) {
  const [, hour, apart, together] = HOUR.exec(typed.replace(UNSEEN, '')) ?? [];
  const minute = apart ?? together ?? '0';
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    : null;
}

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const YEAR = /\s*[гж]\.?$/;
const DAY = /^(\d{1,2})\s*[.,/\- ]?\s*(\d{1,2})\s*[.,/\- ]?\s*(\d{4})$/;
const SHORT_DAY = /^(\d{1,2})\s*[.,/\- ]\s*(\d{1,2})\s*[.,/\- ]\s*(\d{2})$/;
const HOUR = /^(\d{1,2})(?:\s*[:.,\- ]\s*(\d{1,2})|(\d{2}))?$/;
