import { element } from '../shared/dom.js';
import { say, sayDay, sayDayOf } from '../shared/words.js';

/** Who led the case from when to when; a single one who has led it from the start needs no list. */
export function leads({ leads: list = [] }) {
  if (list.length < 2) {
    return [];
  }
  const lines = list.map((lead) => element('li', {}, leadWords(lead)));
  return [element('h3', {}, say('caseFile.leads')), element('ul', { className: 'cw-members' }, ...lines)];
}

export function leadWords({ worker, since, until, reason, standsInFor, plannedUntil }) {
  const key = until ? 'caseFile.led' : 'caseFile.leads.now';
  return [
    say(key, { worker, since: sayDayOf(since), until: until && sayDayOf(until), why: say(`lead.${reason}`) }),
    standsInFor && say('caseFile.standsIn', { worker: standsInFor, until: sayDay(`${plannedUntil}T00:00`) }),
  ]
    .filter(Boolean)
    .join(', ');
}
