import flatpickr from 'flatpickr';
import { Kazakh } from 'flatpickr/dist/esm/l10n/kz.js';
import { Russian } from 'flatpickr/dist/esm/l10n/ru.js';
import { language } from '../shared/language.js';
import { say } from '../shared/words.js';
import { typedDays } from './typed-days.js';
import { dayIn } from './written.js';

/**
 * The calendar of date fields. The viewer would write days as the browser does, an American one the month first; at the
 * centre a day is written 12.03.2026, whatever the language, and a week begins on Monday. The bundle hands this calendar
 * to the viewer in the place of the one that it asks for.
 */
export default function calendar(input, options) {
  input.placeholder = say('calendar.placeholder');
  const ofTheCentre = { dateFormat: 'd.m.Y', ariaDateFormat: 'j F Y', parseDate: dayIn, locale: words() };
  const picker = keepingWhatIsNoDay(flatpickr(input, { ...options, ...ofTheCentre }), input);
  // Whoever goes on with the keyboard leaves it, and the next question must not lie under it.
  input.addEventListener('blur', ({ relatedTarget: next }) => next && !picker.calendarContainer.contains(next) && picker.close());
  return picker;
}

const LOCALES = { ru: Russian, kk: Kazakh };

function words() {
  const names = { monthAriaLabel: say('calendar.month'), yearAriaLabel: say('calendar.year') };
  return { ...LOCALES[language()], ...names, firstDayOfWeek: 1 };
}

/** Text that is no day stays in the field until it is mended or wiped out by the person; until then nothing is answered. */
function keepingWhatIsNoDay(picker, input) {
  const setDate = picker.setDate;
  picker.setDate = (date, ...more) => {
    const typed = typeof date === 'string' ? date.trim() : '';
    const complaint = typed && complaintAbout(typed, picker.config.minDate);
    if (!typed && isNothing(date) && typedDays.complaint(input.id) && input.value.trim()) {
      return; // the viewer hears that there is no day, and would wipe out what stands there instead
    }
    setDate(complaint ? '' : date, ...more);
    if (complaint) {
      input.value = typed;
    }
    typedDays.report(input.id, complaint || null);
  };
  picker.config.onDestroy.push(() => typedDays.report(input.id, null));
  return picker;
}

function isNothing(date) {
  return !date || Number.isNaN(new Date(date).getTime());
}

function complaintAbout(typed, first) {
  const day = dayIn(typed);
  if (!day) {
    return say('calendar.noDay', { typed });
  }
  if (day.getFullYear() < FIRST_YEAR) {
    return say('calendar.tooEarly', { typed });
  }
  return first && day < first ? say('calendar.passed', { typed }) : null;
}

/** Nobody whom the centre meets was born before, and nothing that it writes down was then. */
const FIRST_YEAR = 1900;
