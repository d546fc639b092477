import { failure, heading, openFrame, pager } from './pages/frame.js';
import { LISTS, centre } from './today/centre.js';
import { day } from './today/day.js';
import { keeper } from './today/keeper.js';
import { lines } from './today/parts.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { element } from './shared/dom.js';
import { say, sayDayOf } from './shared/words.js';

// The page /casework/today.html with which everybody's day begins: what is theirs, and the centre for who watches over it;
// or one of its lists whole, ?list=late&page=2.
const address = new URLSearchParams(window.location.search);
const which = address.get('list') ?? '';
const frame = await openFrame('pages.today');
if (frame) {
  frame.main.classList.add('cw-today');
  frame.main.replaceChildren(...(Object.hasOwn(LISTS, which) ? await whole() : await theDay(frame.reader)));
}

async function theDay(reader) {
  const [own, all, kept] = await Promise.all([
    get(apiUrl('today')),
    reader.watchesAll ? get(apiUrl('today/centre')) : null,
    reader.keeps ? get(apiUrl('today/keeper')) : null,
  ]);
  return [
    heading(say('today.title')),
    ...(own.ok ? [element('p', { className: 'cw-today-date' }, sayDayOf(own.body.date)), ...day(own.body, reader)] : failure(own)),
    ...(kept ? (kept.ok ? keeper(kept.body) : failure(kept)) : []),
    ...(all ? (all.ok ? centre(all.body, reader.id) : failure(all)) : []),
  ];
}

async function whole() {
  const page = Math.max(1, Number.parseInt(address.get('page') ?? '', 10) || 1);
  const url = apiUrl(`today/centre/${which}`);
  url.searchParams.set('page', String(page));
  const answer = await get(url);
  if (!answer.ok) {
    return failure(answer);
  }
  const title = say(`today.${which}`);
  return [
    element('p', {}, element('a', { href: pageUrl('today.html') }, say('today.back'))),
    heading(title),
    answer.body.lines.length > 0 ? lines(title, LISTS[which](frame.reader.id), answer.body.lines) : element('p', { role: 'status' }, say(`today.none.${which}`)),
    ...pager(page, answer.body.more, { list: which }, 'today.html'),
  ];
}
