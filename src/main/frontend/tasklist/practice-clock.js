import { get, rootUrl, send } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDay } from '../shared/words.js';
import { forgetCards } from './cards.js';
import { setCentreTime } from './centre-time.js';

/**
 * In practice only: shows the centre's date and moves it, so that deadlines pass while one watches.
 * The server has no such clock in production; then nothing appears.
 */
export const practiceClock = {
  id: 'shanyraq-practice-clock',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,

  async render(container, context, scope) {
    container.replaceChildren();
    const { ok, body } = await get(rootUrl('practice/clock'));
    document.querySelector('body > .cw-clock')?.remove();
    if (ok && body?.now) {
      document.body.append(clock(body, scope)); // the last place in the order of the keyboard: nobody works with it
    }
  },
};

const STEPS = [
  ['clock.day', 'P1D'],
  ['clock.week', 'P7D'],
  ['clock.month', 'P1M'],
];

function clock(first, scope) {
  const date = element('span', { className: 'cw-clock-date' });
  const status = element('span', { className: 'cw-clock-status', role: 'status', 'aria-live': 'polite' });
  const buttons = STEPS.map(([word, duration]) => button(say(word), () => move(duration), 'cw-clock-step'));

  function show(answer) {
    const centre = setCentreTime(answer);
    date.textContent = say('clock.date', { date: sayDay(centre.now, centre.zone) });
    return sayDay(centre.now, centre.zone);
  }

  function setBusy(busy) {
    buttons.forEach((step) => {
      step.disabled = busy;
    });
    group.setAttribute('aria-busy', String(busy));
    group.classList.toggle('cw-busy', busy);
  }

  async function move(duration) {
    const pressed = /** @type {?HTMLElement} */ (document.activeElement);
    setBusy(true);
    status.textContent = say('clock.moving');
    const { ok, body } = await send('POST', rootUrl('practice/clock'), { duration });
    setBusy(false);
    pressed?.focus(); // a disabled button loses the focus
    if (!ok) {
      status.textContent = body?.message ?? say('clock.failed');
      return;
    }
    status.textContent = say('clock.moved', { date: show(body) });
    forgetCards();
    scope?.$root.$broadcast('refresh');
  }

  const group = element(
    'div',
    { className: 'cw-clock', role: 'group', 'aria-label': say('clock.label') },
    date,
    ...buttons,
    status
  );
  show(first);
  return group;
}
