import { apiUrl, get, rootUrl, send } from './api.js';
import { element } from './dom.js';
import { chosen, hasChanged, language } from './language.js';
import { say } from './words.js';

const A_YEAR = 31_536_000;

const NAMES = { en: 'English', kk: 'Қазақша', ru: 'Русский' };

/**
 * Lets the person choose the language of the screens. A page that was opened in another language than theirs, as the page
 * of the sign-in often is, is opened anew.
 *
 * @param {HTMLElement} place is filled as soon as the server has said what is offered
 */
export async function offerLanguages(place) {
  const { ok, body } = await get(apiUrl('language'));
  if (!ok) {
    return;
  }
  if (hasChanged()) {
    await openAnew();
    return;
  }
  place.replaceChildren(choice(body.offered, choose));
}

/** Before anybody has signed in: the computer remembers it, and who has chosen nothing else for themselves reads on in it. */
export function choiceBeforeSignIn() {
  return choice(Object.keys(NAMES), (select) => {
    const path = rootUrl('').pathname;
    document.cookie = `shanyraq-language=${select.value}; path=${path}; max-age=${A_YEAR}; samesite=lax`;
    location.reload();
  });
}

function choice(offered, choose) {
  const select = element(
    'select',
    { className: 'cw-language', 'aria-label': say('pages.language') },
    ...offered.map((code) => element('option', { value: code, lang: code }, NAMES[code] ?? code))
  );
  select.value = language();
  select.addEventListener('change', () => choose(select));
  return select;
}

async function choose(select) {
  const { ok } = await send('PUT', apiUrl('language'), { language: select.value });
  if (ok) {
    await openAnew();
  } else {
    select.value = language();
  }
}

async function openAnew() {
  // Without them the page still opens, only with a few words of Tasklist as keys.
  await layTasklistsWords(chosen()).catch(() => {});
  location.reload();
}

/**
 * Tasklist draws some of its words before it has fetched them, and they stay "CREATION_DATE" then, unless it finds them
 * where it keeps them from one visit to the next. There they are laid as Tasklist itself would.
 */
export async function layTasklistsWords(code) {
  const folder = rootUrl('camunda/app/tasklist/locales/');
  const response = await fetch(new URL(`${code}.json`, folder), { credentials: 'same-origin' });
  if (response.ok) {
    const kept = JSON.parse(localStorage.getItem(TASKLISTS_STORE) ?? '{}');
    kept[`${folder.pathname}_locales_data_${code}_${TASKLIST}`] = JSON.stringify(await response.json());
    localStorage.setItem(TASKLISTS_STORE, JSON.stringify(kept));
  }
}

const TASKLISTS_STORE = 'camunda-web';
const TASKLIST = '7.24.0';
