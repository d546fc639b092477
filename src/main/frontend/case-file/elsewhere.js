import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say, sayDay } from '../shared/words.js';

/** The children who belong to another family as well: who leads the other case, danger and plan there. */
export function elsewhere({ elsewhere: children = [] }) {
  return children.length === 0 ? [] : [element('ul', { className: 'cw-agenda' }, ...children.map(line))];
}

function line(there) {
  return element(
    'li',
    { className: there.danger ? 'cw-agenda-line cw-late' : 'cw-agenda-line' },
    element('span', { className: 'cw-agenda-what' }, there.child, element('span', { className: 'cw-quiet' }, ` ${day('elsewhere.since', there.since)}`)),
    element('span', { className: 'cw-agenda-who' }, otherCase(there)),
    element('span', { className: 'cw-agenda-due' }, state(there))
  );
}

/** The number leads to the file of whoever may read it. */
function otherCase({ caseNumber, caseManager, mayRead, open }) {
  const words = say(open ? 'elsewhere.case' : 'elsewhere.ended', { number: caseNumber, person: caseManager });
  if (!mayRead) {
    return words;
  }
  const [before, after] = words.split(caseNumber);
  return element('span', {}, before, element('a', { href: pageUrl('case.html', { case: caseNumber }) }, caseNumber), after);
}

function state({ danger, planned, nextReview }) {
  return [
    say(danger ? 'elsewhere.danger' : 'elsewhere.noDanger'),
    say(planned ? 'elsewhere.planned' : 'elsewhere.notPlanned'),
    nextReview && day('elsewhere.review', nextReview),
  ]
    .filter(Boolean)
    .join(', ');
}

function day(word, date) {
  return say(word, { date: sayDay(`${date}T00:00`) });
}
