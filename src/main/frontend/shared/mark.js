const SVG = 'http://www.w3.org/2000/svg';

/** A circle with three bent laths each way. */
export const RING =
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M3 8.5q9 2 18 0M2 12q10 2.5 20 0M3 15.5q9 2 18 0M8.5 3q2 9 0 18M12 2q2.5 10 0 20M15.5 3q2 9 0 18';

/** The product's mark: the ring at the crown of a yurt. */
export function mark(size = 24) {
  const drawing = document.createElementNS(SVG, 'svg');
  Object.entries({ viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true', class: 'cw-mark' }).forEach(([name, value]) =>
    drawing.setAttribute(name, String(value))
  );
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', RING);
  drawing.append(path);
  return drawing;
}
