import { apiUrl, get, send } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

const LANGUAGES = ['ru', 'kk', 'en'];

/** In which language the family's papers are printed; who leads the case chooses it. */
export function paperLanguage({ caseNumber }) {
  const path = `cases/${encodeURIComponent(caseNumber)}/paper-language`;
  const status = element('span', { role: 'status' });
  const choice = element('select', { id: 'cw-paper-language', disabled: true });
  choice.append(...LANGUAGES.map((language) => element('option', { value: language }, say(`language.${language}`))));
  choice.addEventListener('change', async () => {
    const { ok } = await send('PUT', apiUrl(`${path}/${choice.value}`));
    status.textContent = say(ok ? 'language.chosen' : 'language.failed', { language: say(`language.${choice.value}`) });
  });
  get(apiUrl(path)).then(({ ok, body }) => {
    if (ok) {
      choice.value = body.language;
      choice.disabled = !body.mayChoose;
    }
  });
  const label = element('label', { htmlFor: choice.id }, say('language.label'));
  return [element('p', { className: 'cw-choose' }, label, choice, status)];
}
