import { button } from '../shared/dom.js';
import { say } from '../shared/words.js';

/** The first thing that the tab key comes to: past the header and the lists, to the tasks. */
export const skipLink = {
  id: 'shanyraq-skip',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,

  render(container) {
    container.replaceChildren();
    if (!document.querySelector('body > .cw-skip')) {
      document.body.prepend(button(say('tasklist.skip'), toTheTasks, 'cw-skip'));
    }
  },
};

function toTheTasks() {
  /** @type {?HTMLElement} */
  const first = document.querySelector('.tasks-list .task a') ?? document.querySelector('.task-filters a');
  first?.focus();
}
