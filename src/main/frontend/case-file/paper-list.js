import { get } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say } from '../shared/words.js';
import { paper } from './paper.js';

/**
 * Papers as a list, the newest first, with a button for those before.
 *
 * @param {URL} address of the list; its pages are asked for one by one
 * @param {?{ papers: Object[], more: boolean }} [first] its first page, where it is known
 * @returns {{ nodes: Node[], readOn: () => Promise<void> }}
 */
export function paperList(address, first = null) {
  const list = element('ol', { className: 'cw-timeline' });
  const status = element('p', { role: 'status' }); // on the page before it is filled, or it is not announced
  const more = button(say('timeline.more'), () => readOn(), 'cw-act-button');
  more.hidden = true;
  let page = 0;
  const show = (body) => {
    page += 1;
    const read = body.papers.map((sheet) => element('li', {}, ...paper({ sheet, corrections: [] })));
    list.append(...read);
    more.hidden = !body.more;
    return read;
  };
  const readOn = async () => {
    const url = new URL(address);
    url.searchParams.set('page', String(page + 1));
    const { ok, body } = await get(url);
    if (!ok) {
      status.textContent = body?.message ?? say('caseFile.failed');
      return;
    }
    const read = show(body);
    if (page > 1) {
      read[0]?.querySelector('summary')?.focus();
    }
  };
  if (first) {
    show(first);
  }
  return { nodes: [list, status, more], readOn };
}
