import { apiUrl, fetchFile, sendFile } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { newNumber } from '../shared/values.js';
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
  const input = fileInput((file) => bring(file, caseNumber, { title, filing }, status));
  return [input, button(say('scan.bring'), () => input.click(), 'cw-print'), status];
}

/** Brings a paper that was not printed here, such as a birth certificate; who brings it says what it is. */
export function bringFromElsewhere(caseNumber) {
  const status = element('span', { role: 'status' });
  const title = element('input', { id: 'cw-scan-title', type: 'text', maxLength: LONGEST_TITLE, autocomplete: 'off' });
  const input = fileInput(async (file) => {
    if (await bring(file, caseNumber, { title: title.value.trim() }, status)) {
      title.value = '';
    }
  });
  const choose = () => {
    const isNamed = title.value.trim() !== '';
    status.textContent = isNamed ? '' : say('scan.nameFirst');
    if (isNamed) {
      input.click();
    } else {
      title.focus();
    }
  };
  const label = element('label', { htmlFor: title.id }, say('scan.whatPaper'));
  return element('p', { className: 'cw-choose' }, label, title, input, button(say('scan.fromElsewhere'), choose, 'cw-act-button'), status);
}

const LONGEST_TITLE = 200;

function fileInput(chosen) {
  const input = element('input', { type: 'file', accept: '.pdf,.jpg,.jpeg,.png', hidden: true, 'aria-label': say('scan.file') });
  input.addEventListener('change', () => {
    const [file] = input.files;
    input.value = '';
    return file && chosen(file);
  });
  return input;
}

async function bring(file, caseNumber, facts, status) {
  // One file that was chosen is one scan, however often it has to be sent.
  const chosen = { ...facts, opening: newNumber() };
  const first = await sendOnce(file, caseNumber, chosen, status);
  const isWanted = first.body?.same && (await askWhetherAgain(first.body.message, status));
  const { ok } = isWanted ? await sendOnce(file, caseNumber, { ...chosen, again: true }, status) : first;
  if (ok) {
    status.dispatchEvent(new CustomEvent(SCAN_KEPT, { bubbles: true }));
  } else if (first.body?.same && !isWanted) {
    status.textContent = say('scan.notKept');
  }
  return ok;
}

async function sendOnce(file, caseNumber, facts, status) {
  status.textContent = say('scan.sending');
  const answer = await sendFile(apiUrl(`cases/${encodeURIComponent(caseNumber)}/scans`), file, facts);
  status.textContent = answer.ok ? say('scan.kept') : (answer.body?.message ?? say('scan.failed'));
  return answer;
}

/** The case has this file already. */
function askWhetherAgain(question, status) {
  return new Promise((resolve) => {
    const yes = button(say('scan.again'), () => resolve(true), 'cw-print');
    status.replaceChildren(question, ' ', yes, ' ', button(say('scan.not'), () => resolve(false), 'cw-print'));
    yes.focus();
  });
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
