/** The centre's date while the practice clock is on, for whoever shows dates; null in production. */
let centre = null;

export function centreTime() {
  return centre;
}

/** @param {{ now: string, zone: string }} answer of `/practice/clock` */
export function setCentreTime({ now, zone }) {
  centre = { now: new Date(now), zone };
  document.body.classList.add('cw-practice'); // hides the dates that Tasklist counts from the browser's clock
  return centre;
}
