import flatpickr from 'flatpickr';
import { Kazakh } from 'flatpickr/dist/esm/l10n/kz.js';
import { Russian } from 'flatpickr/dist/esm/l10n/ru.js';
import { language } from '../shared/language.js';
import { say } from '../shared/words.js';

/**
 * The calendar of date fields. The viewer would write days as the browser does, an American one the month first; at the
 * centre a day is written 12.03.2026, whatever the language, and a week begins on Monday. The bundle hands this calendar
 * to the viewer in the place of the one that it asks for.
 */
export default function calendar(input, options) {
  input.placeholder = say('calendar.placeholder');
  const ofTheCentre = { dateFormat: 'd.m.Y', ariaDateFormat: 'j F Y', parseDate: dayIn, locale: words() };
  return flatpickr(input, { ...options, ...ofTheCentre });
}

const LOCALES = { ru: Russian, kk: Kazakh };

function words() {
  const names = { monthAriaLabel: say('calendar.month'), yearAriaLabel: say('calendar.year') };
  return { ...LOCALES[language()], ...names, firstDayOfWeek: 1 };
}

/** Forgives how a day is typed: 1.3.2026, 01/03/2026 and 01032026 are the same day. What is no day is none. */
function dayIn(typed) {
  const [, date, month, year] = DAY.exec(typed.trim()) ?? [];
  const day = new Date(Number(year), Number(month) - 1, Number(date));
  return day.getMonth() === Number(month) - 1 ? day : undefined;
}

const DAY = /^(\d{1,2})[.,/\- ]?(\d{1,2})[.,/\- ]?(\d{4})$/;
