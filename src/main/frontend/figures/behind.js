import { apiUrl, get, pageUrl } from '../shared/api.js';
import { button, element } from '../shared/dom.js';
import { say, sayDay } from '../shared/words.js';
import { lines } from '../today/parts.js';

const COLUMNS = [
  { word: 'cases.number', value: ({ caseNumber }) => (caseNumber ? link(caseNumber) : '–') },
  { word: 'figures.whom', value: ({ whom }) => whom ?? '–' },
  { word: 'figures.day', value: ({ onDay }) => (onDay ? sayDay(onDay) : '–') },
  { word: 'figures.why', value: ({ why }) => why },
];

/** Of groups and one-off services there is no page of their own. */
function link(number) {
  const page = { 'K-': 'complaints.html', 'P-': 'foster-families.html' }[number.slice(0, 2)];
  if (!page && !/^\d/.test(number)) {
    return number;
  }
  const href = page ? pageUrl(page, { number }) : pageUrl('case.html', { case: number });
  return element('a', { className: 'cw-number', href }, number);
}

/** What a number counted, a page of it, in a place that shows its other pages too. */
export async function behind(table, row, column, period) {
  const place = element('section', { className: 'cw-behind' });
  await show(1);
  return place;

  async function show(page) {
    const url = apiUrl(`figures/${encodeURIComponent(table.key)}/${encodeURIComponent(row.figure)}`);
    const asked = { ...period, column: column.key, page: String(page) };
    Object.entries(asked).forEach(([name, value]) => url.searchParams.set(name, value));
    if (row.part !== null) {
      url.searchParams.set('part', row.part);
    }
    const { ok, body } = await get(url);
    if (!ok) {
      place.replaceChildren(element('p', { role: 'alert' }, body?.message ?? say('pages.failed')));
      return;
    }
    const title = say('figures.counted', { figure: body.title, column: column.title });
    place.replaceChildren(
      element('h3', { tabIndex: -1 }, title),
      element('p', { className: 'cw-quiet' }, body.how),
      body.lines.length > 0 ? lines(title, COLUMNS, body.lines) : element('p', {}, say('figures.none')),
      element(
        'p',
        { className: 'cw-pager' },
        page > 1 ? button(say('pages.previous'), () => show(page - 1), 'cw-plain-link') : null,
        body.more ? button(say('pages.next'), () => show(page + 1), 'cw-plain-link') : null,
        button(say('figures.close'), () => place.remove(), 'cw-plain-link')
      )
    );
  }
}
