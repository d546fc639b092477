import { element } from '../shared/dom.js';
import { say, sayTime } from '../shared/words.js';

/**
 * What a fact was before it was corrected, struck through, under a line that says so in words: not everybody sees the stroke.
 *
 * @param {Node} was
 * @param {{ by: string, at: string, reason: ?string }} correction
 * @param {boolean} [struck] whether the fact is struck out altogether
 */
export function formerly(was, { by, at, reason }, struck = false) {
  const words = { time: sayTime(at), person: by, reason };
  const key = `former.${struck ? 'struck' : 'corrected'}${reason ? '' : '.noReason'}`;
  return element('div', { className: 'cw-former' }, element('p', {}, say(key, words)), was);
}

/**
 * The same for one fact of several that were corrected together: nothing where this one stayed as it was.
 *
 * @param {{ was: Object, by: string, at: string, reason: ?string }[]} former the latest first
 * @param {Object} now what holds
 * @param {(fact: Object) => ?string} words of the fact
 * @returns {Node[]}
 */
export function formerOf(former, now, words) {
  return former
    .map((one, i) => ({ one, was: words(one.was), then: words(i === 0 ? now : former[i - 1].was) }))
    .filter(({ was, then }) => was && was !== then)
    .map(({ one, was }) => formerly(element('del', {}, was), one));
}
