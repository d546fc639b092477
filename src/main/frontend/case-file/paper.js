import { button, element } from '../shared/dom.js';
import { say, sayDay, sayTime } from '../shared/words.js';
import { prints } from './prints.js';

/**
 * A paper of the case file, and beside it what corrects it.
 *
 * @param {{ sheet: Object, corrections: Object[] }} paper
 * @param {(sheet: Object) => void} [correct] is told which sheet is to be corrected
 * @param {string} [caseNumber]
 * @returns {Node[]}
 */
export function paper({ sheet, corrections }, correct, caseNumber) {
  const beside = corrections.map((correction) =>
    element('div', { className: 'cw-beside' }, filing(correction, correct, caseNumber))
  );
  return [filing(sheet, correct, caseNumber), ...beside];
}

function filing(sheet, correct, caseNumber) {
  const { title, happened = title, about, formVersion, filedBy, filedAt, answers } = sheet;
  return element(
    'details',
    { className: 'cw-filing' },
    element(
      'summary',
      {},
      element('span', { className: 'cw-filing-title' }, about ? say('caseFile.paperAbout', { title: happened, name: about }) : happened),
      element('span', { className: 'cw-filing-when' }, say('caseFile.filed', { time: sayTime(filedAt), person: filedBy, title })),
      ...marks(sheet)
    ),
    ...correction(sheet),
    element('dl', { className: 'cw-answers' }, ...(answers ?? []).flatMap(answer)),
    ...doings(sheet, correct),
    ...(caseNumber ? prints(sheet, caseNumber) : []),
    element('p', { className: 'cw-filing-form' }, say('caseFile.form', { version: formVersion }))
  );
}

function marks({ corrects, corrected }) {
  const words = [corrects && 'caseFile.correctionMark', corrected && 'caseFile.correctedMark'].filter(Boolean);
  return words.map((word) => element('span', { className: 'cw-filing-mark' }, say(word)));
}

/** What is filed is never edited: a paper names the one that corrects it, and that one names what it corrects and why. */
function correction({ corrects, reason, corrected }) {
  const line = (key, { filedAt, filedBy }, words = {}) =>
    element('p', { className: 'cw-correction' }, say(key, { time: sayTime(filedAt), person: filedBy, ...words }));
  return [
    corrects && line('caseFile.corrects', corrects, { reason }),
    corrected && line('caseFile.corrected', corrected),
  ].filter(Boolean);
}

/** What can be done with the paper. */
function doings(sheet, correct) {
  if (!sheet.mayCorrect || !correct) {
    return [];
  }
  const start = button(say('correction.button'), () => correct(sheet), 'cw-act-button');
  start.setAttribute('aria-haspopup', 'dialog');
  start.setAttribute('aria-label', say('correction.buttonFor', { title: sheet.title, time: sayTime(sheet.filedAt) }));
  return [element('p', { className: 'cw-correction' }, start)];
}

/** A question with its answer; a line without one is the heading of a group or of a list's row. */
function answer({ label, value, level = 0 }) {
  const isHeading = value === null || value === undefined;
  const lines = isHeading ? [element('dt', { className: 'cw-heading' }, label)] : row(label, inWords(value));
  lines.forEach((line) => line.style.setProperty('--cw-level', String(level)));
  return lines;
}

/** A question and its answer in a list of such. */
export function row(label, value) {
  return [element('dt', {}, label), element('dd', {}, value)];
}

/** Answers usually come as words; whatever else comes is made readable. */
function inWords(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  if (typeof value === 'object') {
    return Object.values(value).map(inWords).filter(Boolean).join(', ');
  }
  if (typeof value === 'boolean') {
    return say(value ? 'value.yes' : 'value.no');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return sayDay(`${value}T00:00`);
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    return sayTime(value);
  }
  return String(value);
}
