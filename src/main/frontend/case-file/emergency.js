import { apiUrl, send } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';

const LONGEST_REASON = 2000;

/**
 * The way into a file in which the person has no part: for some hours, with a reason, and others are told.
 *
 * @param {string} caseNumber
 * @param {() => Promise<any>} opened is called when the file is open
 */
export function breakGlass(caseNumber, opened) {
  const status = element('p', { role: 'alert' });
  const reason = element('textarea', { id: 'cw-emergency-reason', rows: 4, maxLength: LONGEST_REASON, required: true });
  const open = element('button', { type: 'submit', className: 'cw-act-button' }, say('emergency.open'));
  const submit = async (event) => {
    event.preventDefault();
    status.textContent = '';
    open.disabled = true;
    const url = apiUrl(`cases/${encodeURIComponent(caseNumber)}/emergency-access`);
    const { ok, body } = await send('POST', url, { reason: reason.value });
    open.disabled = false;
    if (ok) {
      await opened();
    } else {
      status.textContent = body?.message ?? say('caseFile.failed');
      reason.focus();
    }
  };
  return element(
    'details',
    { className: 'cw-emergency' },
    element('summary', {}, say('emergency.summary')),
    element('p', {}, say('emergency.about')),
    element(
      'form',
      { submit },
      element('label', { htmlFor: reason.id }, say('emergency.reason')),
      reason,
      open,
      status
    )
  );
}

/** Who opened the file so, until when and why. */
export function emergencyWords({ person, reason, endsAt }) {
  return say('emergency.line', { person, until: sayTime(endsAt), reason });
}
