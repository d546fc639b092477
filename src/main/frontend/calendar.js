import dialogStyles from './styles/dialog.css';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl, rootUrl, send } from './shared/api.js';
import { addStyles, button, element } from './shared/dom.js';
import { say, sayDayOf, sayTime } from './shared/words.js';

// The page /casework/calendar.html: one's own secret address for one's own calendar, made, made anew and ended.
addStyles(document, dialogStyles);
const frame = await openFrame('pages.calendar');
if (frame) {
  const { main } = frame;
  const answer = await get(apiUrl('calendar-address'));
  main.replaceChildren(heading(say('calendarOf.title')), ...(answer.ok ? page(answer.body) : failure(answer)));
}

function page(state) {
  const place = element('div', {});
  show(place, state);
  return [
    ...['about', 'says', 'secret'].map((word) => element('p', {}, say(`calendarOf.${word}`))),
    place,
    element('p', {}, element('a', { href: pageUrl('week.html') }, say('calendarOf.back'))),
  ];
}

/** @param {HTMLElement} place @param {{ made: ?string, until: ?string, asked: ?string, path?: string }} state @param {string} [said] */
function show(place, { made, until, asked, path }, said) {
  const act = async (method, question) => {
    if (question && !window.confirm(say(question))) {
      return;
    }
    const { ok, body } = await send(method, apiUrl('calendar-address'));
    if (ok) {
      show(place, body, method === 'DELETE' ? say('calendarOf.ended') : undefined);
    } else {
      place.append(element('p', { role: 'alert' }, body?.message ?? say('pages.failed')));
    }
  };
  place.replaceChildren(
    said ? element('p', { role: 'status' }, said) : '',
    ...(path ? fresh(path) : []),
    element('p', {}, made && until ? say('calendarOf.since', { made: sayDayOf(made), until: sayDayOf(until) }) : say('calendarOf.none')),
    made ? element('p', { className: 'cw-quiet' }, asked ? say('calendarOf.asked', { time: sayTime(asked) }) : say('calendarOf.neverAsked')) : '',
    element(
      'p',
      { className: 'cw-at-hand' },
      made
        ? button(say('calendarOf.renew'), () => act('POST', 'calendarOf.sureRenew'))
        : button(say('calendarOf.make'), () => act('POST'), 'cw-button cw-button-primary'),
      made ? button(say('calendarOf.revoke'), () => act('DELETE', 'calendarOf.sureRevoke'), 'cw-button cw-button-danger') : null
    )
  );
}

/** The address, the one time that anybody knows it. */
function fresh(path) {
  const input = element('input', { id: 'cw-address', readOnly: true, value: rootUrl(path).href, className: 'cw-secret-address' });
  const status = element('span', { role: 'status' });
  const copy = button(say('calendarOf.copy'), async () => {
    input.select();
    await navigator.clipboard?.writeText(input.value);
    status.textContent = say('calendarOf.copied');
  });
  return [
    element('p', { role: 'status' }, element('strong', {}, say('calendarOf.shownOnce'))),
    element('p', {}, element('label', { htmlFor: 'cw-address' }, say('calendarOf.address')), input, copy, ' ', status),
  ];
}
