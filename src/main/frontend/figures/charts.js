import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const LINE = 30;
/** Parts that have a colour everywhere. */
const OF_RISK = { red: '--cw-risk-red', yellow: '--cw-risk-yellow', green: '--cw-risk-green', none: '--cw-wait-1' };

/**
 * The parts of some figures of a table as bars. The table beside it says the same in numbers, so that nobody needs the colours.
 *
 * @param {any} table
 * @param {string[]} figures whose parts are drawn, if the table has them
 */
export function charts(table, figures) {
  const groups = figures
    .map((figure) => ({
      title: table.rows.find((row) => row.figure === figure && row.part === null)?.title,
      rows: table.rows.filter((row) => row.figure === figure && row.part !== null),
    }))
    .filter(({ rows }) => rows.some((row) => row.cells[0].count > 0));
  if (groups.length === 0) {
    return [];
  }
  const most = Math.max(...groups.flatMap(({ rows }) => rows.map((row) => row.cells[0].count)));
  return [element('div', { className: 'cw-charts' }, ...groups.map((group) => chart(group, table.columns[0].title, most)))];
}

function chart({ title, rows }, column, most) {
  const canvas = /** @type {HTMLCanvasElement} */ (
    element('canvas', { role: 'img', 'aria-label': `${title}: ${rows.map((row) => `${row.title} ${row.cells[0].count}`).join(', ')}` })
  );
  const place = element('div', { className: 'cw-chart' }, canvas);
  place.style.height = `${rows.length * LINE + LINE}px`;
  // It takes its size from its place, which has one only when it stands on the page.
  requestAnimationFrame(() => draw(canvas, rows, most));
  return element('figure', {}, element('figcaption', {}, say('figures.counted', { figure: title, column })), place);
}

function draw(canvas, rows, most) {
  const token = (name) => getComputedStyle(canvas).getPropertyValue(name).trim();
  const numbers = { size: 14, family: getComputedStyle(canvas).fontFamily };
  const still = { animation: /** @type {false} */ (false), responsive: true, maintainAspectRatio: false };
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.title),
      datasets: [
        {
          data: rows.map((row) => row.cells[0].count),
          backgroundColor: rows.map((row) => token(OF_RISK[row.part] ?? '--cw-act')),
          borderColor: token('--cw-edge'),
          borderWidth: 1,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      events: [],
      scales: {
        x: { min: 0, max: most, ticks: { color: token('--cw-quiet'), precision: 0, font: numbers }, grid: { color: token('--cw-line-soft') } },
        y: { ticks: { color: token('--cw-ink'), autoSkip: false, font: numbers }, grid: { display: false } },
      },
    },
  });
}
