import { heading } from '../pages/frame.js';
import { apiUrl, pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { paperList } from './paper-list.js';

/** What was filed without a case, under a number of its own: a one-off service, a group. */
export async function showSubject(main, number) {
  const { nodes, readOn } = paperList(apiUrl(`subjects/${encodeURIComponent(number)}`));
  const kind = say(`subject.${number.split('-')[0]}`);
  main.replaceChildren(
    element('p', {}, element('a', { href: pageUrl('', { view: 'subjects' }) }, say('subjects.back'))),
    heading(say('subjects.one', { kind, number })),
    element('div', { className: 'cw-case-file' }, ...nodes)
  );
  await readOn();
}
