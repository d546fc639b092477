import { apiUrl, get, send } from './api.js';
import { element } from './dom.js';
import { hasChanged, language } from './language.js';
import { say } from './words.js';

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
    location.reload();
    return;
  }
  place.replaceChildren(choice(body.offered));
}

function choice(offered) {
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
    location.reload();
  } else {
    select.value = language();
  }
}
