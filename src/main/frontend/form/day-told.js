import { createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { typedDays } from './typed-days.js';

/**
 * A date field that says at once when what was typed into it is no day, or no hour.
 *
 * @param {import('./own-fields.js').FormField} Datetime form-js's component
 */
export function withDayTold(Datetime) {
  function DatetimeWithDayTold(props) {
    const complaints = [useComplaint(`${props.domId}-date`), useComplaint(`${props.domId}-time`)].filter(Boolean);
    useEffect(() => () => typedDays.report(`${props.domId}-time`, null), [props.domId]);
    return createElement(Datetime, complaints.length > 0 ? { ...props, errors: complaints } : props);
  }
  DatetimeWithDayTold.config = Datetime.config;
  return DatetimeWithDayTold;
}

/** @param {string} input the id of the input */
function useComplaint(input) {
  const [complaint, setComplaint] = useState(typedDays.complaint(input));
  useEffect(() => {
    setComplaint(typedDays.complaint(input));
    return typedDays.watch(input, setComplaint);
  }, [input]);
  return complaint;
}
