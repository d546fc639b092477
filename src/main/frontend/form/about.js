import { valueAt } from '../shared/values.js';

/**
 * What a draft is about, in a few words of the person who wrote it: the answer that the form names with its custom property
 * `about`, or else the first text that they wrote themselves.
 *
 * @param {Object} schema
 * @param {{ answers: Object, opened: ?Object }} draft the answers, and the facts that they were given on
 */
export function aboutOf(schema, { answers, opened }) {
  const fields = textsIn(schema.components, []);
  const named = fields.filter(({ field }) => field.properties?.about);
  for (const { path } of [...named, ...fields]) {
    const text = valueAt(answers, path);
    if (typeof text === 'string' && text.trim() && text !== valueAt(opened ?? {}, path)) {
      const line = text.trim().replace(/\s+/g, ' ');
      return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
    }
  }
  return null;
}

const LONGEST = 60;
const TEXTS = new Set(['textfield', 'textarea']);

/** Of a list, its first row. */
function textsIn(components, path) {
  return (components ?? []).flatMap((field) => {
    if (field.components) {
      const inside = field.path ? [...path, ...field.path.split('.'), ...(field.type === 'dynamiclist' ? [0] : [])] : path;
      return textsIn(field.components, inside);
    }
    return TEXTS.has(field.type) && field.key ? [{ field, path: [...path, ...field.key.split('.')] }] : [];
  });
}
