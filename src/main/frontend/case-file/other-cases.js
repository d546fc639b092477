import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';

/** The other cases of the family: each a link for who may read it. */
export function otherCases({ otherCases: others = [] }) {
  return others.length > 0 && element('span', {}, ...others.flatMap((other, i) => (i > 0 ? [', ', linked(other)] : [linked(other)])));
}

/** The number alone for who may not read that file. */
export function linked({ caseNumber, mayRead }) {
  return mayRead ? element('a', { href: pageUrl('case.html', { case: caseNumber }) }, caseNumber) : caseNumber;
}

