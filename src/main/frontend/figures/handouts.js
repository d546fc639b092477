import { apiUrl, fetchFile } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

const FORMATS = ['xlsx', 'csv', 'pdf', 'form'];

/**
 * The report of a period as files that may leave the centre.
 *
 * @param {{ from: string, until: string }} period its first and last day
 * @param {boolean} decides whether the reader may let small numbers out
 */
export function handouts(period, decides) {
  const told = element('p', { role: 'status' });
  const whole = element('input', { type: 'checkbox' });
  const reason = element('input', { type: 'text', maxLength: 1000, required: true });
  const why = element('label', { hidden: true }, say('figures.wholeReason'), ' ', reason);
  whole.addEventListener('change', () => {
    why.hidden = !whole.checked;
  });
  const buttons = FORMATS.map((format) =>
    button(say(`figures.give.${format}`), async () => {
      if (whole.checked && !reason.reportValidity()) {
        return;
      }
      told.textContent = say('figures.making');
      const answer = await fetchFile(apiUrl('figures/handouts'), {
        ...period,
        format,
        whole: whole.checked,
        reason: whole.checked ? reason.value : null,
      });
      told.textContent = answer.ok ? say('figures.given') : (answer.message ?? say('pages.problem'));
    })
  );
  return element(
    'section',
    { className: 'cw-part cw-handouts' },
    element('h2', {}, say('figures.give')),
    element('p', {}, say('figures.smallStay')),
    decides ? element('div', { className: 'cw-whole' }, element('label', {}, whole, ' ', say('figures.whole')), why) : null,
    element('div', { className: 'cw-asked' }, ...buttons),
    told
  );
}
