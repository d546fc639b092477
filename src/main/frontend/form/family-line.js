import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** A name of more letters takes two lines at most. */
const LONG = 60;

/**
 * Whose form it is, in a line: the number of the case, the family, its children with their ages as far as whoever reads it may
 * know, and whom of them the work is about.
 *
 * @param {?{ caseNumber: string, familyName: string, children: { fullName: string, age: ?number }[], child: ?string }} about
 * @returns {(Node | string)[]} nothing where there is no case
 */
export function familyLine(about) {
  if (!about) {
    return [];
  }
  const { caseNumber, familyName, children, child } = about;
  const names = children.map(({ fullName, age }) => (age === null ? fullName : say('head.child', { name: fullName, age })));
  const parts = [
    element('strong', familyName.length > LONG ? { className: 'cw-family-long', title: familyName } : {}, say('card.family', { name: familyName })),
    element('span', {}, say('caseFile.case', { number: caseNumber })),
    child ? element('span', {}, say('card.child', { name: child })) : null,
    names.length > 0 ? element('span', {}, `${say('head.children')}: ${names.join(', ')}`) : null,
  ].filter(Boolean);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}
