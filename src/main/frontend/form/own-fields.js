import { withDayTold } from './day-told.js';
import { withFilling } from './fill-along.js';
import { LastTime, QUESTIONS, withLastTime } from './last-time.js';
import { withRowsToTake } from './take-rows.js';

/** @typedef {import('preact').ComponentType<any> & { config?: any }} FormField a kind of field, as form-js draws it */

/**
 * What the form viewer is extended with. It lets a kind of field be registered anew: here each is drawn as it was, with
 * something more.
 *
 * @param {import('./viewer.js').Viewer} viewer
 * @param {?Object} earlier what was answered when the same was asked before
 */
export function ownFields(viewer, earlier) {
  function registerAnew(formFields) {
    const extend = (type, extension, ...more) => formFields.register(type, extension(formFields.get(type), ...more));
    extend('dynamiclist', withRowsToTake, viewer);
    extend('select', withFilling, viewer);
    extend('datetime', withDayTold);
    if (earlier) {
      const lastTime = new LastTime(earlier);
      QUESTIONS.forEach((type) => extend(type, withLastTime, lastTime, viewer));
    }
  }
  registerAnew.$inject = ['formFields'];
  return { __init__: ['ownFields'], ownFields: ['type', registerAnew] };
}
