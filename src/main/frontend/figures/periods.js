/** The month in which a project year begins, from 0: July. */
const PROJECT = 6;

/**
 * The periods that are asked for most, the first of them unless another is chosen.
 *
 * @param {Date} today
 * @returns {{ word: string, from: string, until: string }[]} first and last days
 */
export function periods(today) {
  const year = today.getFullYear();
  const month = today.getMonth();
  const quarter = month - (month % 3);
  const project = month < PROJECT ? year - 1 : year;
  return [
    months('figures.month', year, month, 1),
    months('figures.lastMonth', year, month - 1, 1),
    months('figures.quarter', year, quarter, 3),
    months('figures.lastQuarter', year, quarter - 3, 3),
    months('figures.year', year, 0, 12),
    months('figures.lastYear', year - 1, 0, 12),
    months('figures.project', project, PROJECT, 12),
    months('figures.lastProject', project - 1, PROJECT, 12),
  ];
}

function months(word, year, month, count) {
  return { word, from: day(new Date(year, month, 1)), until: day(new Date(year, month + count, 0)) };
}

/** @param {Date} date */
export function day(date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
