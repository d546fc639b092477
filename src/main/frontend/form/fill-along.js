import { createElement } from 'preact';

/**
 * A choice that brings answers to its neighbours along: an option may have `fills`, the answers by key. An answer that a
 * person gave stays; one that came along with an earlier choice goes with it.
 *
 * @param {import('./own-fields.js').FormField} Select form-js's component
 * @param {import('./viewer.js').Viewer} viewer
 */
export function withFilling(Select, viewer) {
  function SelectWithFilling(props) {
    const fillsOf = (value) => viewer.fact(props.field.valuesKey, []).find((option) => option.value === value)?.fills ?? {};
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
