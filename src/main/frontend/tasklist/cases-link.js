import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The way from the tasks to the cases. */
export const casesLink = {
  id: 'shanyraq-cases',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,

  render(container) {
    container.replaceChildren(element('a', { className: 'cw-cases-link', href: pageUrl('') }, say('pages.cases')));
  },
};
