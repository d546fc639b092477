/**
 * Answers that are offered where nothing was answered yet, and that can be changed: a question says so with its property
 * `offered`, which is `today`, `now`, `me` (who is signed in, among the choices by their id or their role), or one of its
 * choices.
 *
 * form-js takes them for defaults, so that rows that are added later have them too. Nothing that is only offered is a
 * draft: see {@link ./viewer.js}.
 *
 * @param {Object} schema
 * @param {{ today: string, now: string, me: string[] }} offers as the server says them
 * @param {Object} data the facts, which hold the choices
 * @returns {Object} the schema with what is offered
 */
export function withOffers(schema, offers, data) {
  const offer = (field) => ({
    ...field,
    ...(field.properties?.offered ? defaultOf(field, offers, data) : {}),
    ...(field.components ? { components: field.components.map(offer) } : {}),
  });
  return offers ? offer(schema) : schema;
}

function defaultOf({ properties, values, valuesKey }, { today, now, me }, data) {
  const options = (values ?? data?.[valuesKey] ?? []).map(({ value }) => value);
  const answers = { today, now: now.slice(0, TO_THE_MINUTE), me: me.find((one) => options.includes(one)) };
  const defaultValue = answers[properties.offered] ?? options.find((option) => option === properties.offered);
  return defaultValue === undefined ? {} : { defaultValue };
}

const TO_THE_MINUTE = '2026-11-30T14:05'.length;
