import figuresStyles from './styles/figures.css';
import watching from './styles/watching.css';
import { charts } from './figures/charts.js';
import { behind } from './figures/behind.js';
import { handouts } from './figures/handouts.js';
import { day, periods } from './figures/periods.js';
import { reportTable } from './figures/report-table.js';
import { failure, heading, openFrame } from './pages/frame.js';
import { apiUrl, get, pageUrl } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { say, sayDay } from './shared/words.js';

// The page /casework/figures.html?from=2026-07-01&until=2027-06-30: the centre's figures of a period, and what each of them counted.
/** Figures whose parts are drawn under their table as well. */
const DRAWN = ['risk.atClosing', 'risk.atEntry', 'risk.atExit', 'services.groups', 'goals.outcome', 'components.after', 'scales.motivation', 'scales.trust'];

const address = new URLSearchParams(window.location.search);
const offered = periods(new Date());
const period = {
  from: address.get('from') ?? offered[0].from,
  until: address.get('until') ?? offered[0].until,
};

addStyles(document, watching, figuresStyles);
const frame = await openFrame('pages.figures');
if (frame) {
  frame.main.classList.add('cw-today');
  const answer = await get(apiUrl('figures'));
  if (answer.ok) {
    await show(frame.main, answer.body, handouts(period, frame.reader.closesDoors));
  } else {
    frame.main.replaceChildren(heading(say('figures.title')), ...failure(answer));
  }
}

/** Table after table, each as soon as it is there: a report of many years is read from its beginning. */
async function show(main, tables, along) {
  const places = tables.map((key) => element('section', { className: 'cw-part', 'data-table': key }, element('p', { role: 'status' }, say('pages.loading'))));
  const before = element('p', { className: 'cw-quiet' });
  main.replaceChildren(heading(say('figures.title')), question(), along, element('p', {}, say('figures.about')), before, ...places);
  for (const [at, key] of tables.entries()) {
    const url = apiUrl(`figures/${encodeURIComponent(key)}`);
    Object.entries(period).forEach(([name, value]) => url.searchParams.set(name, value));
    const answer = await get(url);
    if (!answer.ok) {
      places[at].replaceChildren(...failure(answer));
      places.slice(at + 1).forEach((place) => place.remove());
      return;
    }
    before.textContent = say('figures.beforeIs', { from: sayDay(answer.body.before.from), until: sayDay(answer.body.before.last) });
    answer.body.tables.forEach((table) => fill(places[at], table));
  }
}

function fill(place, table) {
  const list = element('div');
  place.replaceChildren(
    ...reportTable(table, async (row, column) => {
      list.replaceChildren(await behind(table, row, column, period));
      list.querySelector('h3')?.focus();
    }),
    list,
    ...charts(table, DRAWN)
  );
}

function question() {
  const links = offered.map(({ word, from, until }) => {
    const chosen = from === period.from && until === period.until;
    const link = element('a', { href: pageUrl('figures.html', { from, until }) }, say(word));
    if (chosen) {
      link.setAttribute('aria-current', 'true');
    }
    return element('li', {}, link);
  });
  return element(
    'div',
    {},
    element('nav', { 'aria-label': say('figures.periods') }, element('ul', { className: 'cw-periods' }, ...links)),
    element(
      'form',
      { className: 'cw-asked', action: pageUrl('figures.html').pathname },
      field('figures.from', element('input', { type: 'date', name: 'from', value: period.from, required: true })),
      field('figures.until', element('input', { type: 'date', name: 'until', value: period.until, required: true, max: day(new Date(2100, 0, 1)) })),
      element('button', { type: 'submit' }, say('figures.show'))
    )
  );
}

function field(word, input) {
  return element('label', {}, say(word), input);
}
