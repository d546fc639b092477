import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The way from Admin's first page to the second factors. */
export const secondFactorsLink = {
  id: 'shanyraq-second-factors',
  pluginPoint: 'admin.dashboard.section',
  priority: 5,

  render(container) {
    const link = element('a', { href: pageUrl('second-factors.html') }, say('factors.title'));
    container.replaceChildren(element('section', {}, element('h3', {}, link)));
  },
};
