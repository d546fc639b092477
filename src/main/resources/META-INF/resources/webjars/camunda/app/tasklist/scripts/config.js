/**
 * Takes the place of the configuration that comes with Camunda's Tasklist 7.24: the same keyboard shortcuts, our plug-ins,
 * and the language that the person has chosen (the cookie is set by the server) instead of the browser's.
 */
const language = document.cookie.match(/(?:^|;\s*)shanyraq-language=([a-z]{2})/)?.[1] ?? 'en';

const SHORTCUTS = {
  en: [
    'claims the currently selected task',
    'set the focus to the first filter in the list',
    'sets the focus to the first task in the list',
    'sets the focus to the first input field in a task form',
    'opens the dialog in which new work is begun',
  ],
  kk: [
    'таңдалған тапсырманы өзіне алады',
    'тізімдердің біріншісіне өтеді',
    'бірінші тапсырмаға өтеді',
    'форманың бірінші өрісіне өтеді',
    'жаңа жұмыс басталатын терезені ашады',
  ],
  ru: [
    'берёт выбранную задачу себе',
    'переходит к первому из списков',
    'переходит к первой задаче',
    'переходит к первому полю формы',
    'открывает окно, в котором начинают новое',
  ],
};
const [claimTask, focusFilter, focusList, focusForm, startProcess] = SHORTCUTS[language] ?? SHORTCUTS.en;

// What the history of a task would hold (its comments and moves) is kept elsewhere or not at all: the tab is empty, always.
document.querySelector('base')?.setAttribute('cam-exclude-plugins', 'tasklist.task.detail:task-detail-history');

const NAMES = { en: 'Tasks', kk: 'Тапсырмалар', ru: 'Задачи' };

export default {
  // Nobody is asked to look at a welcome page, which is not there.
  disableWelcomeMessage: true,

  // What the header and the browser's tab say.
  app: { vendor: 'Shanyraq', name: NAMES[language] ?? NAMES.en },

  // Relative to /camunda/app/tasklist/, without ".js".
  customScripts: ['scripts/shanyraq', '../../../casework/sign-in-plugins'],

  // Only one, so that the browser's own language is not asked for.
  locales: { availableLocales: [language], fallbackLocale: language },

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: claimTask },
    focusFilter: { key: 'ctrl+shift+f', description: focusFilter },
    focusList: { key: 'ctrl+alt+l', description: focusList },
    focusForm: { key: 'ctrl+alt+f', description: focusForm },
    startProcess: { key: 'ctrl+alt+p', description: startProcess },
  },
};
