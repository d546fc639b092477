import { createElement } from 'preact';

/**
 * A choice that brings answers to its neighbours along: an option may have `fills`, the answers by key; or the question has the
 * property `fills`, such as `child=false: mother, father; child=true: daughter, son`. An answer that a person gave stays; one that
 * came along with an earlier choice goes with it.
 *
 * @param {import('./own-fields.js').FormField} Select form-js's component
 * @param {import('./viewer.js').Viewer} viewer
 */
export function withFilling(Select, viewer) {
  function SelectWithFilling(props) {
    const { valuesKey, properties } = props.field;
    const fillsOf = (value) => ({
      ...fillsIn(properties?.fills, value),
      ...viewer.fact(valuesKey, []).find((option) => option.value === value)?.fills,
    });
    const onChange = (update) => {
      const before = fillsOf(props.value);
      props.onChange(update);
      viewer.fillBeside(props.fieldInstance.valuePath, fillsOf(update.value), before);
    };
    return createElement(Select, { ...props, onChange });
  }
  SelectWithFilling.config = Select.config;
  return SelectWithFilling;
}

/**
 * @param {string} [fills] of a question
 * @param {string} [chosen]
 * @returns {Object} the answers that the choice brings along, by key
 */
export function fillsIn(fills, chosen) {
  const parts = (fills ?? '').split(';').map((part) => part.match(/^\s*(\w+)\s*=\s*(\w+)\s*:(.*)$/));
  const fitting = parts.filter((part) => part?.[3].split(',').some((choice) => choice.trim() === chosen));
  return Object.fromEntries(fitting.map(([, key, answer]) => [key, WORTH[answer] ?? answer]));
}

const WORTH = { true: true, false: false };
