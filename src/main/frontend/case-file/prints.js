import { apiUrl, fetchFile } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDayOf } from '../shared/words.js';
import { bringBack } from './scans.js';

/**
 * What a filed form can be printed as, each to be read (PDF) and to be written on (DOCX).
 *
 * @param {{ id: string, title: string, prints: string[] }} sheet
 * @returns {Node[]}
 */
export function prints({ id, title, prints: kinds }, caseNumber) {
  const status = element('span', { role: 'status' });
  const ways = kinds.flatMap((kind) =>
    ['pdf', 'docx'].map((format) => way({ kind, format, caseNumber, filing: id, status }))
  );
  return [element('p', { className: 'cw-prints' }, say('print.heading'), ...ways, status, ...bringBack({ caseNumber, title, filing: id }))];
}

/**
 * The latest paper of each kind, to be printed where what it tells is read.
 *
 * @param {{ caseNumber: string, prints: { kind: string, filing: string, filedAt: string }[] }} file
 * @param {string[]} [kinds] only these
 * @returns {Node[]} nothing while there is none
 */
export function printsOf({ caseNumber, prints: found = [] }, kinds) {
  const wanted = found.filter(({ kind }) => !kinds || kinds.includes(kind));
  if (wanted.length === 0) {
    return [];
  }
  const status = element('span', { role: 'status' });
  const line = ({ kind, filing, filedAt }) =>
    element(
      'li',
      {},
      ...['pdf', 'docx'].map((format) => way({ kind, format, caseNumber, filing, status })),
      element('span', { className: 'cw-quiet' }, sayDayOf(filedAt))
    );
  return [element('ul', { className: 'cw-print-list', 'aria-label': say('papers.print') }, ...wanted.map(line)), element('p', {}, status)];
}

/** The sheet of a case's contacts, from one day to another; without a day from the beginning, until today. */
export function contactSheet(caseNumber) {
  const status = element('span', { role: 'status' });
  const days = ['from', 'until'].map((name) => element('input', { type: 'date', id: `cw-contacts-${name}`, name }));
  const path = (format) => {
    const asked = new URLSearchParams(days.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    return `cases/${encodeURIComponent(caseNumber)}/contact-sheet.${format}?${asked}`;
  };
  const ways = ['pdf', 'docx'].map((format) => print({ kind: 'contactSheet', format, path: () => path(format), status }));
  const fields = days.flatMap((day) => [element('label', { htmlFor: day.id }, say(`print.${day.name}`)), day]);
  return element('p', { className: 'cw-prints cw-choose' }, say('print.heading'), ...fields, ...ways, status);
}

/** The page with the five questions to the family, to be filled in by hand. */
export function familyQuestions(caseNumber) {
  const status = element('span', { role: 'status' });
  const path = (format) => `cases/${encodeURIComponent(caseNumber)}/family-questions.${format}`;
  const ways = ['pdf', 'docx'].map((format) => print({ kind: 'familyQuestions', format, path: () => path(format), status }));
  return element('p', { className: 'cw-prints' }, say('print.familyQuestions'), ...ways, status);
}

function way({ kind, format, caseNumber, filing, status }) {
  const path = `cases/${encodeURIComponent(caseNumber)}/filings/${encodeURIComponent(filing)}/paper.${format}?paper=${kind}`;
  return print({ kind, format, path: () => path, status });
}

function print({ kind, format, path, status }) {
  const paper = say(`paper.${kind}`);
  const words = say('print.as', { paper, format: format.toUpperCase() });
  const fetchPaper = async () => {
    status.textContent = say('print.printing');
    const { ok, message } = await fetchFile(apiUrl(path()));
    status.textContent = ok ? say('print.printed', { paper }) : (message ?? say('print.failed'));
  };
  return button(words, fetchPaper, 'cw-print');
}
