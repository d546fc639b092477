/**
 * Keeps a form calm until it is filed: no question turns red because somebody went past it. After a refused filing each loses
 * its red as it is mended, and none turns red anew.
 *
 * A day that is none is told at once, because it would be lost without a word: see {@link ./day-told.js}.
 *
 * @param {any} validator form-js's
 * @param {any} viewerCommands form-js's; they would check whatever is left, changed or not
 * @param {(instance: any) => boolean} isRed
 * @returns {<T>(check: () => T) => T} lets the whole form be checked
 */
export function keepCalm(validator, viewerCommands, isRed) {
  let checking = false;
  const check = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => (checking || isRed(instance) ? check(instance, value) : []);
  viewerCommands.updateFieldInstanceValidation = () => {};
  return (checkAll) => {
    checking = true;
    try {
      return checkAll();
    } finally {
      checking = false;
    }
  };
}
