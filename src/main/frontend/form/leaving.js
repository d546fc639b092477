/**
 * Keeps what was entered when the page is hidden or left, and warns who would lose something by it.
 *
 * @param {import('./session.js').FormSession} session
 * @returns {() => void} ends the watch
 */
export function keepWhenLeaving(session) {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('pagehide', () => session.leave(), { signal });
  window.addEventListener('beforeunload', (event) => session.hasUnsaved && event.preventDefault(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && session.leave(), { signal });
  return () => ending.abort();
}
