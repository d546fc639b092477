/**
 * Takes the place of the configuration that comes with Camunda's Tasklist 7.24: the same keyboard shortcuts, and our plug-ins.
 */
export default {
  // Relative to /camunda/app/tasklist/, without ".js".
  customScripts: ['scripts/shanyraq'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task',
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list',
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list',
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form',
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opens the start process modal dialog',
    },
  },
};
