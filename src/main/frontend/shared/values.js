/** Small helpers on JSON values. */

export function copy(value) {
  return value === undefined ? undefined : structuredClone(value);
}

/** A random number as a UUID. The browser's own maker of them is there on pages of `https` only. */
export function newNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function valueAt(value, path) {
  return path.reduce((inner, key) => (inner === null || inner === undefined ? undefined : inner[key]), value);
}

/** Sets a value deep inside, creating objects (for names) and arrays (for numbers) on the way. */
export function setAt(target, path, value) {
  let inner = target;
  path.slice(0, -1).forEach((key, i) => {
    inner[key] ??= typeof path[i + 1] === 'number' ? [] : {};
    inner = inner[key];
  });
  inner[path[path.length - 1]] = value;
}

/** Moves an element of a list to another place. A list with gaps, as of errors, keeps them. */
export function moveIn(list, from, to) {
  list.length = Math.max(list.length, from + 1, to + 1);
  list.splice(to, 0, ...list.splice(from, 1));
}

/**
 * Equality as a person filling in a form sees it: empty is empty, whether "", null, [] or missing, and the same moment
 * is the same, whichever offset it is written with (the viewer rewrites moments into the browser's time zone).
 */
export function sameAnswer(a, b) {
  return canonical(a) === canonical(b);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/;

function canonical(value) {
  return JSON.stringify(value, (key, inner) => {
    if (inner === '' || inner === null || (Array.isArray(inner) && inner.length === 0)) {
      return undefined;
    }
    if (typeof inner === 'string' && MOMENT.test(inner) && !Number.isNaN(Date.parse(inner))) {
      return Date.parse(inner);
    }
    if (typeof inner === 'object' && !Array.isArray(inner)) {
      return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
    }
    return inner;
  });
}
