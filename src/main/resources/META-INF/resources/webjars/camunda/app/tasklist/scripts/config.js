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
    'opens the start process modal dialog',
  ],
  kk: [
    'таңдалған тапсырманы өзіне алады',
    'тізімдердің біріншісіне өтеді',
    'бірінші тапсырмаға өтеді',
    'форманың бірінші өрісіне өтеді',
    'процесті бастау терезесін ашады',
  ],
  ru: [
    'берёт выбранную задачу себе',
    'переходит к первому из списков',
    'переходит к первой задаче',
    'переходит к первому полю формы',
    'открывает окно для начала процесса',
  ],
};
const [claimTask, focusFilter, focusList, focusForm, startProcess] = SHORTCUTS[language] ?? SHORTCUTS.en;

export default {
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
