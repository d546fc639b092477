import { element } from '../shared/dom.js';
import { language } from '../shared/language.js';
import { offerLanguages } from '../shared/language-choice.js';

/** The choice of the language, beside who is logged in. */
export const languages = {
  id: 'shanyraq-languages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,

  render(container) {
    document.documentElement.lang = language();
    const place = element('span', { className: 'cw-languages' });
    container.replaceChildren(place);
    offerLanguages(place);
  },
};
