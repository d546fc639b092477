import { createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { typedDays } from './typed-days.js';

/**
 * A date field that says at once when what was typed into it is no day.
 *
 * @param {Function} Datetime form-js's component
 */
export function withDayTold(Datetime) {
  function DatetimeWithDayTold(props) {
    const input = `${props.domId}-date`;
    const [complaint, setComplaint] = useState(typedDays.complaint(input));
    useEffect(() => {
      setComplaint(typedDays.complaint(input));
      return typedDays.watch(input, setComplaint);
    }, [input]);
    return createElement(Datetime, complaint ? { ...props, errors: [complaint] } : props);
  }
  DatetimeWithDayTold.config = Datetime.config;
  return DatetimeWithDayTold;
}
