import { pageUrl, rootUrl } from './api.js';

const APPLICATIONS = ['tasklist', 'cockpit', 'admin', 'welcome'];

/** A page of ours below the application's root, and never another site. */
const PAGE = /^casework(\/[a-z-]+\.html)?(\?[\w=&%.~*+-]*)?$/;

/**
 * Where somebody wanted to go before they were asked who they are: into an application of Camunda's (what stands behind the
 * # comes along by itself), to a page of ours, or nowhere in particular.
 *
 * @returns {{ application: ?string, place: string, page: ?string }}
 */
export function wanted(search = location.search, hash = location.hash) {
  const said = new URLSearchParams(search);
  return {
    application: APPLICATIONS.find((name) => name === said.get('app')) ?? null,
    place: placeIn(hash),
    page: pageOf(said.get('back')),
  };
}

/** The place within an application; that of its own sign-in is none. */
export function placeIn(hash) {
  return hash?.startsWith('#/') && !hash.startsWith('#/login') ? hash : '';
}

export function pageOf(path) {
  return path && PAGE.test(path) ? path : null;
}

/** Where they go on once it is known who they are. */
export function goOnUrl({ application, place, page }) {
  if (page) {
    return rootUrl(page);
  }
  return application ? new URL(place, rootUrl(`camunda/app/${application}/default/`)) : rootUrl('');
}

/** The page that asks who it is, and comes back to this one. */
export function signInUrl() {
  const path = location.href.slice(rootUrl('').href.length).replace(/#.*$/, '');
  return pageUrl('sign-in.html', { back: pageOf(path) });
}
