import { element } from '../shared/dom.js';
import { riskMark } from '../shared/risk.js';
import { say, sayDayOf } from '../shared/words.js';

/** Every look at the family's risk, the latest first: the level set, the level proposed, and why. */
export function riskHistory({ risks = [] }) {
  if (risks.length === 0) {
    return [];
  }
  return [element('ol', { className: 'cw-risks' }, ...risks.map((look, i) => element('li', {}, ...lookAt(look, i === 0))))];
}

function lookAt(look, isLatest) {
  const { stage, at, level, proposed, withdrawn, reasons } = look;
  return [
    element(
      'p',
      { className: 'cw-risk-line' },
      riskMark(level ?? proposed),
      ' · ',
      say('risk.look', { stage: say(`riskStage.${stage}`), date: sayDayOf(at) }),
      withdrawn ? element('span', { className: 'cw-filing-mark' }, say('risk.withdrawn')) : null
    ),
    element('p', { className: 'cw-quiet' }, said(look)),
    reasons.length > 0
      ? element(
          'details',
          { open: isLatest },
          element('summary', {}, say('risk.reasons')),
          element('ul', {}, ...reasons.map((reason) => element('li', {}, reason)))
        )
      : null,
  ].filter(Boolean);
}

/** What the table proposed, what the worker set, and the grounds where the two differ. */
function said({ proposed, score, level, grounds, confirmedBy, confirmedAt }) {
  const sentences = [
    proposed && say('risk.proposed', { level: say(`set.risk.${proposed}`), score }),
    level
      ? say('risk.set', { level: say(`set.risk.${level}`), person: confirmedBy, date: sayDayOf(confirmedAt) })
      : say('risk.notSet'),
    grounds && say('risk.grounds', { grounds }),
  ];
  return sentences.filter(Boolean).join(' ');
}
