import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The way from Admin's first page to the page that closes all doors. */
export const doorsLink = {
  id: 'shanyraq-doors',
  pluginPoint: 'admin.dashboard.section',
  priority: 4,

  render(container) {
    const link = element('a', { href: pageUrl('doors.html') }, say('doors.title'));
    container.replaceChildren(element('section', {}, element('h3', {}, link)));
  },
};
