import { heading } from '../pages/frame.js';
import { apiUrl, get, pageUrl } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { paper } from './paper.js';

/** What was filed without a case, under a number of its own: a one-off service, a group. */
export async function showSubject(main, number) {
  const list = element('ol', { className: 'cw-timeline' });
  const status = element('p', { role: 'status' }); // on the page before it is filled, or it is not announced
  const more = button(say('timeline.more'), () => readOn(), 'cw-act-button');
  more.hidden = true;
  let page = 0;
  const readOn = async () => {
    const url = apiUrl(`subjects/${encodeURIComponent(number)}`);
    url.searchParams.set('page', String(page + 1));
    const { ok, body } = await get(url);
    if (!ok) {
      status.textContent = body?.message ?? say('caseFile.failed');
      return;
    }
    page += 1;
    const read = body.papers.map((sheet) => element('li', {}, ...paper({ sheet, corrections: [] })));
    list.append(...read);
    more.hidden = !body.more;
    if (page > 1) {
      read[0]?.querySelector('summary')?.focus();
    }
  };
  const kind = say(`subject.${number.split('-')[0]}`);
  main.replaceChildren(
    element('p', {}, element('a', { href: pageUrl('', { view: 'subjects' }) }, say('subjects.back'))),
    heading(say('subjects.one', { kind, number })),
    element('div', { className: 'cw-case-file' }, list, status, more)
  );
  await readOn();
}
