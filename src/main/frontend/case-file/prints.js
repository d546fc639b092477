import { apiUrl, fetchFile } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { bringBack } from './scans.js';

/**
 * What a filed form can be printed as, each to be read (PDF) and to be written on (DOCX).
 *
 * @param {{ id: string, prints: string[] }} sheet
 * @returns {Node[]}
 */
export function prints({ id, title, prints: kinds }, caseNumber) {
  const status = element('span', { role: 'status' });
  const ways = kinds.flatMap((kind) =>
    ['pdf', 'docx'].map((format) => way({ kind, format, caseNumber, filing: id, status }))
  );
  return [element('p', { className: 'cw-prints' }, say('print.heading'), ...ways, status, ...bringBack({ caseNumber, title, filing: id }))];
}

function way({ kind, format, caseNumber, filing, status }) {
  const paper = say(`paper.${kind}`);
  const words = say('print.as', { paper, format: format.toUpperCase() });
  const print = async () => {
    status.textContent = say('print.printing');
    const path = `cases/${encodeURIComponent(caseNumber)}/filings/${encodeURIComponent(filing)}/paper.${format}?paper=${kind}`;
    const { ok, message } = await fetchFile(apiUrl(path));
    status.textContent = ok ? say('print.printed', { paper }) : (message ?? say('print.failed'));
  };
  return button(words, print, 'cw-print');
}
