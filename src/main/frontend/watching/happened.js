import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';
import { sayLong } from './spans.js';

/**
 * What happened in a process, from the beginning on: who did what when, which timer went off, what a table said and why, how late.
 *
 * @param {{ caseNumber: string, lines: Object[] }} story
 */
export function happened({ caseNumber, lines }) {
  return element('ol', { className: 'cw-story', 'aria-label': say('watching.happened') }, ...lines.map((line) => point(line, caseNumber)));
}

function point(line, caseNumber) {
  const open = !line.ended;
  return element(
    'li',
    { className: `cw-point cw-point-${line.kind}${line.late > 0 ? ' cw-point-late' : ''}${open ? ' cw-point-open' : ''}` },
    element('time', { className: 'cw-point-at', dateTime: line.at }, sayTime(line.at)),
    element(
      'div',
      {},
      element('span', { className: 'cw-point-kind' }, say(`watching.kind.${line.kind}`)),
      ' ',
      line.called ? element('a', { href: instanceUrl(caseNumber, line.called) }, line.name) : element('strong', {}, line.name),
      ...facts(line).flatMap((fact) => [' · ', fact]),
      ruling(line.ruling)
    )
  );
}

function facts({ kind, person, at, ended, calledOff, due, late }) {
  const lasted = kind === 'task' || kind === 'called' || kind === 'message' || (kind === 'timer' && ended !== at);
  return [
    person,
    calledOff ? say('watching.calledOff', { time: sayTime(ended) }) : null,
    lasted && ended && !calledOff ? say('watching.done', { time: sayTime(ended), span: sayLong((Date.parse(ended) - Date.parse(at)) / 1000) }) : null,
    ended ? null : element('strong', {}, say('watching.open')),
    due ? say('watching.due', { time: sayTime(due) }) : null,
    late > 0 ? element('span', { className: 'cw-is-late' }, say('watching.late', { span: sayLong(late) })) : null,
  ].filter(Boolean);
}

function ruling(said) {
  if (!said) {
    return null;
  }
  return element(
    'div',
    { className: 'cw-ruling' },
    ...said.answers.map(({ label, values }) => element('p', {}, `${label}: `, element('strong', {}, values.map(value).join('; ')))),
    said.why.length > 0
      ? element(
          'details',
          {},
          element('summary', {}, say('watching.why', { version: said.version })),
          ...said.why.map((why) => element('p', { lang: 'en' }, why))
        )
      : null
  );
}

const YES_OR_NO = ['true', 'false'];
const LEVELS = ['red', 'yellow', 'green', 'none'];

function value(word) {
  if (YES_OR_NO.includes(word)) {
    return say(`watching.is.${word}`);
  }
  return LEVELS.includes(word) ? say(`set.risk.${word}`) : word;
}

/** The page on which a process of a case is told. */
export function instanceUrl(caseNumber, instance) {
  return pageUrl('instance.html', { case: caseNumber, instance });
}
