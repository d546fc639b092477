import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

const LEVELS = ['red', 'yellow', 'green', 'none'];

/** The risk level as a coloured dot and in words: colour alone does not reach everybody. */
export function riskMark(level) {
  const known = LEVELS.includes(level) ? level : 'unknown';
  return element(
    'span',
    { className: 'cw-risk' },
    element('span', { className: `cw-dot cw-dot-${known}`, 'aria-hidden': 'true' }),
    known === 'unknown' ? say('risk.unknown') : say('risk.level', { level: say(`set.risk.${known}`) })
  );
}
