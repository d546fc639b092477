/**
 * Calls to the application's own endpoints, in the session that the person already has in the web app.
 *
 * A call never throws: the answer is always `{ status, ok, body }`, and `status` is 0 when the server could not be
 * reached, so that no caller can forget the network and lose what somebody typed.
 */

// This script is served from <application>/casework/assets/.
const CASEWORK = new URL('../', import.meta.url);

/** The address of an endpoint below `/casework/api/`. */
export function apiUrl(path) {
  return new URL(`api/${path}`, CASEWORK);
}

/** The address of an endpoint below the application's root. */
export function rootUrl(path) {
  return new URL(`../${path}`, CASEWORK);
}

/** Where one logs in; who is logged in already comes to the tasks. */
export function loginUrl() {
  return rootUrl('camunda/app/tasklist/');
}

/** A task in Tasklist. */
export function taskUrl(task) {
  return new URL(`#/?task=${encodeURIComponent(task)}`, rootUrl('camunda/app/tasklist/default/'));
}

/** A page of the case files. */
export function pageUrl(path, parameters = {}) {
  const url = path ? new URL(path, CASEWORK) : new URL(CASEWORK.href.replace(/\/$/, ''));
  Object.entries(parameters).forEach(([name, value]) => value && url.searchParams.set(name, value));
  return url;
}

export async function get(url) {
  return call('GET', url);
}

/** `keepalive` lets the call outlive the page; browsers allow it for bodies up to 64 kB only. */
export async function send(method, url, body, { keepalive = false } = {}) {
  return call(method, url, body, keepalive);
}

/**
 * Fetches a file and lets the browser keep it under the name that the server gives it.
 *
 * @param {URL} url
 * @param {?Object} [asked] what is asked for, where the asking itself is written down
 * @returns {Promise<{ ok: boolean, message?: string }>} the server's sentence where there is no file
 */
export async function fetchFile(url, asked = null) {
  const question = asked
    ? { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() }, body: JSON.stringify(asked) }
    : {};
  try {
    const response = await fetch(url, { ...question, credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) {
      return { ok: false, message: parse(await response.text())?.message };
    }
    const name = response.headers.get('Content-Disposition')?.match(/filename="([^"]+)"/)?.[1] ?? 'paper';
    const address = URL.createObjectURL(await response.blob());
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it after the click
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

/** Sends a file with what is said of it. */
export async function sendFile(url, file, facts) {
  return sendFiles(url, [file], facts);
}

/** Sends files with what is said of all of them. */
export async function sendFiles(url, files, facts) {
  const body = new FormData();
  Object.entries(facts).forEach(([name, value]) => value && body.append(name, value));
  files.forEach((file) => body.append('file', file));
  try {
    const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken() };
    const response = await fetch(url, { method: 'POST', headers, body, credentials: 'same-origin', cache: 'no-store' });
    return { status: response.status, ok: response.ok, body: parse(await response.text()) };
  } catch {
    return { status: 0, ok: false, body: null };
  }
}

/**
 * Name and password, at the one door that takes them; 403 for who may not go to this application.
 *
 * @returns {Promise<{ status: number, ok: boolean, body: ?Object, goesOnAt: ?string }>} `goesOnAt` where a second step is asked for
 */
export async function signIn(name, password, application = 'welcome') {
  try {
    const response = await fetch(rootUrl(`camunda/api/admin/auth/user/default/login/${application}`), {
      method: 'POST',
      headers: { Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken() },
      body: new URLSearchParams({ username: name, password }),
      credentials: 'same-origin',
      cache: 'no-store',
    });
    const goesOnAt = response.headers.get('Location');
    return { status: response.status, ok: response.ok, body: parse(await response.text()), goesOnAt };
  } catch {
    return { status: 0, ok: false, body: null, goesOnAt: null };
  }
}

/** Ends the session in which the person is signed in, for all pages. */
export async function signOut() {
  return call('POST', rootUrl('camunda/api/admin/auth/user/default/logout'));
}

const KEEPALIVE_LIMIT = 60_000;

async function call(method, url, body, keepalive = false) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = csrfToken();
  }
  if (text !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: text,
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: keepalive && (text === undefined || new Blob([text]).size < KEEPALIVE_LIMIT),
    });
    return { status: response.status, ok: response.ok, body: parse(await response.text()) };
  } catch {
    return { status: 0, ok: false, body: null };
  }
}

/** Read anew for each call: the token changes when the person logs in again in another tab. */
function csrfToken() {
  const cookie = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return cookie ? decodeURIComponent(cookie[1]) : '';
}

/** A proxy or an error page may answer with HTML; that counts as an answer without a body. */
function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
