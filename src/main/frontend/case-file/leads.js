import { say, sayDay, sayDayOf } from '../shared/words.js';

/** From when to when somebody led the case, and why it came to them. */
export function leadWords({ worker, since, until, reason, standsInFor, plannedUntil }) {
  const key = until ? 'caseFile.led' : 'caseFile.leads.now';
  return [
    say(key, { worker, since: sayDayOf(since), until: until && sayDayOf(until), why: say(`lead.${reason}`) }),
    standsInFor && say('caseFile.standsIn', { worker: standsInFor, until: sayDay(`${plannedUntil}T00:00`) }),
  ]
    .filter(Boolean)
    .join(', ');
}
