import { apiUrl, fetchFile, sendFile } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';

/** Told to the timeline around when a scan was kept. */
export const SCAN_KEPT = 'cw-scan-kept';

/**
 * Brings a signed paper back: the button asks for the file, and the file is sent at once.
 *
 * @param {{ caseNumber: string, title: string, filing: string }} paper
 */
export function bringBack({ caseNumber, title, filing }) {
  const status = element('span', { role: 'status' });
  const input = element('input', { type: 'file', accept: '.pdf,.jpg,.jpeg,.png', hidden: true, 'aria-label': say('scan.file') });
  input.addEventListener('change', async () => {
    const [file] = input.files;
    input.value = '';
    if (!file) {
      return;
    }
    status.textContent = say('scan.sending');
    const { ok, body } = await sendFile(apiUrl(`cases/${encodeURIComponent(caseNumber)}/scans`), file, { title, filing });
    status.textContent = ok ? say('scan.kept') : (body?.message ?? say('scan.failed'));
    if (ok) {
      status.dispatchEvent(new CustomEvent(SCAN_KEPT, { bubbles: true }));
    }
  });
  return [input, button(say('scan.bring'), () => input.click(), 'cw-print'), status];
}

/** A scan in the timeline. */
export function scanLine({ id, title, type, size, by, at }, caseNumber) {
  const status = element('span', { role: 'status' });
  const open = async () => {
    const url = apiUrl(`cases/${encodeURIComponent(caseNumber)}/scans/${encodeURIComponent(id)}`);
    const { ok, message } = await fetchFile(url);
    status.textContent = ok ? '' : (message ?? say('scan.notOpened'));
  };
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return element(
    'p',
    { tabIndex: -1 },
    say('scan.line', { time: sayTime(at), title, person: by }),
    ' ',
    button(say('scan.open', { type: type.toUpperCase(), kilobytes }), open, 'cw-print'),
    status
  );
}
