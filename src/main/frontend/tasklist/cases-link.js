import { pageUrl } from '../shared/api.js';
import { element } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The ways out of Tasklist: to the cases, and, for those who may go there, from a task to Cockpit. */
export const casesLink = {
  id: 'shanyraq-cases',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,

  render(container, context, scope) {
    const mayOpen = scope?.$root?.authentication?.authorizedApps ?? [];
    document.body.classList.toggle('cw-cockpit', mayOpen.includes('cockpit')); // see user-styles.css
    container.replaceChildren(element('a', { className: 'cw-cases-link', href: pageUrl('') }, say('pages.cases')));
  },
};
