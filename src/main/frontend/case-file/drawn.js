import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

const SVG = 'http://www.w3.org/2000/svg';
const LINE = 15;

/**
 * A drawing as the server has laid it out, which a narrow window scrolls by itself; under it how it is read, and the same in
 * words for whoever does not see it.
 *
 * @param {?{ name: string, legend: string, told: string[], width: number, height: number, shapes: Object[] }} drawing
 * @returns {Node[]} nothing where nothing is to be drawn
 */
export function drawn(drawing) {
  if (!drawing) {
    return [];
  }
  const { name, legend, told, width, height, shapes } = drawing;
  const facts = { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': name, class: 'cw-drawing' };
  return [
    element('div', { className: 'cw-drawn', tabIndex: 0, role: 'region', 'aria-label': name }, svg('svg', facts, ...shapes.map(shape))),
    element('p', { className: 'cw-quiet' }, legend),
    element(
      'details',
      { className: 'cw-in-words' },
      element('summary', {}, say('genogram.inWords')),
      element('ul', {}, ...told.map((words) => element('li', {}, words)))
    ),
  ];
}

/** What is zero is not sent. */
function shape({ kind, look, x = 0, y = 0, width = 0, height = 0, round = 0, path, words = [], title }) {
  const drawnAs = {
    rectangle: () => svg('rect', { x, y, width, height, rx: round }),
    circle: () => svg('circle', { cx: x, cy: y, r: width / 2 }),
    path: () => svg('path', { d: path }),
    words: () => svg('text', { x, y }, ...words.map((line, i) => svg('tspan', { x, dy: i === 0 ? 0 : LINE }, line))),
  }[kind]();
  const classes = look.split(' ').map((word) => `cw-drawn-${word}`);
  drawnAs.setAttribute('class', classes.join(' '));
  if (title) {
    drawnAs.append(svg('title', {}, title));
  }
  return drawnAs;
}

function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, String(value)));
  node.append(...children);
  return node;
}
