/**
 * Keeps the page still while a mouse button or finger is down.
 *
 * Leaving a field shows or takes away its complaint, and everything below moves by a line: between pressing and
 * releasing, so that the click misses the very thing it was aimed at. Complaints therefore come and go after the click.
 *
 * @param {HTMLElement} box what is kept still
 * @param {AbortSignal} signal ends it
 */
export function keepSteady(box, signal) {
  let held = [];

  function hold() {
    release();
    held = [...box.querySelectorAll('.fjs-has-errors')];
    held.forEach((field) => {
      field.style.minHeight = `${field.offsetHeight}px`;
    });
    box.querySelectorAll('.fjs-form-field-error').forEach((/** @type {HTMLElement} */ complaint) => {
      complaint.dataset.shown = 'yes';
    });
    box.classList.add('cw-pressed'); // form.css hides complaints that are not shown yet
  }

  function release() {
    held.forEach((field) => {
      field.style.minHeight = '';
    });
    held = [];
    box.classList.remove('cw-pressed');
  }

  const afterClick = () => setTimeout(release, 50);
  window.addEventListener('pointerdown', hold, { capture: true, signal });
  window.addEventListener('pointerup', afterClick, { capture: true, signal });
  window.addEventListener('pointercancel', afterClick, { capture: true, signal });
}
