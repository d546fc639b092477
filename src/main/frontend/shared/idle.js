/**
 * Says with a cookie that nobody has touched a page for a while, in whichever tab. Lists look for what is new by themselves,
 * as long as a tab is open; without this whoever has gone home would stay signed in.
 */
const IDLE = 'shanyraq-idle';

/** Shorter than any session. */
const QUIET = 60_000;

const LOOKED_AT_EVERY = 15_000;
const TOLD_EVERY = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input'];

/** To be called once in a page. */
export function sayWhenNobodyIsThere() {
  const tabs = new BroadcastChannel(IDLE);
  let last = Date.now();
  let told = 0;
  const isThere = () => {
    last = Date.now();
    if (document.cookie.includes(`${IDLE}=`)) {
      document.cookie = `${IDLE}=; Path=/; SameSite=Lax; Max-Age=0`;
    }
  };
  const sign = () => {
    isThere();
    if (last - told > TOLD_EVERY) {
      told = last;
      tabs.postMessage('there');
    }
  };
  tabs.addEventListener('message', isThere);
  SIGNS.forEach((kind) => window.addEventListener(kind, sign, { capture: true, passive: true }));
  setInterval(() => {
    if (Date.now() - last > QUIET) {
      document.cookie = `${IDLE}=1; Path=/; SameSite=Lax`;
    }
  }, LOOKED_AT_EVERY);
  sign();
}
