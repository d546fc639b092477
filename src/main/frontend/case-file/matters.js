import { element } from '../shared/dom.js';
import { say, sayDay, sayDayOf } from '../shared/words.js';

/** What runs beside the main line of the case: dangers, placements, partners, specialists. */
export function matters({ matters: list = [] }) {
  return list.length === 0 ? [] : [element('ul', { className: 'cw-agenda' }, ...list.map(matter))];
}

function matter({ kind, what, state, members, since, until }) {
  return element(
    'li',
    { className: kind === 'safeguarding' ? 'cw-agenda-line cw-late' : 'cw-agenda-line' },
    element(
      'span',
      { className: 'cw-agenda-what' },
      say('matter.what', { kind: say(`matter.${kind}`), what }),
      members.length > 0 ? element('span', { className: 'cw-quiet' }, ` ${members.join(', ')}`) : null
    ),
    element('span', { className: 'cw-agenda-who' }, state),
    element(
      'span',
      { className: 'cw-agenda-due' },
      until
        ? say('matter.sinceUntil', { since: sayDayOf(since), until: sayDay(`${until}T00:00`) })
        : say('matter.since', { since: sayDayOf(since) })
    )
  );
}
